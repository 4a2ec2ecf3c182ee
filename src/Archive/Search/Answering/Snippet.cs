using System.Runtime.InteropServices;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>The stretch of an article that shows best why it was found.</summary>
internal static class Snippet
{
    /// <summary>Characters shown, and how many of them stand before the first hit.</summary>
    private const int Length = 120, Before = 24;

    /// <summary>Around the densest hits of the best block: different terms first, then many; without a hit the text's beginning.</summary>
    public static IReadOnlyList<TextPiece> Of(IReadOnlyList<string> blocks, Highlight highlight)
    {
        var best = (Block: 0, Start: 0, Worth: 0);
        var hits = blocks.Select(b => highlight.Hits(b, headline: false)).ToList();
        for (var b = 0; b < blocks.Count; b++)
        {
            var (start, worth) = Densest(hits[b]);
            if (worth > best.Worth) best = (b, start, worth);
        }
        return blocks.Count == 0 ? [] : Window(blocks[best.Block], best.Start, hits[best.Block]);
    }

    /// <summary>Where the best stretch of a block begins, and what it is worth; 0 where there is no hit. One pass: hits come in ahead and go out behind.</summary>
    private static (int Start, int Worth) Densest(List<Hit> hits)
    {
        var (best, near, ahead, terms) = ((Start: 0, Worth: 0), new Dictionary<int, int>(), 0, 0);
        for (var first = 0; first < hits.Count; first++)
        {
            for (; ahead < hits.Count && (ahead == first || hits[ahead].End <= hits[first].Start + Length - Before); ahead++)
                if (++CollectionsMarshal.GetValueRefOrAddDefault(near, hits[ahead].Term, out _) == 1) terms++;
            var worth = terms * 100 + Math.Min(ahead - first, 99);
            if (worth > best.Worth) best = (hits[first].Start, worth);
            if (--near[hits[first].Term] == 0) terms--;
        }
        return best;
    }

    private static List<TextPiece> Window(string text, int start, List<Hit> hits)
    {
        var from = Math.Max(0, Math.Min(start - Before, text.Length - Length));
        if (from < Before / 2) from = 0;
        var to = Math.Min(text.Length, Math.Max(from + Length, hits.Where(h => h.Start == start).Select(h => h.End).FirstOrDefault()));
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
        var pieces = Highlight.Cut(text, from, to, hits);
        if (from > 0) pieces.Insert(0, new TextPiece("…", false));
        if (to < text.Length) pieces.Add(new TextPiece("…", false));
        return pieces;
    }
}
