using System.Net;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Papers, years, months, days.</summary>
public sealed class BrowseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task Papers_are_listed_with_what_is_held_of_them()
    {
        var page = await _reader.PageAsync("/papers");
        Assert.Equal(["岚江日报", "望溪晚报"], page.QuerySelectorAll(".paper-list h2 [href^='/papers/%'], .paper-list h2 [href='/papers/wangxi-wanbao']").Select(a => a.TextContent));
        Assert.Contains("/papers/unnamed", page.Links(".paper-list"));
        Assert.Equal("/on", page.QuerySelector(".jump")!.GetAttribute("action"));
    }

    [Fact]
    public async Task A_paper_with_few_issues_lists_them_with_inferred_days_marked()
    {
        var page = await _reader.PageAsync("/papers/岚江日报");
        Assert.Equal(4, page.QuerySelectorAll(".ledger-list li").Length);
        var mark = Assert.Single(page.QuerySelectorAll(".ledger-list .mark-inferred"));
        Assert.EndsWith("/2024-01-25#date-evidence", mark.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("1 天的日期系推定", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_set_as_calendars_that_begin_on_monday()
    {
        var page = await _reader.PageAsync("/papers/岚江日报/2024?view=calendar");
        Assert.Equal("一", page.QuerySelector(".month-grid th")!.TextContent);
        var thursday = page.QuerySelector(".month-grid time[datetime='2024-01-25']")!.Closest("td")!;
        Assert.Equal(3, thursday.ParentElement!.Children.ToList().IndexOf(thursday));
        Assert.Contains("inferred", thursday.ClassList);
        Assert.Contains("8 篇", thursday.TextContent, StringComparison.Ordinal);
        Assert.Contains("日期系推定", thursday.TextContent, StringComparison.Ordinal);
        Assert.Equal("未收录", page.QuerySelector(".month-grid time[datetime='2024-01-26']")!.NextElementSibling!.TextContent.Trim());
        Assert.Single(page.QuerySelectorAll(".month"));
    }

    [Fact]
    public async Task A_month_has_its_calendar_and_its_issues()
    {
        var page = await _reader.PageAsync("/papers/岚江日报/2024-01");
        Assert.Equal(4, page.QuerySelectorAll(".ledger-list li").Length);
        Assert.Equal(3, page.QuerySelectorAll(".has-issue a").Length);
    }

    [Fact]
    public async Task Days_known_to_be_missing_come_from_a_text_file()
    {
        await File.WriteAllTextAsync(Path.Combine(portal.Folder, "missing-days.txt"), "岚江日报 2024-01-26 馆藏缺页\n");
        var page = await _reader.PageAsync("/papers/岚江日报/2024-01");
        var day = page.QuerySelector(".month-grid time[datetime='2024-01-26']")!.Closest("td")!;
        Assert.Contains("missing", day.ClassList);
        Assert.Contains("已知缺藏 馆藏缺页", day.TextContent, StringComparison.Ordinal);
        File.Delete(Path.Combine(portal.Folder, "missing-days.txt"));
    }

    [Fact]
    public async Task A_day_shows_all_its_papers_and_the_days_beside_it()
    {
        var page = await _reader.PageAsync("/on/2024-01-25");
        Assert.Equal(["岚江日报", "望溪晚报"], page.QuerySelectorAll(".issue-name").Select(n => n.TextContent));
        Assert.Equal("/on/2024-01-24", page.QuerySelector("[rel=prev]:not(link)")!.GetAttribute("href"));
        Assert.Equal("/on/2024-01-27", page.QuerySelector("[rel=next]:not(link)")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_without_issues_leads_on()
    {
        var page = await _reader.PageAsync("/on/2024-01-26");
        Assert.Contains("没有收录", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("/on/2024-01-25", page.QuerySelector("[rel=prev]:not(link)")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_of_the_year_gathers_all_years()
    {
        var page = await _reader.PageAsync("/on/01-25");
        Assert.Equal("2024", page.QuerySelector(".year")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".year-issue").Length);
    }

    [Theory]
    [InlineData("20240125", "", "/on/2024-01-25")]
    [InlineData("2024年1月25日", "岚江日报", "/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5/2024-01-25")]
    [InlineData("2024-1-26", "岚江日报", "/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5/2024-01")]
    [InlineData("2023-1-26", "岚江日报", "/on/2023-01-26")]
    [InlineData("2024", "岚江日报", "/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5/2024")]
    [InlineData("2024-01", "", "/on/2024-01-01")]
    [InlineData("1月25日", "", "/on/01-25")]
    [InlineData("", "", "/on/2024-01-27")]
    public async Task Jumping_leads_to_the_page_of_a_date(string date, string paper, string expected)
    {
        using var answer = await _reader.GetAsync(new Uri($"/on?date={Uri.EscapeDataString(date)}{(paper.Length > 0 ? "&paper=" + Uri.EscapeDataString(paper) : "")}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/on?date=昨天", HttpStatusCode.BadRequest, "“昨天”不是能认出的日期")]
    [InlineData("/on/2023-02-29", HttpStatusCode.NotFound, "日历上没有这一天")]
    [InlineData("/on/13-01", HttpStatusCode.NotFound, "日历上没有这一天")]
    [InlineData("/papers/没有的报", HttpStatusCode.NotFound, "没有这份报纸")]
    [InlineData("/papers/没有的报/2024", HttpStatusCode.NotFound, "没有这份报纸")]
    [InlineData("/papers/岚江日报/1999", HttpStatusCode.NotFound, "这一年没有收录")]
    [InlineData("/papers/岚江日报/2024-13", HttpStatusCode.NotFound, "没有这个月")]
    [InlineData("/papers/岚江日报/1999-01", HttpStatusCode.NotFound, "不及这个月")]
    [InlineData("/papers/岚江日报/undated", HttpStatusCode.NotFound, "没有这样的各期")]
    public async Task What_is_not_there_is_said_in_a_sentence(string address, HttpStatusCode status, string part)
    {
        var page = await _reader.PageAsync(address, status);
        Assert.Contains(part, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers/unnamed", "报名不详")]
    [InlineData("/papers/wangxi-wanbao/undated", "日期不详")]
    public async Task Issues_that_no_calendar_holds_are_listed(string address, string heading)
    {
        var page = await _reader.PageAsync(address);
        Assert.Contains(heading, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".ledger-list li"));
    }
}
