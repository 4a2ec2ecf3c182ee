using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>What no line end may cut.</summary>
public static partial class Together
{
    /// <summary>The text, its dates kept whole: a browser would break 2024-01-25 at its hyphens.</summary>
    public static IHtmlContent Dates(string text)
    {
        var html = new HtmlContentBuilder();
        var written = 0;
        foreach (var date in Day().EnumerateMatches(text))
        {
            html.Append(text[written..date.Index]).AppendHtml("<span class=\"together\">").Append(text.Substring(date.Index, date.Length)).AppendHtml("</span>");
            written = date.Index + date.Length;
        }
        return html.Append(text[written..]);
    }

    // "[2024-01-25]", "2024-01-25(06)", "[2024-01]", "[日期不详]"
    [GeneratedRegex(@"\[日期不详\]|\[?\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?![0-9])\]?(?:[(（][0-9]{1,3}[)）])?")]
    private static partial Regex Day();
}
