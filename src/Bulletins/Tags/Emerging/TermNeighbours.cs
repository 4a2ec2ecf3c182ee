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

    private double Side(Dictionary<char, int> side, int edges)
    {
        var sum = edges * Math.Log2(times) / times;
        foreach (var count in side.Values) sum += (double)count / times * Math.Log2((double)times / count);
        return sum;
    }
}
