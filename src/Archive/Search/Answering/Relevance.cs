using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>How much an article is about the wanted terms. Every article found gets its number, so that an old one is not forgotten; age counts
/// only between equals. All of it comes from sets and facts, so that half a million articles cost no more than one pass.</summary>
internal sealed class Relevance
{
    /// <summary>What each sign that a term is the subject is worth; density is what remains to tell equals apart.</summary>
    private const int InHead = 1600, Tagged = 800, Repeated = 400, Dense = 100, TypicalLength = 600;

    /// <summary>Terms beyond these say little more.</summary>
    private const int MostTerms = 8;

    private readonly FactTable _facts;
    private readonly List<(IdSet Set, int Worth)> _sets = [];
    private readonly List<HashSet<int>> _tags = [];

    public Relevance(IndexReader index, FactTable facts, IEnumerable<TermNode> wanted)
    {
        _facts = facts;
        foreach (var term in wanted.Take(MostTerms))
        {
            AddSet(index, Marks(term, "h"), InHead);
            AddSet(index, term.Atoms.Count == 1 && term.Atoms[0].Kind == AtomKind.Character ? [] : Marks(term, "s"), Repeated);
            var tags = TagsWith(term);
            if (tags.Count > 0) _tags.Add(tags);
        }
    }

    /// <summary>Higher is better; below 65,536.</summary>
    public int Of(int id)
    {
        var score = Dense * TypicalLength / (TypicalLength + _facts.Length(id));
        foreach (var (set, worth) in _sets)
            if (set.Contains(id)) score += worth;
        foreach (var tags in _tags)
            if (HasOne(tags, id)) score += Tagged;
        return score;
    }

    private bool HasOne(HashSet<int> tags, int id)
    {
        foreach (var name in _facts.NamesOf(id))
            if (tags.Contains(name)) return true;
        return false;
    }

    private void AddSet(IndexReader index, List<string> marks, int worth)
    {
        if (marks.Count > 0) _sets.Add((index.Find("SearchMarks", string.Join(" AND ", marks)), worth));
    }

    /// <summary>The term's pairs and words as marks; where they are in one headline they are the term, but for rare chance, which order can bear.</summary>
    private static List<string> Marks(TermNode term, string lead)
    {
        if (term.Atoms is [{ Kind: AtomKind.Character } lone]) return [TermPlan.Quote(lead + SearchTokens.Spell(lone))];
        var tokens = SearchTokens.Phrase(term.Atoms).Tokens.Where(t => t.Length > 1 && t[0] != 'p').Distinct().ToList();
        return [.. tokens.Select((t, i) => TermPlan.Quote(lead + t) + (term.Prefix && i == tokens.Count - 1 ? "*" : ""))];
    }

    private HashSet<int> TagsWith(TermNode term) =>
        [.. Enumerable.Range(1, Math.Max(0, _facts.Names.Length - 1)).Where(id => _facts.Names[id].Field >= NameField.Place && _facts.Folded(id).Contains(Folded(term), StringComparison.Ordinal))];

    private static string Folded(TermNode term) => string.Concat(term.Atoms.Select(a => a.Text));
}
