using System.Xml.Linq;
using ProvincialNewsPortal.Web.Tests.Api;

namespace ProvincialNewsPortal.Web.Tests.Harvest;

public sealed class SitemapTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly HttpClient _crawler = portal.Reader();

    [Fact]
    public async Task Every_article_and_issue_is_had_by_way_of_robots_txt()
    {
        var robots = await _crawler.TextAsync("/robots.txt", "text/plain");
        var index = robots.Split('\n').Single(l => l.StartsWith("Sitemap: ", StringComparison.Ordinal))["Sitemap: ".Length..];
        var parts = await LocationsAsync(index);
        Assert.Equal(["http://localhost/sitemaps/2024-1.xml", "http://localhost/sitemaps/undated-1.xml"], parts.Order(StringComparer.Ordinal));
        var addresses = new List<string>();
        foreach (var part in parts) addresses.AddRange(await LocationsAsync(part));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.Contains("http://localhost/articles/lead1", addresses);
        Assert.Contains("http://localhost/papers/unnamed/iunnamed", addresses);
        foreach (var address in addresses) Assert.Equal(System.Net.HttpStatusCode.OK, (await _crawler.GetAsync(new Uri(address))).StatusCode);
    }

    [Theory]
    [InlineData("/sitemaps/1999-1.xml")]
    [InlineData("/sitemaps/2024-2.xml")]
    [InlineData("/sitemaps/nonsense-1.xml")]
    public async Task A_part_that_is_empty_is_missing(string address) => await _crawler.JsonAsync(address, System.Net.HttpStatusCode.NotFound);

    private async Task<List<string>> LocationsAsync(string address)
    {
        var map = XDocument.Parse(await _crawler.TextAsync(new Uri(address).PathAndQuery, "text/xml")).Root!;
        return [.. map.Descendants(_sitemap + "loc").Select(l => l.Value)];
    }
}
