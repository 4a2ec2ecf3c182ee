using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Pages as a browser reads them.</summary>
internal static class Html
{
    /// <summary>Gets a page that must answer with <paramref name="status"/>, and checks what holds for every page.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{address} answered {(int)answer.StatusCode}, not {(int)status}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var page = new HtmlParser().ParseDocument(text);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), [onclick]"));
        var twice = page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
        return page;
    }

    /// <summary>Addresses of the links within <paramref name="selector"/>.</summary>
    public static IEnumerable<string> Links(this IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector + " a[href]").Select(a => a.GetAttribute("href")!);
}
