using System.Globalization;

namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>Days known to be missing, from a small text file: a line is a paper's name, a day or two days joined by "..", and if
/// wanted the reason; "#" begins a comment. <code>成都日报 2024-02-10..2024-02-16 春节休刊未藏</code></summary>
/// <param name="Faults">Numbers (from 1) of lines that can't be understood and were left out.</param>
public sealed record MissingDays(IReadOnlyDictionary<string, IReadOnlyDictionary<DateOnly, string?>> Papers, IReadOnlyList<int> Faults)
{
    /// <summary>Longest run of days on one line, so that a slip of the pen can't fill centuries.</summary>
    private const int LongestRun = 3660;

    private static readonly IReadOnlyDictionary<DateOnly, string?> _none = new Dictionary<DateOnly, string?>();

    public static MissingDays None { get; } = new(new Dictionary<string, IReadOnlyDictionary<DateOnly, string?>>(StringComparer.Ordinal), []);

    public IReadOnlyDictionary<DateOnly, string?> Of(string paper) => Papers.GetValueOrDefault(paper, _none);

    public static MissingDays Read(IEnumerable<string> lines)
    {
        var papers = new Dictionary<string, Dictionary<DateOnly, string?>>(StringComparer.Ordinal);
        var faults = new List<int>();
        foreach (var (text, number) in lines.Select((l, i) => (l.Split('#')[0].Trim(), i + 1)).Where(l => l.Item1.Length > 0))
        {
            var parts = text.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2 || Run(parts[1]) is not { } run)
            {
                faults.Add(number);
                continue;
            }

            if (!papers.TryGetValue(parts[0], out var days)) papers[parts[0]] = days = [];
            for (var day = run.First; day <= run.Last; day = day.AddDays(1)) days[day] = parts.ElementAtOrDefault(2);
        }

        return new(papers.ToDictionary(p => p.Key, p => (IReadOnlyDictionary<DateOnly, string?>)p.Value, StringComparer.Ordinal), faults);
    }

    private static (DateOnly First, DateOnly Last)? Run(string text)
    {
        var ends = text.Split("..");
        return ends.Length <= 2 && Day(ends[0]) is { } first && Day(ends[^1]) is { } last
            && last >= first && last.DayNumber - first.DayNumber < LongestRun ? (first, last) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
