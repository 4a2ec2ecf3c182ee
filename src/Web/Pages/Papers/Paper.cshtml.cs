using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>A paper: its years and months, or all its issues where they are few.</summary>
public sealed class PaperModel(NewsDbContext db, PaperDays days, Words words) : PaperPage(db, days, words)
{
    /// <summary>Newest issues shown below the years.</summary>
    private const int MostNewest = 3;

    public IReadOnlyList<IssueCard> Newest { get; private set; } = [];

    public IEnumerable<CalendarDay> EveryDay => Calendar.Run is not { } run ? []
        : Enumerable.Range(run.First.DayNumber, run.Last.DayNumber - run.First.DayNumber + 1).Select(d => Calendar.Of(DateOnly.FromDayNumber(d)));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken stop)
    {
        if (!await LoadAsync(slug, stop)) return Missing(NoPaper);
        var issues = Db.Issues.Where(i => i.PublicationId == Paper.Id && i.Date != null).OrderByDescending(i => i.Date).ThenBy(i => i.Edition);
        if (Paper.Issues - Paper.Undated <= FewIssues) Listed = await IssueLine.ListAsync(issues, stop);
        else Newest = await IssueCard.ListAsync(Db, issues.Take(MostNewest), stop);
        return Page();
    }
}
