using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>How far the archive reaches: articles of each paper over time.</summary>
/// <param name="FirstYear">Null: nothing is dated.</param>
/// <param name="Unit">What one bar counts.</param>
/// <param name="Papers">The papers with most articles first.</param>
/// <param name="Undated">Articles of issues without a day or paper.</param>
public sealed record Extent(int? FirstYear, int LastYear, ExtentUnit Unit, IReadOnlyList<PaperExtent> Papers, int Undated)
{
    /// <summary>Papers shown by name.</summary>
    private const int MostPapers = 10;

    /// <summary>Up to so many years a bar is a month; up to the next number a quarter; beyond, a year.</summary>
    private const int MonthsUpTo = 4, QuartersUpTo = 20;

    /// <summary>Bars of one row.</summary>
    public int Bars => FirstYear is { } first ? (LastYear - first + 1) * BarsPerYear(Unit) : 0;

    /// <summary>The highest bar of all rows, at least 1.</summary>
    public int Highest => Math.Max(1, Papers.SelectMany(p => p.Counts).DefaultIfEmpty(0).Max());

    public static async Task<Extent> OfAsync(NewsDbContext db, CancellationToken stop)
    {
        var counts = await db.Articles.Where(a => a.Issue!.Date != null && a.Issue.PublicationId != null)
            .GroupBy(a => new { a.Issue!.PublicationId, a.Issue.Date!.Value.Year, a.Issue.Date.Value.Month })
            .Select(g => new MonthCount(g.Key.PublicationId!.Value, g.Key.Year, g.Key.Month, g.Count())).ToListAsync(stop);
        var all = await db.Articles.CountAsync(stop);
        if (counts.Count == 0) return new(null, 0, ExtentUnit.Year, [], all);
        var (first, last) = (counts.Min(c => c.Year), counts.Max(c => c.Year));
        var unit = last - first < MonthsUpTo ? ExtentUnit.Month : last - first < QuartersUpTo ? ExtentUnit.Quarter : ExtentUnit.Year;
        var names = await db.Publications.ToDictionaryAsync(p => p.Id, p => (p.Name, p.Slug), stop);
        var papers = counts.GroupBy(c => c.Paper).Select(g => new PaperExtent(names[g.Key].Name, names[g.Key].Slug, Spread([.. g], first, last, unit)))
            .OrderByDescending(p => p.Total).ThenBy(p => p.Name, StringComparer.Ordinal).Take(MostPapers);
        return new(first, last, unit, [.. papers], all - counts.Sum(c => c.Count));
    }

    private static int[] Spread(List<MonthCount> counts, int first, int last, ExtentUnit unit)
    {
        var perYear = BarsPerYear(unit);
        var bars = new int[(last - first + 1) * perYear];
        foreach (var c in counts) bars[((c.Year - first) * perYear) + ((c.Month - 1) * perYear / 12)] += c.Count;
        return bars;
    }

    private static int BarsPerYear(ExtentUnit unit) => unit switch
    {
        ExtentUnit.Month => 12,
        ExtentUnit.Quarter => 4,
        _ => 1,
    };

    private sealed record MonthCount(int Paper, int Year, int Month, int Count);
}

/// <summary>What one bar of the extent counts.</summary>
public enum ExtentUnit { Month, Quarter, Year }

/// <summary>One paper's row.</summary>
/// <param name="Counts">Articles by bar, from the archive's first year.</param>
public sealed record PaperExtent(string Name, string Slug, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();
}
