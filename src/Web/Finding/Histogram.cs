using System.Globalization;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>One bar: results of a span of time.</summary>
/// <param name="Date">The span as the address says it.</param>
public sealed record Bar(string Label, string Date, int Count);

/// <summary>Results over time, in steps of a month, a quarter or a year, whichever gives few enough bars to be read.</summary>
public sealed record Histogram(IReadOnlyList<Bar> Bars, string Caption)
{
    private const int MostBars = 36;

    /// <summary>Months in a bar.</summary>
    private static readonly int[] Steps = [1, 3, 12];

    public const int Width = 800, Height = 96;

    public int Tallest => Bars.Max(b => b.Count);

    /// <summary>Height of a bar in the drawing; a span with results is never invisible.</summary>
    public double Tall(Bar bar) => bar.Count == 0 ? 0 : Math.Max(2, 90.0 * bar.Count / Tallest);

    /// <summary>Null: the results are of one month, or of none that is known.</summary>
    public static Histogram? Of(IReadOnlyList<MonthCount> months, Words words)
    {
        var known = months.Where(m => m.Month > 0).ToList();
        if (known.Count < 2) return null;
        var (from, to) = (Index(known[0]), Index(known[^1]));
        var step = Steps.FirstOrDefault(s => (to - from) / s < MostBars, 12);
        var counts = known.ToLookup(m => Index(m) / step, m => m.Count);
        var bars = Enumerable.Range(from / step, (to / step) - (from / step) + 1)
            .Select(i => new Bar(Label(words, i, step), Span(i, step), counts[i].Sum())).ToList();
        return new Histogram(bars, words[step switch { 1 => "每月篇数，点选可收窄到该月", 3 => "每季度篇数，点选可收窄到该季", _ => "每年篇数，点选可收窄到该年" }]);
    }

    private static int Index(MonthCount month) => month.Year * 12 + month.Month - 1;

    private static string Label(Words words, int index, int step) => step switch
    {
        1 => words.Month(index / 12, index % 12 + 1),
        3 => words["{0}年第{1}季度", Year(index / 4), index % 4 + 1],
        _ => words["{0}年", Year(index)],
    };

    private static string Span(int index, int step) => step switch
    {
        1 => Month(index),
        3 => $"{Month(index * 3)}..{Month(index * 3 + 2)}",
        _ => Year(index),
    };

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
    private static string Month(int index) => string.Create(CultureInfo.InvariantCulture, $"{index / 12:0000}-{index % 12 + 1:00}");
}
