namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>What was counted of one run of characters.</summary>
internal sealed class TermCount
{
    private int lastArticle = -1;
    private int lastHeading = -1;
    private int inLast;

    /// <summary>How often it stands in all texts.</summary>
    public int Times { get; private set; }

    /// <summary>Articles that hold it.</summary>
    public int Articles { get; private set; }

    /// <summary>Articles that hold it twice or more: subjects come again, phrases do not.</summary>
    public int Repeated { get; private set; }

    /// <summary>Articles whose heading holds it.</summary>
    public int Headings { get; private set; }

    public void Add(int article, bool heading)
    {
        Times++;
        if (heading && lastHeading != article) (Headings, lastHeading) = (Headings + 1, article);
        if (lastArticle != article) (Articles, lastArticle, inLast) = (Articles + 1, article, 1);
        else if (++inLast == 2) Repeated++;
    }
}

/// <summary>Counts runs of characters, each length from those a character shorter: a run can't be more frequent than its parts.</summary>
internal sealed class TermCounts
{
    /// <summary>Longest run that is counted, characters; terms are one shorter at most, so that their neighbours are known.</summary>
    public const int Longest = 8;

    private readonly Dictionary<string, TermCount>[] byLength = [.. Enumerable.Range(0, Longest + 1).Select(_ => new Dictionary<string, TermCount>(StringComparer.Ordinal))];

    /// <param name="runs">Stretches of Han of all articles; an article's stretches follow each other.</param>
    /// <param name="least">Articles that a run must stand in to be looked at further.</param>
    public TermCounts(IReadOnlyList<TextRun> runs, int least)
    {
        for (var length = 1; length <= Longest; length++)
        {
            Count(runs, length);
            if (length > 1) Forget(byLength[length], least);
        }
        Characters = byLength[1].Values.Sum(c => (long)c.Times);
    }

    /// <summary>Characters of all runs.</summary>
    public long Characters { get; }

    /// <summary>Runs of this length that enough articles hold.</summary>
    public IReadOnlyDictionary<string, TermCount> Of(int length) => byLength[length];

    /// <summary>How often a run stands in all texts; 0: too seldom to have been counted.</summary>
    public int Times(ReadOnlySpan<char> run) =>
        byLength[run.Length].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(run, out var count) ? count.Times : 0;

    /// <summary>Pointwise mutual information of two neighbours, bits; 0 where they meet too seldom to be counted.</summary>
    public double Information(char first, char second)
    {
        var together = Times([first, second]);
        return together == 0 ? 0 : Math.Log2((double)together * Characters / ((double)Times([first]) * Times([second])));
    }

    private void Count(IReadOnlyList<TextRun> runs, int length)
    {
        var counts = byLength[length].GetAlternateLookup<ReadOnlySpan<char>>();
        var shorter = byLength[Math.Max(1, length - 1)].GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (article, heading, text) in runs)
            for (var at = 0; at + length <= text.Length; at++)
            {
                var run = text.AsSpan(at, length);
                if (length > 2 && !(shorter.ContainsKey(run[1..]) && shorter.ContainsKey(run[..^1]))) continue;
                if (!counts.TryGetValue(run, out var count)) counts[run] = count = new TermCount();
                count.Add(article, heading);
            }
    }

    private static void Forget(Dictionary<string, TermCount> counts, int least)
    {
        foreach (var rare in counts.Where(c => c.Value.Articles < least).Select(c => c.Key).ToList()) counts.Remove(rare);
    }
}
