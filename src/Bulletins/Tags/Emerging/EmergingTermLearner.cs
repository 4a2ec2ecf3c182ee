namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>Finds new terms in the texts of an archive: runs of characters that hold together against chance (pointwise mutual information),
/// whose neighbours vary on both sides (branching entropy), that come again within an article and stand in a heading, and that have a noun's form.
/// After the usual way of finding new Chinese words without a dictionary; the same texts give the same terms.</summary>
public static class EmergingTermLearner
{
    /// <summary>Longest term, characters.</summary>
    private const int Longest = TermCounts.Longest - 1;

    /// <summary>Bits by which the loosest joint of a term must exceed chance; in a small archive a term can't exceed it by more than
    /// its own rarity, of which it must have a share.</summary>
    private const double Cohesion = 5, CohesionShare = 0.8;

    /// <summary>Bits of branching entropy; rare terms can't have more than the logarithm of their number, of which they must have a share.</summary>
    private const double Entropy = 1.5, EntropyShare = 0.45;

    /// <summary>Share of a term's articles that must hold it twice, and of those that must have it in the heading.</summary>
    private const double Repeated = 0.12, Headings = 0.03;

    /// <summary>Times a term must come in an article, on average, where no heading has it.</summary>
    private const int Insistent = 3;

    /// <summary>A longer form is the term itself where so large a share of the term's articles has it.</summary>
    private const double SameTerm = 0.5;

    /// <param name="articles">What the statistics rest on.</param>
    /// <param name="thesaurus">Its words are known and not looked for.</param>
    public static IReadOnlyList<EmergingTerm> Learn(IReadOnlyCollection<ArticleWording> articles, Thesaurus thesaurus)
    {
        var runs = articles.SelectMany((article, i) => TextRun.Of(i, article)).ToList();
        var counts = new TermCounts(runs, Least(articles.Count));
        var candidates = Enumerable.Range(4, Longest - 3).SelectMany(counts.Of)
            .Where(c => IsSubject(c.Value) && TermForms.MayBeTerm(c.Key) && !IsKnown(c.Key, thesaurus) && Holds(c.Key, counts))
            .ToDictionary(c => c.Key, c => (Count: c.Value, Neighbours: new TermNeighbours()), StringComparer.Ordinal);
        AddNeighbours(runs, candidates.GetAlternateLookup<ReadOnlySpan<char>>());
        var free = candidates.Where(c => c.Value.Neighbours.Entropy >= Math.Min(Entropy, EntropyShare * Math.Log2(c.Value.Count.Times))
            && c.Value.Neighbours.BindsInwards(c.Key, counts));
        return Join(free.ToDictionary(c => c.Key, c => c.Value.Count.Articles, StringComparer.Ordinal));
    }

    /// <summary>Two articles in a small archive; one in six thousand in a large one.</summary>
    private static int Least(int articles) => Math.Max(2, articles / 6000);

    private static bool IsSubject(TermCount count) =>
        count.Repeated >= Math.Max(1, Repeated * count.Articles)
        && (count.Headings >= Math.Max(1, Headings * count.Articles) || count.Times >= Insistent * count.Articles);

    /// <summary>Holds a word that the tables know: the thesaurus's longer words, or a shorter one with a noun that adds nothing (光伏|产业),
    /// places, bodies.</summary>
    private static bool IsKnown(string run, Thesaurus thesaurus) =>
        Gazetteer.Default.NamesIn(run).Any() || OrganisationForms.EndingsIn(run).Any()
        || thesaurus.In(run).Any(t => !t.Meaning.Cue && (t.Word.Length > 2 || (run.Length == 4 && TermForms.IsGeneral(run[2..]))));

    /// <summary>Whether its loosest joint holds: the least mutual information over all ways to cut it in two.</summary>
    private static bool Holds(string run, TermCounts counts)
    {
        double all = counts.Characters, times = counts.Times(run);
        var least = Math.Min(Cohesion, CohesionShare * Math.Log2(all / times));
        for (var cut = 1; cut < run.Length; cut++)
            if (Math.Log2(times * all / ((double)counts.Times(run.AsSpan(0, cut)) * counts.Times(run.AsSpan(cut)))) < least) return false;
        return true;
    }

    private static void AddNeighbours(List<TextRun> runs, Dictionary<string, (TermCount, TermNeighbours Neighbours)>.AlternateLookup<ReadOnlySpan<char>> candidates)
    {
        foreach (var (_, _, text) in runs)
            for (var length = 4; length <= Longest; length++)
                for (var at = 0; at + length <= text.Length; at++)
                    if (candidates.TryGetValue(text.AsSpan(at, length), out var found)) found.Neighbours.Add(text, at, length);
    }

    /// <summary>Longer forms of a term go under it; what is left is ordered by name, so that lists compare.</summary>
    private static List<EmergingTerm> Join(Dictionary<string, int> terms)
    {
        var whole = terms.Keys.ToDictionary(t => t, t => terms.Keys
            .Where(s => s.Length < t.Length && t.StartsWith(s, StringComparison.Ordinal) && terms[t] >= SameTerm * terms[s])
            .MinBy(s => s.Length) ?? t, StringComparer.Ordinal);
        return [.. whole.GroupBy(w => w.Value, w => w.Key, StringComparer.Ordinal)
            .Select(g => new EmergingTerm(g.Key, [.. g.Where(w => w != g.Key).Order(StringComparer.Ordinal)], terms[g.Key]))
            .OrderBy(t => t.Name, StringComparer.Ordinal)];
    }
}
