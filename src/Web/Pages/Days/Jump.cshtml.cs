using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Days;

/// <summary>Leads from a date as readers write it to its page; without one to the newest day held.</summary>
public sealed class JumpModel(NewsDbContext db, PaperDays days, Words words) : PortalPage
{
    /// <param name="paper">Slug of the paper to stay with where it has the day; null: all papers.</param>
    public async Task<IActionResult> OnGetAsync(string? date, string? paper, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(date))
            return await db.Issues.MaxAsync(i => i.Date, stop) is { } newest ? LocalRedirect(Addresses.Day(newest)) : LocalRedirect(Addresses.Papers);
        if (JumpTarget.Parse(date) is null && JumpTarget.ParseDayOfYear(date) is { } dayOfYear) return LocalRedirect(Addresses.DayOfYear(dayOfYear));
        if (JumpTarget.Parse(date) is not { } target) return Refuse(words["“{0}”不是能认出的日期，请写成 2024-1-25、20240125 或 2024年1月25日。", date.Length > 40 ? date[..40] : date]);
        var extent = paper is null ? null : await PaperExtent.FindAsync(db, paper, stop);
        return LocalRedirect(extent is null ? Everywhere(target) : In(extent, await days.OfAsync(extent, stop), target));
    }

    /// <summary>Months and years of no paper lead to their first day, whose page names the nearest days held.</summary>
    private static string Everywhere(JumpTarget target) => Addresses.Day(target.Date ?? new DateOnly(target.Year, target.Month ?? 1, 1));

    /// <summary>The issue, else the nearest that the paper's calendar holds: month, year, or the day among all papers.</summary>
    private static string In(PaperExtent paper, PaperCalendar calendar, JumpTarget target) => target switch
    {
        { Date: { } day } when calendar.Of(day).State == DayState.Held => Addresses.Issue(new IssueKey(paper.Slug, day, 1, "")),
        { Month: { } month } when Covers(calendar, target.Year, month) => Addresses.Month(paper.Slug, target.Year, month),
        { Date: null } when calendar.Years.Contains(target.Year) => Addresses.Year(paper.Slug, target.Year),
        { Date: { } day } => Addresses.Day(day),
        _ => Addresses.Paper(paper.Slug),
    };

    private static bool Covers(PaperCalendar calendar, int year, int month) => calendar.Run is { } run
        && new DateOnly(year, month, 1) is var first && first <= run.Last && first.AddDays(DateTime.DaysInMonth(year, month) - 1) >= run.First;
}
