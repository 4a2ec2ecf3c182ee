using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading.Extent;

/// <summary>What is held over time: articles of each paper by quarter.</summary>
/// <param name="First">First quarter of the chart.</param>
/// <param name="Quarters">How many, at least 1.</param>
/// <param name="Highest">Articles of the fullest quarter of any paper, at least 1.</param>
public sealed record ExtentChart(Quarter First, int Quarters, int Highest, IReadOnlyList<ExtentRow> Rows)
{
    /// <summary>Papers shown where the chart is one thing among others, the largest first.</summary>
    public const int MostPapers = 8;

    /// <summary>Null: nothing dated is held.</summary>
    public static async Task<ExtentChart?> ReadAsync(NewsDbContext db, CancellationToken stop, int most = MostPapers)
    {
        var days = await db.Articles.Where(a => a.Issue!.Date != null && a.Issue.PublicationId != null)
            .GroupBy(a => new { Paper = a.Issue!.PublicationId!.Value, Day = a.Issue.Date!.Value })
            .Select(g => new { g.Key.Paper, g.Key.Day, Count = g.Count() }).ToListAsync(stop);
        if (days.Count == 0) return null;
        var names = await db.Publications.Select(p => new { p.Id, p.Name, p.Slug }).ToDictionaryAsync(p => p.Id, stop);
        var (first, last) = (Quarter.Of(days.Min(d => d.Day)), Quarter.Of(days.Max(d => d.Day)));
        var rows = days.GroupBy(d => d.Paper).Select(paper => new ExtentRow(
                names[paper.Key].Name, names[paper.Key].Slug, paper.Sum(d => d.Count),
                paper.GroupBy(d => Quarter.Of(d.Day).Number - first.Number).ToDictionary(q => q.Key, q => q.Sum(d => d.Count))))
            .OrderByDescending(r => r.Articles).ThenBy(r => r.Name, StringComparer.Ordinal).Take(most).ToList();
        return new(first, last.Number - first.Number + 1, rows.Max(r => r.Counts.Values.Max()), rows);
    }
}

/// <summary>One paper of the chart.</summary>
/// <param name="Articles">Dated ones.</param>
/// <param name="Counts">Articles by quarter, 0 the chart's first; empty quarters have no entry.</param>
public sealed record ExtentRow(string Name, string Slug, int Articles, IReadOnlyDictionary<int, int> Counts);

/// <summary>A quarter of a year.</summary>
/// <param name="Number">Four times the year, and 0 to 3 within it.</param>
public readonly record struct Quarter(int Number)
{
    private const int MonthsInQuarter = 3;
    private const int QuartersInYear = 4;

    public int Year => Number / QuartersInYear;

    /// <summary>1 to 4.</summary>
    public int OfYear => (Number % QuartersInYear) + 1;

    public DateOnly First => new(Year, ((OfYear - 1) * MonthsInQuarter) + 1, 1);
    public Quarter YearBefore => new(Number - QuartersInYear);
    public Quarter Next => new(Number + 1);

    public static Quarter Of(DateOnly day) => new((day.Year * QuartersInYear) + ((day.Month - 1) / MonthsInQuarter));
}
