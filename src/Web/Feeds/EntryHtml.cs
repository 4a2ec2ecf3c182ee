using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Feeds;

/// <summary>An article's text as the HTML of a feed entry.</summary>
internal static class EntryHtml
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(ArticleData a)
    {
        var html = new StringBuilder();
        Add(html, "p", string.Join(' ', new[] { a.Issue.Publication, a.Issue.Edtf, a.Page is { } page ? page.Number ?? page.Name : null, a.Section }.OfType<string>()));
        Add(html, "p", a.Kicker);
        Add(html, "p", a.Deck);
        foreach (var credit in a.Credits) Add(html, "p", credit);
        foreach (var group in BlockGroup.Of(a.Blocks)) Add(html, group);
        return html.ToString();
    }

    private static void Add(StringBuilder html, BlockGroup group)
    {
        switch (group.Kind)
        {
            case BlockKind.Subheading: Add(html, "h2", group.Texts[0]); break;
            case BlockKind.Caption: Around(html, "blockquote", "p", group.Texts); break;
            case BlockKind.ListItem: Around(html, "ul", "li", group.Texts); break;
            case BlockKind.TableRow: html.Append("<p>").AppendJoin("<br>", group.Texts.Select(_encoder.Encode)).Append("</p>"); break;
            default: Add(html, "p", group.Texts[0]); break;
        }
    }

    private static void Around(StringBuilder html, string outer, string inner, IReadOnlyList<string> texts)
    {
        html.Append('<').Append(outer).Append('>');
        foreach (var text in texts) Add(html, inner, text);
        html.Append("</").Append(outer).Append('>');
    }

    private static void Add(StringBuilder html, string element, string? text)
    {
        if (!string.IsNullOrEmpty(text)) html.Append('<').Append(element).Append('>').Append(_encoder.Encode(text)).Append("</").Append(element).Append('>');
    }
}
