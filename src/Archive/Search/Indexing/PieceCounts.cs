using System.Text;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Characters of a text, and how often each pair and word is met in it.</summary>
internal sealed class PieceCounts
{
    /// <summary>Pairs of two plain characters as one number: nearly all pieces, and no string is made for them.</summary>
    private readonly Dictionary<int, int> _pairs = [];
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);

    /// <summary>As they are spelt.</summary>
    public HashSet<string> Characters { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts what an atom gives.</summary>
    public void Add(List<Atom> atoms, int i)
    {
        if (atoms[i].Kind == AtomKind.Character) Characters.Add(SearchTokens.Spell(atoms[i]));
        if (atoms[i].Kind == AtomKind.Word && SearchTokens.Spell(atoms[i]) is var word) _others[word] = _others.GetValueOrDefault(word) + 1;
        if (!SearchTokens.Shape(atoms, i).Pair) return;
        if (atoms[i].Text is [var first] && atoms[i + 1].Text is [var second])
            _pairs[(first << 16) | second] = _pairs.GetValueOrDefault((first << 16) | second) + 1;
        else
        {
            var spelt = SearchTokens.Spell(atoms[i]) + SearchTokens.Spell(atoms[i + 1]);
            _others[spelt] = _others.GetValueOrDefault(spelt) + 1;
        }
    }

    /// <summary>Appends the pieces met so many times or more, each with a letter before it and a space after.</summary>
    public void Append(StringBuilder marks, char lead, int atLeast)
    {
        foreach (var (pair, count) in _pairs)
            if (count >= atLeast) marks.Append(lead).Append((char)(pair >>> 16)).Append((char)pair).Append(' ');
        foreach (var (piece, count) in _others)
            if (count >= atLeast) marks.Append(lead).Append(piece).Append(' ');
    }
}
