using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>Names of papers, pages and places within what the interface says.</summary>
public static partial class NamesWithin
{
    /// <summary>The text; in English each run of Chinese in it is marked as Chinese, so that it is spoken and set as such (WCAG 3.1.2).</summary>
    public static IHtmlContent Mark(string text)
    {
        var marked = new HtmlContentBuilder();
        if (!Words.English) return marked.Append(text);
        var written = 0;
        foreach (var run in Chinese().EnumerateMatches(text))
        {
            marked.Append(text[written..run.Index]).AppendHtml("<span lang=\"zh-Hans\">").Append(text.Substring(run.Index, run.Length)).AppendHtml("</span>");
            written = run.Index + run.Length;
        }
        return marked.Append(text[written..]);
    }

    // "Page 1 要闻"
    [GeneratedRegex(@"[\u3400-\u9fff][\u3400-\u9fff\u3001-\u3011\uff00-\uffef]{0,999}")]
    private static partial Regex Chinese();
}
