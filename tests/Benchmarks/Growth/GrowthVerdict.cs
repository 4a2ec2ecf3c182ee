using System.Globalization;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>What of a table is a defect: what is over its limit, and what grows faster than the archive.</summary>
internal static class GrowthVerdict
{
    private const double Noise = 1.3;

    /// <returns>One sentence each.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<GrowthRow> rows) =>
        GrowthRow.Measures.SelectMany(m => rows.Where(r => IsOver(m, m.Value(r))).Select(r => Say($"{m.Name} at {r.Articles:#,0} is {m.Text(r)}, not {m.Limit}"))
            .Concat(rows.Zip(rows.Skip(1)).Where(p => IsTooFast(m, p.First, p.Second)).Select(p => Say(
                $"{m.Name} goes from {m.Text(p.First)} to {m.Text(p.Second)} from {p.First.Articles:#,0} to {p.Second.Articles:#,0} articles: {Allowed(m)}"))));

    /// <summary>How often more (or less) the last size has than the first.</summary>
    public static string Times(GrowthMeasure measure, IReadOnlyList<GrowthRow> rows) =>
        Say($"x {measure.Value(rows[^1]) / measure.Value(rows[0]):0.00}");

    private static bool IsOver(GrowthMeasure measure, double value) => value > measure.AtMost || value < measure.AtLeast;

    private static bool IsTooFast(GrowthMeasure measure, GrowthRow less, GrowthRow more)
    {
        var times = measure.Value(more) / measure.Value(less);
        return measure.Growing == Growing.Flat ? times is > Noise or < 1 / Noise : times > Noise * more.Articles / less.Articles;
    }

    private static string Allowed(GrowthMeasure measure) => measure.Growing == Growing.Flat ? Say($"more than {Noise:0.0} times apart") : "faster than the archive";

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
