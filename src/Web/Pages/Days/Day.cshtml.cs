using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Days;

/// <summary>All papers of one day.</summary>
public sealed class DayModel(NewsDbContext db, Words words) : PortalPage
{
    /// <summary>Issues shown; no province prints more papers a day.</summary>
    private const int Most = 60;

    public DateOnly Date { get; private set; }
    public IReadOnlyList<IssueCard> Issues { get; private set; } = [];

    /// <summary>The days with issues before and after.</summary>
    public PagerRow Around { get; private set; } = null!;

    /// <summary>Whether another year has an issue of this day.</summary>
    public bool InOtherYears { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? day, CancellationToken stop)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Missing(words["日历上没有这一天。"]);
        Date = date;
        Issues = await IssueCard.ListAsync(db, db.Issues.Where(i => i.Date == date).OrderBy(i => i.Publication!.Name).ThenBy(i => i.Edition).ThenBy(i => i.Id).Take(Most), stop);
        Around = new PagerRow(words["日"], "issue",
            Link(await db.Issues.Where(i => i.Date < date).MaxAsync(i => i.Date, stop)), Link(await db.Issues.Where(i => i.Date > date).MinAsync(i => i.Date, stop)),
            words["已是最早的一天"], words["已是最新的一天"]);
        InOtherYears = await DayOfYear.Of(db.Issues, date.Month, date.Day).AnyAsync(i => i.Date != date, stop);
        return Page();
    }

    private PagerLink? Link(DateOnly? day) => day is not { } d ? null : new($"{words.Day(d)} {words.Weekday(d)}", Addresses.Day(d));
}
