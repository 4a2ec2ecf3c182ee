using System.Xml.Linq;
using ProvincialNewsPortal.Web.Tests.Api;

namespace ProvincialNewsPortal.Web.Tests.Feeds;

public sealed class FeedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private readonly HttpClient _program = portal.Reader();

    [Theory]
    [InlineData("/feed.atom", "archive", 14)]
    [InlineData("/papers/岚江日报.atom", "paper/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5", 11)]
    [InlineData("/search.atom?q=大集&page=3&sort=oldest", "search?q=%E5%A4%A7%E9%9B%86", 6)]
    [InlineData("/search.atom?q=", "search", 0)]
    [InlineData("/tags/topic/水票%2FA+B.atom", "tags/topic/%E6%B0%B4%E7%A5%A8%2FA%2BB", 1)]
    public async Task A_feed_holds_the_newest_articles_with_ids_that_stay(string address, string name, int atLeast)
    {
        var feed = XDocument.Parse(await _program.TextAsync(address, "application/atom+xml")).Root!;
        Assert.Equal($"tag:news-portal.invalid,2026:{name}", feed.Element(_atom + "id")!.Value);
        var entries = feed.Elements(_atom + "entry").ToList();
        Assert.True(entries.Count >= atLeast, $"{entries.Count} entries");
        Assert.Equal(entries.Count, entries.Select(e => e.Element(_atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, e => Assert.EndsWith("+08:00", e.Element(_atom + "updated")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_the_whole_article()
    {
        var feed = XDocument.Parse(await _program.TextAsync("/tags/place/望溪市.atom", "application/atom+xml")).Root!;
        var entry = Assert.Single(feed.Elements(_atom + "entry"));
        Assert.Equal("tag:news-portal.invalid,2026:article/lead1", entry.Element(_atom + "id")!.Value);
        Assert.Equal("2024-01-25T00:00:00+08:00", entry.Element(_atom + "published")!.Value);
        Assert.Equal(["陆知白", "程以南"], entry.Elements(_atom + "author").Select(a => a.Value));
        var text = entry.Element(_atom + "content")!.Value;
        Assert.Contains("&lt;石棠县&gt;柳坝村", text, StringComparison.Ordinal);
        Assert.Contains("<h2>一张水票，从县里走到田头</h2>", text, StringComparison.Ordinal);
        Assert.Contains("<ul>\n<li>先领票</li>\n<li>后放水</li>\n</ul>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/feed.atom")]
    [InlineData("/papers/岚江日报", "/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5.atom")]
    [InlineData("/search?q=abc&date=2024", "/search.atom?q=abc&date=2024")]
    public async Task A_page_names_its_feed(string page, string feed) => Assert.Contains(feed,
        (await _program.PageAsync(page)).QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Select(l => l.GetAttribute("href")));

    [Fact]
    public void Text_that_xml_cannot_hold_is_replaced()
    {
        Assert.Equal("甲\uFFFD乙\uFFFD𠮷", Web.Feeds.XmlContent.Clean("甲\u0001乙\ud800𠮷"));
    }
}
