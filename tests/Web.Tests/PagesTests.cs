using System.Net;

namespace ProvincialNewsPortal.Web.Tests;

public sealed class PagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task Home_lists_the_newest_issues_and_searches_first()
    {
        var page = await _reader.PageAsync("/");
        Assert.Equal("岚江日报", page.QuerySelector(".issue-name")!.TextContent);
        Assert.Equal("/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5/2024-01-27/e2", page.Links("main").First(l => l.StartsWith("/papers/", StringComparison.Ordinal)));
        Assert.Equal("/search", page.QuerySelector("main form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task An_issue_is_a_front_page_of_its_own_articles()
    {
        var page = await _reader.PageAsync(SampleArchive.FrontAddress);
        Assert.Equal("望溪把春灌的账算到每一条支渠", page.QuerySelector(".issue-lead h2")!.TextContent.Trim());
        Assert.Equal(3, page.QuerySelectorAll(".front-side .story").Length);
        Assert.Contains("渡口最后一班船", page.QuerySelector(".picture-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("苗情", page.QuerySelector(".brief h3")!.TextContent);
        Assert.Equal(8, page.QuerySelectorAll(".contents-page li").Length);
        Assert.NotNull(page.QuerySelector(".ear .mark-inferred"));
        Assert.Contains("1月24日电", page.QuerySelector("#date-evidence")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neighbours_are_named_by_their_target()
    {
        var page = await _reader.PageAsync(SampleArchive.FrontAddress);
        Assert.Contains("2024年1月24日 星期三", page.QuerySelector(".pager [rel=prev]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2024年1月27日 星期六", page.QuerySelector(".pager [rel=next]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("望溪晚报", page.QuerySelector(".same-day")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers/岚江日报/2024-01-27/e2")]
    [InlineData("/papers/wangxi-wanbao/undated/iundated")]
    [InlineData("/papers/unnamed/iunnamed")]
    [InlineData("/papers/岚江日报/2024-01-25/p/01")]
    [InlineData("/papers/岚江日报/2024-01-25/p/3")]
    [InlineData("/papers/岚江日报/2024-01-25/whole")]
    [InlineData("/articles/siunnamed")]
    public async Task Every_form_of_address_answers(string address) => await _reader.PageAsync(address);

    [Fact]
    public async Task An_article_is_set_as_a_newspaper_sets_it()
    {
        var page = await _reader.PageAsync("/articles/lead1");
        Assert.Equal("望溪把春灌的账算到每一条支渠", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("引水上山、蓄水过冬、分水到户", page.QuerySelector(".article-head .kicker")!.TextContent);
        Assert.Equal("本报望溪1月24日电", page.QuerySelector(".text .dateline")!.TextContent);
        Assert.Contains("<石棠县>柳坝村", page.QuerySelector(".text p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("612", page.QuerySelector(".text table tbody td")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".text ul li").Length);
        Assert.Contains("/tags/topic/%E6%B0%B4%E7%A5%A8%2FA%2BB", page.Links(".tag-groups"));
    }

    [Fact]
    public async Task An_article_stands_marked_within_its_source()
    {
        var page = await _reader.PageAsync("/articles/side1/source");
        var owned = page.QuerySelectorAll(".source-lines .owned .line-text").Select(l => l.TextContent).ToList();
        Assert.Equal("霜岭隧道双线贯通", owned[0]);
        Assert.DoesNotContain(owned, l => l.Contains("水票", StringComparison.Ordinal));
        Assert.Contains("第01版：要闻", page.QuerySelector(".source-lines")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_told_why_each_line_was_taken_for_what_it_is()
    {
        var plain = await _reader.PageAsync("/articles/side1/source");
        Assert.Empty(plain.QuerySelectorAll(".line-owner[lang=en]"));
        var page = await _reader.PageAsync(plain.QuerySelector("a[href$='?reasons=true']")!.GetAttribute("href")!);
        var lines = page.QuerySelectorAll(".source-lines li").Count(l => !string.IsNullOrWhiteSpace(l.QuerySelector(".line-text")!.TextContent));
        var reasons = page.QuerySelectorAll(".line-owner[lang=en]").Select(r => r.TextContent).ToList();
        Assert.Equal(lines, reasons.Count);
        Assert.All(reasons, r => Assert.Matches(@"^[a-zA-Z]+ [01]\.\d\d \([a-zA-Z]+\): ", r));
    }

    [Fact]
    public async Task Each_paragraph_stands_beside_its_source_lines()
    {
        var page = await _reader.PageAsync("/articles/lead1/parallel");
        var pair = page.GetElementById("b3")!;
        Assert.StartsWith("变化从一张水票开始", pair.QuerySelector(".pair-text")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("变化从一张水票开始。石棠县去年秋后在三个灌区试行", pair.QuerySelector(".line-text")!.TextContent);
        Assert.Equal("#b3", pair.QuerySelector(".pair-number")!.GetAttribute("href"));
        Assert.Equal("/articles/lead1/source#L7", pair.QuerySelector(".line-number")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/articles/gone1", HttpStatusCode.Gone, "并入了另一篇")]
    [InlineData("/articles/never", HttpStatusCode.NotFound, "没有这篇")]
    [InlineData("/papers/岚江日报/2023-01-01", HttpStatusCode.NotFound, "没有这一期")]
    [InlineData("/papers/岚江日报/2024-01-25/p/99", HttpStatusCode.NotFound, "没有这一版")]
    [InlineData("/no/such/thing", HttpStatusCode.NotFound, "抄错")]
    [InlineData("/choose/size/gigantic", HttpStatusCode.NotFound, "抄错")]
    public async Task What_is_not_there_is_said_in_a_sentence(string address, HttpStatusCode status, string part)
    {
        var page = await _reader.PageAsync(address, status);
        Assert.Contains(part, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Links("main"));
    }
}
