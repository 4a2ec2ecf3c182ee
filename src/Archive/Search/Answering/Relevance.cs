using System.Numerics;
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
    private readonly List<(ulong[] Words, int Worth)> _sets = [];

    /// <summary>By name: a bit for each term that a tag of this name answers; null: none does.</summary>
    private readonly byte[]? _tags;

    private readonly int _terms;

    public Relevance(IndexReader index, FactTable facts, IEnumerable<TermNode> wanted)
    {
        _facts = facts;
        foreach (var (place, term) in wanted.Take(MostTerms).Index())
        {
            _terms = place + 1;
            AddSet(index, Marks(term, "h"), term.Prefix && !IsLone(term), InHead);
            if (!IsLone(term)) AddSet(index, Marks(term, "s"), term.Prefix, Repeated);
            var text = string.Concat(term.Atoms.Select(a => a.Text));
            for (var name = 1; name < facts.Names.Length; name++)
                if (facts.Names[name].Field >= NameField.Place && facts.Folded(name).Contains(text, StringComparison.Ordinal))
                    (_tags ??= new byte[facts.Names.Length])[name] |= (byte)(1 << place);
        }
    }

    /// <summary>What an article's shortness is worth, 0 to 100.</summary>
    /// <param name="length">Characters of its blocks.</param>
    public static byte Brevity(int length) => (byte)(Dense * TypicalLength / (TypicalLength + length));

    /// <summary>Higher is better; below 65,536.</summary>
    public int Of(int id) => ByWords(id) + ByTags(id);

    /// <summary>What the article's words say, which is quickly known.</summary>
    public int ByWords(int id)
    {
        var score = _facts.Brevity(id);
        foreach (var (words, worth) in _sets)
            if ((words[id >> 6] & (1UL << (id & 63))) != 0) score += worth;
        return score;
    }

    /// <summary>What its tags add, which takes reading them; at most <see cref="MostByTags"/>.</summary>
    public int ByTags(int id) => _tags is null ? 0 : Tagged * BitOperations.PopCount(Terms(_tags, id));

    /// <summary>What tags can add to any article.</summary>
    public int MostByTags => _tags is null ? 0 : Tagged * _terms;

    /// <summary>The terms that the article's tags answer.</summary>
    private uint Terms(byte[] tags, int id)
    {
        var terms = 0;
        foreach (var name in _facts.NamesOf(id)) terms |= tags[name];
        return (uint)terms;
    }

    private void AddSet(IndexReader index, List<string> marks, bool prefix, int worth)
    {
        if (marks.Count > 0) _sets.Add((index.Marked(marks, prefix).Words, worth));
    }

    /// <summary>The term's pairs and words as marks; where they are in one headline they are the term, but for rare chance, which order can bear.</summary>
    private static List<string> Marks(TermNode term, string lead) => IsLone(term)
        ? [lead + SearchTokens.Spell(term.Atoms[0])]
        : [.. SearchTokens.Phrase(term.Atoms).Tokens.Where(ArticleTokens.IsPiece).Distinct().Select(t => lead + t)];

    private static bool IsLone(TermNode term) => term.Atoms is [{ Kind: AtomKind.Character }];
}
