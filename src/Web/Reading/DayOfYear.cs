using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>One day in every year.</summary>
public static class DayOfYear
{
    /// <summary>Any leap year, in which every day of the year can be written.</summary>
    private const int LeapYear = 2000;

    public static IQueryable<Issue> Of(IQueryable<Issue> issues, int month, int day) =>
        issues.Where(i => i.Date != null && i.Date.Value.Month == month && i.Date.Value.Day == day);

    /// <summary>Days of the year on which any issue is held, in the leap year 2000, ascending.</summary>
    public static async Task<IReadOnlyList<DateOnly>> AllAsync(NewsDbContext db, CancellationToken stop)
    {
        var days = await db.Issues.Where(i => i.Date != null).Select(i => i.Date!.Value).Distinct().ToListAsync(stop);
        return [.. days.Select(d => new DateOnly(LeapYear, d.Month, d.Day)).Distinct().Order()];
    }

    /// <returns>Null: no year has this day.</returns>
    public static DateOnly? Read(string? monthDay) => DateOnly.TryParseExact(
        $"{LeapYear}-{monthDay}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
