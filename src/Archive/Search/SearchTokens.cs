using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search;

/// <summary>Writes atoms as tokens of the index. Writing and asking share this, so both cut alike.
/// <para>A run of characters becomes overlapping pairs (新质生产: 新质 质生 生产); a word, a sign and a character that stands alone are tokens of their
/// own; where a run touches a word, its character there is written once more, alone (达20.8亿千: 达 20.8 亿 亿千), so that 20.8亿 is found.
/// Atoms that follow each other have tokens that follow each other, and a break ends each field or block: a phrase query is exact.</para>
/// <para>SQLite's tokenizer "ascii" reads them: it cuts at ASCII that is neither letter nor digit, so words and signs are spelt without any.</para></summary>
internal static class SearchTokens
{
    /// <summary>Ends a field or block; no query asks for it.</summary>
    public const string Break = "b";

    /// <summary>The tokens of one field or block, each followed by a space.</summary>
    public static void Append(StringBuilder tokens, List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            var (alone, pair) = Shape(atoms, i);
            if (alone) tokens.Append(Spell(atoms[i])).Append(' ');
            if (pair) tokens.Append(Spell(atoms[i])).Append(Spell(atoms[i + 1])).Append(' ');
        }
        if (atoms.Count > 0) tokens.Append(Break[0]).Append(' ');
    }

    /// <summary>The tokens that a term must meet one after the other.</summary>
    /// <returns>The phrase, and whether meeting it proves the term. It does not where a lone character beside a sign begins or ends the term:
    /// in the text it may end or begin a run, and then no token shows it there.</returns>
    public static (IReadOnlyList<string> Tokens, bool Exact) Phrase(List<Atom> atoms)
    {
        var first = atoms.Count > 1 && IsCharacter(atoms, 0) && IsSign(atoms, 1) ? 1 : 0;
        var last = atoms.Count > 1 && IsCharacter(atoms, atoms.Count - 1) && IsSign(atoms, atoms.Count - 2) ? atoms.Count - 2 : atoms.Count - 1;
        var tokens = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var (alone, pair) = Shape(atoms, i);
            if (alone) tokens.Add(Spell(atoms[i]));
            if (pair) tokens.Add(Spell(atoms[i]) + Spell(atoms[i + 1]));
        }
        return (tokens, first == 0 && last == atoms.Count - 1);
    }

    /// <summary>How a word or sign is spelt in the index; a character is itself.</summary>
    public static string Spell(Atom atom) => atom.Kind switch
    {
        AtomKind.Character => Escape("", atom.Text),
        AtomKind.Word => Escape("w", atom.Text),
        _ => Escape("p", atom.Text),
    };

    /// <summary>Which tokens an atom gives: itself alone, then itself with the next.</summary>
    public static (bool Alone, bool Pair) Shape(List<Atom> atoms, int i)
    {
        if (!IsCharacter(atoms, i)) return (true, false);
        var runGoesOn = IsCharacter(atoms, i + 1);
        var runBegins = !IsCharacter(atoms, i - 1);
        return ((runBegins && (!runGoesOn || IsWord(atoms, i - 1))) || (!runBegins && !runGoesOn && IsWord(atoms, i + 1)), runGoesOn);
    }

    private static bool IsCharacter(List<Atom> atoms, int i) => Is(atoms, i, AtomKind.Character);
    private static bool IsWord(List<Atom> atoms, int i) => Is(atoms, i, AtomKind.Word);
    private static bool IsSign(List<Atom> atoms, int i) => Is(atoms, i, AtomKind.Sign);
    private static bool Is(List<Atom> atoms, int i, AtomKind kind) => i >= 0 && i < atoms.Count && atoms[i].Kind == kind;

    /// <summary>Letters and digits but z stay; z is zz, other ASCII is z, its code, z. A prefix of a word is so a prefix of its spelling.</summary>
    private static string Escape(string lead, string text)
    {
        if (text.Length == 1 && text[0] >= 0x80 && lead.Length == 0) return text;
        var spelt = new StringBuilder(lead);
        foreach (var c in text)
        {
            if (c == 'z') spelt.Append("zz");
            else if (c >= 0x80 || char.IsAsciiLetterOrDigit(c)) spelt.Append(c);
            else spelt.Append(CultureInfo.InvariantCulture, $"z{(int)c:x}z");
        }
        return spelt.ToString();
    }
}
