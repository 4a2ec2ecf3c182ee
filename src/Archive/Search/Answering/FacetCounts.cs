using System.Numerics;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>How many articles of a set have each name and are of each month.</summary>
/// <param name="Names">By id of the name; only those that facets show are counted.</param>
/// <param name="Months">By <see cref="MonthCodes"/>.</param>
internal sealed record FacetCounts(int[] Names, int[] Months)
{
    /// <summary>One pass over the set; of a set with more than half of all articles, over the rest, which is taken from the whole.</summary>
    public static FacetCounts Of(IdSet found, FactTable facts)
    {
        var counts = facts.NoCounts();
        if (found.Count <= facts.Count / 2) return counts.Add(found.Words, facts, 1);
        return facts.Totals.Copy(counts).Add(facts.All().Except(found).Words, facts, -1);
    }

    /// <summary>Counts a whole chunk in (1) or out (-1).</summary>
    public FacetCounts Add(FactChunk chunk, int worth)
    {
        Add(chunk, chunk.There, worth);
        return this;
    }

    private FacetCounts Add(ulong[] words, FactTable facts, int worth)
    {
        const int wordsOfChunk = FactChunk.Size / 64;
        for (var c = 0; c < facts.Chunks.Length; c++) Add(facts.Chunks[c], words.AsSpan(c * wordsOfChunk, wordsOfChunk), worth);
        return this;
    }

    private void Add(FactChunk chunk, ReadOnlySpan<ulong> words, int worth)
    {
        var (names, months) = (Names, Months);
        for (var w = 0; w < words.Length; w++)
            for (var bits = words[w]; bits != 0; bits &= bits - 1)
            {
                var slot = (w << 6) + BitOperations.TrailingZeroCount(bits);
                foreach (var name in chunk.Facets(slot)) names[name] += worth;
                months[chunk.Month[slot]] += worth;
            }
    }

    /// <summary>These counts in arrays that may be longer.</summary>
    public FacetCounts Copy(FacetCounts into)
    {
        Names.CopyTo(into.Names, 0);
        Months.CopyTo(into.Months, 0);
        return into;
    }
}
