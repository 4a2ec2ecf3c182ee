namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>A run of source lines, 1-based and inclusive at both ends, as the report publishes it: <c>[first, last]</c>.</summary>
/// <param name="First">First line, from 1.</param>
/// <param name="Last">Last line, not before <paramref name="First"/>.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>How many lines the run holds, blank ones included; at least 1.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether <paramref name="line"/> (1-based) lies in the run.</summary>
    public bool Contains(int line) => line >= First && line <= Last;

    /// <summary>Every line number of the runs, in their order.</summary>
    public static IEnumerable<int> Lines(IEnumerable<LineRange> ranges) =>
        ranges.SelectMany(r => Enumerable.Range(r.First, r.Count));

    /// <summary>The fewest runs that hold exactly these lines, ascending.</summary>
    public static IReadOnlyList<LineRange> Of(IEnumerable<int> lines)
    {
        var runs = new List<LineRange>();
        foreach (var line in lines.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == line - 1) runs[^1] = runs[^1] with { Last = line };
            else runs.Add(new LineRange(line, line));
        }
        return runs;
    }
}
