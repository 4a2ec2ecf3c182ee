using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>A paper with too many issues to list: years by months, calendars, gaps.</summary>
public sealed class LongRunTests(PortalFactory portal) : IClassFixture<PortalFactory>, IAsyncLifetime
{
    private static readonly DateOnly _first = new(2021, 1, 1);
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task Years_are_a_table_of_months()
    {
        var page = await _reader.PageAsync("/papers/zhoubao");
        Assert.Equal(["2022", "2021"], page.QuerySelectorAll(".year-table tbody th").Select(h => h.TextContent));
        Assert.Equal("2021年1月 5 期", page.QuerySelector(".year-table a[href$='2021-01']")!.GetAttribute("aria-label"));
        Assert.Contains("2021年1月1日至2022年7月8日。", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("疑缺 1 天", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_in_a_weekly_is_presumed_missing_in_its_calendar()
    {
        var page = await _reader.PageAsync("/papers/zhoubao/2021");
        Assert.Equal(12, page.QuerySelectorAll(".month").Length);
        Assert.Equal("2021-05-28", Assert.Single(page.QuerySelectorAll("td.presumed time")).GetAttribute("datetime"));
        Assert.Equal("2022", page.QuerySelector(".year-strip a:not([aria-current]) b")!.TextContent);
    }

    [Fact]
    public async Task A_year_can_be_read_as_a_list() =>
        Assert.Equal(52, (await _reader.PageAsync("/papers/zhoubao/2021?view=list")).QuerySelectorAll(".ledger-list li").Length);

    public async Task InitializeAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        if (db.Publications.Any(p => p.Slug == "zhoubao")) return;
        var paper = new Publication { Name = "霜岭周报", Slug = "zhoubao" };
        db.Issues.AddRange(Enumerable.Range(0, 80).Where(week => week != 21).Select(week => new Issue
        {
            PublicId = FormattableString.Invariant($"w{week}"),
            Publication = paper,
            Date = _first.AddDays(7 * week),
            Precision = DatePrecision.Day,
        }));
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
