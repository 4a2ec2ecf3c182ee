namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Articles counted over time: one bar a year, or a month where the archive is young.</summary>
/// <param name="ByMonth">Whether each bar is a month.</param>
/// <param name="Undated">Articles of issues whose day is not known; they have no bar.</param>
public sealed record Timeline(bool ByMonth, IReadOnlyList<TimelineBar> Bars, int Undated)
{
    /// <summary>With fewer calendar years than this the bars are months.</summary>
    private const int FewestYears = 3;

    public int Highest => Bars.Count == 0 ? 0 : Bars.Max(b => b.Count);

    /// <param name="months">Counts by month, in any order; a null month counts undated articles.</param>
    /// <param name="first">First day of the archive, so that all timelines begin alike; null: nothing is dated.</param>
    public static Timeline Of(IReadOnlyCollection<MonthCount> months, DateOnly? first, DateOnly? last)
    {
        var undated = months.Where(m => m.Month is null).Sum(m => m.Count);
        if (first is not { } from || last is not { } to) return new(false, [], undated);
        var counts = months.Where(m => m.Month is not null).ToDictionary(m => (m.Year!.Value, m.Month!.Value), m => m.Count);
        var byMonth = to.Year - from.Year + 1 < FewestYears;
        var bars = byMonth ? Months(from, to).Select(m => new TimelineBar(m.Year, m.Month, counts.GetValueOrDefault((m.Year, m.Month))))
            : Enumerable.Range(from.Year, to.Year - from.Year + 1)
                .Select(y => new TimelineBar(y, null, counts.Where(c => c.Key.Item1 == y).Sum(c => c.Value)));
        return new(byMonth, [.. bars], undated);
    }

    private static IEnumerable<DateOnly> Months(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1)) yield return month;
    }
}

/// <summary>Articles of one bar's time.</summary>
/// <param name="Month">1 to 12; null: the bar is a year.</param>
public sealed record TimelineBar(int Year, int? Month, int Count);

/// <summary>Articles of one month; year and month are null for undated ones.</summary>
public sealed record MonthCount(int? Year, int? Month, int Count);
