using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What meets where one piece goes on with another: halves of a word make a word again that the page has elsewhere, within its lines.</summary>
internal sealed class SeamPairs
{
    /// <summary>How much more often than by chance two characters stand together, as a logarithm, beyond which more says no more.</summary>
    private const double MostTie = 6;

    private readonly Dictionary<int, int> pairs = [];
    private readonly Dictionary<char, int> chars = [];
    private readonly HashSet<(char, char, char)> threes = [];
    private readonly Seam?[,] seams;
    private readonly List<Piece> pieces;
    private int total;

    /// <param name="pieces">All of the page.</param>
    public SeamPairs(List<Piece> pieces)
    {
        this.pieces = pieces;
        seams = new Seam?[pieces.Count, pieces.Count];
        var ends = pieces.Where(p => p.EndsOpen).Select(p => p.Lines[^1].Line.Text[^1]).ToHashSet();
        if (ends.Count == 0) return;
        var starts = pieces.Select(p => p.Lines[0].Line.Text[0]).ToHashSet();
        foreach (var line in pieces.SelectMany(p => p.Lines)) Read(line.Line.Text, ends, starts);
    }

    /// <summary>What two pieces say where they meet; null: the first does not stop in the middle of a sentence.</summary>
    public Seam? Of(Piece before, Piece after)
    {
        if (!before.EndsOpen) return null;
        return seams[before.Order, after.Order] ??= Meet(before.Lines[^1].Line.Text, after.Lines[0].Line.Text);
    }

    /// <summary>The closest tie of any open end but one with a piece, or of one open end with any piece but one; both null: -<see cref="MostTie"/>.</summary>
    public double BestTie(Piece? before, Piece? after, Func<Piece, bool> but)
    {
        var best = -MostTie;
        foreach (var other in pieces)
            if (!but(other) && Of(before ?? other, after ?? other) is { } seam) best = Math.Max(best, seam.Tie);
        return best;
    }

    private void Read(string text, HashSet<char> ends, HashSet<char> starts)
    {
        total += text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var (end, start) = (ends.Contains(text[i]), starts.Contains(text[i]));
            if (end || start) chars[text[i]] = chars.GetValueOrDefault(text[i]) + 1;
            if (i == 0 || !start || !ends.Contains(text[i - 1])) continue;
            var pair = (text[i - 1] << 16) | text[i];
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            if (i > 1) threes.Add((text[i - 2], text[i - 1], text[i]));
            if (i + 1 < text.Length) threes.Add((text[i - 1], text[i], text[i + 1]));
        }
    }

    private Seam Meet(string before, string after)
    {
        var (end, start) = (before[^1], after[0]);
        var count = pairs.GetValueOrDefault((end << 16) | start);
        var chance = (count + 0.1) * total / (((double)chars.GetValueOrDefault(end) * chars.GetValueOrDefault(start)) + 1);
        var three = (before.Length > 1 && threes.Contains((before[^2], end, start))) || (after.Length > 1 && threes.Contains((end, start, after[1])));
        return new Seam(count, CharClasses.IsHan(end) && CharClasses.IsHan(start) ? Math.Clamp(Math.Log(chance), -MostTie, MostTie) : 0, three);
    }
}

/// <summary>Two pieces at the place where they would meet.</summary>
/// <param name="Count">How often the page has the two characters beside each other.</param>
/// <param name="Tie">Log of how much more often than by chance; 0: one of them is no Han character.</param>
/// <param name="Three">Whether the page has three characters across the seam elsewhere.</param>
internal sealed record Seam(int Count, double Tie, bool Three);
