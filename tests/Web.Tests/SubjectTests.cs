using System.Net;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Tags, authors, and what the archive says of itself.</summary>
public sealed class SubjectTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task Tags_are_listed_by_kind_and_found_by_part_of_their_name()
    {
        var all = await _reader.PageAsync("/tags");
        Assert.Equal(["地名", "主题"], all.QuerySelectorAll(".tag-section h2").Select(h => h.TextContent));
        var found = await _reader.PageAsync("/tags?q=望溪");
        Assert.Equal("望溪市", Assert.Single(found.QuerySelectorAll(".tag-index a > span:first-child")).TextContent);
        Assert.Contains("没有名称含", (await _reader.PageAsync("/tags?q=%25")).QuerySelector(".understood")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tags/topic")]
    [InlineData("/tags/place")]
    [InlineData("/tags/place?by=name")]
    public async Task A_kind_has_its_page(string address) => Assert.Single((await _reader.PageAsync(address)).QuerySelectorAll(".tag-index li"));

    [Fact]
    public async Task A_tag_says_how_it_was_found_and_lists_its_articles()
    {
        var page = await _reader.PageAsync("/tags/topic/" + Uri.EscapeDataString("水票/A+B"));
        Assert.Equal("水票/A+B", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("见于 1 篇", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("最早一篇", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("望溪把春灌的账算到每一条支渠", page.QuerySelector(".ledger-list h4")!.TextContent);
        Assert.NotNull(page.QuerySelector(".ledger-list .mark-inferred"));
        Assert.Equal("/tags/place/%E6%9C%9B%E6%BA%AA%E5%B8%82", Assert.Single(page.Links(".facets")));
    }

    [Theory]
    [InlineData("?paper=岚江日报&year=2024&month=1", 1)]
    [InlineData("?paper=wangxi-wanbao", 0)]
    [InlineData("?year=2023", 0)]
    public async Task Articles_are_narrowed_by_paper_and_date(string query, int expected)
    {
        var page = await _reader.PageAsync("/tags/place/望溪市" + query);
        Assert.Equal(expected, page.QuerySelectorAll(".ledger-list li").Length);
        Assert.Contains("/tags/place/%E6%9C%9B%E6%BA%AA%E5%B8%82", page.Links(".chips"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Authors_have_pages_like_tags()
    {
        var page = await _reader.PageAsync("/authors/陆知白");
        Assert.Contains("记者 1 篇", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".ledger-list li"));
        Assert.Equal(2, (await _reader.PageAsync("/authors")).QuerySelectorAll(".tag-index li").Length);
    }

    [Theory]
    [InlineData("/tags/place/火星", HttpStatusCode.NotFound, "没有与此有关的文章")]
    [InlineData("/tags/colour", HttpStatusCode.NotFound, "没有这一类标引")]
    [InlineData("/tags/colour/red", HttpStatusCode.NotFound, "没有这一类标引")]
    [InlineData("/authors/无此人", HttpStatusCode.NotFound, "没有与此有关的文章")]
    [InlineData("/authors/陆知白?p=2", HttpStatusCode.NotFound, "没有这么多页")]
    [InlineData("/authors/陆知白?p=x", HttpStatusCode.BadRequest, "不合要求")]
    [InlineData("/authors/陆知白?year=99999", HttpStatusCode.BadRequest, "不合要求")]
    [InlineData("/authors/陆知白?month=5", HttpStatusCode.BadRequest, "不合要求")]
    [InlineData("/about/doubtful/moods", HttpStatusCode.NotFound, "没有这样的清单")]
    [InlineData("/about/doubtful/inferred?p=9", HttpStatusCode.NotFound, "没有这么多页")]
    public async Task What_is_not_there_is_said_in_a_sentence(string address, HttpStatusCode status, string part)
    {
        var page = await _reader.PageAsync(address, status);
        Assert.Contains(part, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_says_what_is_held_and_what_is_doubtful()
    {
        var page = await _reader.PageAsync("/about");
        Assert.Equal("14 篇", page.QuerySelector("#article-count")!.TextContent);
        Assert.Equal(
            ["/about/doubtful/incomplete", "/about/doubtful/unsure", "/about/doubtful/inferred", "/about/doubtful/undated", "/about/doubtful/unnamed"],
            page.Links(".data-table"));
        foreach (var list in page.Links(".data-table")) Assert.NotEmpty((await _reader.PageAsync(list)).QuerySelectorAll(".ledger-list li"));
    }

    [Fact]
    public async Task Help_has_examples_that_can_be_tried()
    {
        var page = await _reader.PageAsync("/help");
        Assert.True(page.Links(".help-table").Count(l => l.StartsWith("/search?q=", StringComparison.Ordinal)) > 10);
        Assert.Contains("八成", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
