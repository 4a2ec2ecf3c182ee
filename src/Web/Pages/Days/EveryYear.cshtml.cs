using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Days;

/// <summary>One day in every year, the newest year first.</summary>
public sealed class EveryYearModel(NewsDbContext db, Words words) : PortalPage
{
    private const int Most = 400;

    /// <summary>The day, in a leap year.</summary>
    public DateOnly Date { get; private set; }

    public IReadOnlyList<IssueLine> Issues { get; private set; } = [];
    public int Years => Issues.Select(i => i.Head.Date!.Value.Year).Distinct().Count();

    /// <summary>The days of the year with issues before and after.</summary>
    public PagerRow Around { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? monthDay, CancellationToken stop)
    {
        if (DayOfYear.Read(monthDay) is not { } day) return Missing(words["日历上没有这一天。"]);
        Date = day;
        Issues = await IssueLine.ListAsync(
            DayOfYear.Of(db.Issues, day.Month, day.Day).OrderByDescending(i => i.Date).ThenBy(i => i.Publication!.Name).ThenBy(i => i.Edition).ThenBy(i => i.Id).Take(Most), stop);
        var all = await DayOfYear.AllAsync(db, stop);
        Around = new PagerRow(words["日"], "issue", Link(all.LastOrDefault(d => d < day)), Link(all.FirstOrDefault(d => d > day)), words["已是年初"], words["已是年末"]);
        return Page();
    }

    private PagerLink? Link(DateOnly day) => day == default ? null : new(words.ShortDay(day), Addresses.DayOfYear(day));
}
