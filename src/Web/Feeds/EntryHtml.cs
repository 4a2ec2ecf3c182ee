using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Layout.Body;

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
        return html.Append(ArticleBody.Plain(a.Blocks)).ToString();
    }

    private static void Add(StringBuilder html, string element, string? text)
    {
        if (!string.IsNullOrEmpty(text)) html.Append('<').Append(element).Append('>').Append(_encoder.Encode(text)).Append("</").Append(element).Append('>');
    }
}
