using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>In the English interface Chinese is the papers' own, and said to be Chinese.</summary>
public sealed partial class EnglishTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Theory]
    [InlineData("/papers")]
    [InlineData("/")]
    [InlineData("/papers/岚江日报")]
    [InlineData("/papers/岚江日报/2024-01-25")]
    [InlineData("/papers/岚江日报/2024-01-25/p/01")]
    [InlineData("/papers/岚江日报/2024-01-25/whole")]
    [InlineData("/articles/lead1")]
    [InlineData("/articles/lead1/parallel")]
    [InlineData("/articles/lead1/source")]
    [InlineData("/search?q=大集")]
    [InlineData("/help")]
    [InlineData("/papers/岚江日报/2024?view=calendar")]
    [InlineData("/papers/岚江日报/2024-01")]
    [InlineData("/papers/unnamed")]
    [InlineData("/papers/wangxi-wanbao/undated")]
    [InlineData("/on/2024-01-25")]
    [InlineData("/on/2024-01-26")]
    [InlineData("/on/01-25")]
    [InlineData("/tags")]
    [InlineData("/tags/place")]
    [InlineData("/tags/place/望溪市?year=2024")]
    [InlineData("/authors")]
    [InlineData("/authors/陆知白")]
    [InlineData("/about")]
    [InlineData("/about/doubtful/inferred")]
    public async Task No_chinese_stands_without_its_language(string address)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.Add("Cookie", "language=en");
        using var answer = await _reader.SendAsync(asked);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var main = page.QuerySelector("main")!;
        foreach (var english in main.QuerySelectorAll("[lang^=zh] [lang=en]").ToList()) main.AppendChild(english);
        foreach (var chinese in main.QuerySelectorAll("[lang^=zh]")) chinese.Remove();

        Assert.DoesNotMatch(Han(), Blanks().Replace(main.TextContent, " "));
        Assert.DoesNotContain(main.QuerySelectorAll("[aria-label]").Select(e => e.GetAttribute("aria-label")!), l => Han().IsMatch(Own().Replace(l, "")));
    }

    [Theory]
    [InlineData("/search?q=春灌", ".total", "1 article")]
    [InlineData("/search?q=大集", ".total", "6 articles")]
    [InlineData("/tags/place", ".count", "1 article")]
    public async Task One_article_is_no_articles(string address, string place, string text)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.Add("Cookie", "language=en");
        using var answer = await _reader.SendAsync(asked);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(text, page.QuerySelectorAll(place)[^1].TextContent);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // Names of papers and pages, which stand in labels; a label can't say its language.
    [GeneratedRegex("岚江日报|望溪晚报|要闻|乡村")]
    private static partial Regex Own();
}
