namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>What stands before and behind a run of characters, wherever it stands.</summary>
internal sealed class TermNeighbours
{
    private readonly Dictionary<char, int> before = [];
    private readonly Dictionary<char, int> behind = [];
    private int opens, ends, times;

    /// <summary>Notes one place of the run.</summary>
    public void Add(string text, int start, int length)
    {
        times++;
        if (start == 0) opens++;
        else before[text[start - 1]] = before.GetValueOrDefault(text[start - 1]) + 1;
        if (start + length == text.Length) ends++;
        else behind[text[start + length]] = behind.GetValueOrDefault(text[start + length]) + 1;
    }

    /// <summary>Branching entropy, bits, of the poorer side: low where the run is a piece of a longer word. The edge of a stretch
    /// counts as a neighbour of its own each time.</summary>
    public double Entropy => Math.Min(Side(before, opens), Side(behind, ends));

    /// <summary>Whether its first and last characters belong to it rather than to what stands outside: 档电影 is a piece of 暑期档|电影.</summary>
    public bool BindsInwards(string run, TermCounts counts) =>
        Outside(before, c => counts.Information(c, run[0])) <= counts.Information(run[0], run[1])
        && Outside(behind, c => counts.Information(run[^1], c)) <= counts.Information(run[^2], run[^1]);

    /// <summary>Mean information between the run and its neighbours; none at the edge of a stretch.</summary>
    private double Outside(Dictionary<char, int> side, Func<char, double> information) => side.Sum(n => n.Value * information(n.Key)) / times;

    private double Side(Dictionary<char, int> side, int edges)
    {
        var sum = edges * Math.Log2(times) / times;
        foreach (var count in side.Values) sum += (double)count / times * Math.Log2((double)times / count);
        return sum;
    }
}
