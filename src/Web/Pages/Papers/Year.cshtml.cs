using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>A year of a paper: twelve calendars, or a list where issues are few or the reader asks for it.</summary>
public sealed class YearModel(NewsDbContext db, PaperDays days, Words words) : PaperPage(db, days, words)
{
    private readonly Words _words = words;

    public bool AsList { get; private set; }

    /// <summary>Months of which anything can be said.</summary>
    public IEnumerable<MonthSetting> Months => Enumerable.Range(1, 12)
        .Select(m => new MonthSetting(Paper.Slug, Year!.Value, m, Calendar, Heading: true)).Where(m => m.IsKnown);

    /// <param name="view">list or calendar; null: what suits the number of issues.</param>
    public async Task<IActionResult> OnGetAsync(string? slug, int year, string? view, CancellationToken stop)
    {
        if (!await LoadAsync(slug, stop)) return Missing(NoPaper);
        if (!Calendar.Years.Contains(year)) return Missing(_words["这份报纸在这一年没有收录。"]);
        Year = year;
        AsList = view == "list" || (view != "calendar" && Calendar.Holdings(year).Sum(h => h.Issues) <= FewIssues);
        if (AsList) Listed = await IssueLine.ListAsync(IssueLine.Between(Db, Paper.Id, new(year, 1, 1), new(year, 12, 31)), stop);
        return Page();
    }

    /// <summary>The year with issues before (-1) or after (1); null: none.</summary>
    public int? Beside(int direction)
    {
        var years = Calendar.Years.ToList();
        var at = years.IndexOf(Year!.Value) + direction;
        return at >= 0 && at < years.Count ? years[at] : null;
    }
}
