using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>A month of a paper: its calendar, and each issue with its leading headline.</summary>
public sealed class MonthModel(NewsDbContext db, PaperDays days, Words words) : PaperPage(db, days, words)
{
    private readonly Words _words = words;

    /// <summary>1 to 12.</summary>
    public int Month { get; private set; }

    /// <summary>The months with issues before and after.</summary>
    public PagerRow Around { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? slug, string? month, CancellationToken stop)
    {
        if (!DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return Missing(_words["日历上没有这个月。"]);
        if (!await LoadAsync(slug, stop)) return Missing(NoPaper);
        var last = first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1);
        if (Calendar.Run is not { } run || last < run.First || first > run.Last) return Missing(_words["这份报纸的收录不及这个月。"]);
        (Year, Month) = (first.Year, first.Month);
        Listed = await IssueLine.ListAsync(IssueLine.Between(Db, Paper.Id, first, last), stop);
        Around = new PagerRow(_words["月"], "issue", Link(Calendar.Before(first)), Link(Calendar.After(last)), _words["已是最早的月份"], _words["已是最新的月份"]);
        return Page();
    }

    private PagerLink? Link(DateOnly? day) =>
        day is not { } d ? null : new(_words.Month(d.Year, d.Month), Addresses.Month(Paper.Slug, d.Year, d.Month));
}
