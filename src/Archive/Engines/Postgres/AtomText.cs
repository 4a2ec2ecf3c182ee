using System.Text;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Atoms as one text in which a term is found by its characters alone: where the term's text stands in it, there its atoms stand. A character
/// is itself; words and signs begin and end with a control character of their kind, of which folded text has none.</summary>
/// <param name="Text">The atoms.</param>
/// <param name="Sure">Whether that is so: a character with combining marks holds the one without, and is another.</param>
internal sealed record AtomText(string Text, bool Sure)
{
    private const char Word = '\u0001', Sign = '\u0002', End = '\u0003', Break = '\u0004';

    /// <summary>Texts one after the other; no term reaches from one into the next.</summary>
    public static AtomText Of(IEnumerable<string> texts)
    {
        var (written, sure) = (new StringBuilder(), true);
        foreach (var text in texts)
        {
            foreach (var atom in AtomReader.Read(text))
            {
                Append(written, atom, open: false);
                sure &= atom.Kind != AtomKind.Character || atom.Text.Length == 1 || (atom.Text.Length == 2 && char.IsSurrogatePair(atom.Text, 0));
            }
            written.Append(Break);
        }
        return new AtomText(written.ToString(), sure);
    }

    /// <summary>What to look for.</summary>
    /// <param name="prefix">Whether the last atom only begins so.</param>
    public static string Term(List<Atom> atoms, bool prefix)
    {
        var written = new StringBuilder();
        for (var i = 0; i < atoms.Count; i++) Append(written, atoms[i], open: prefix && i == atoms.Count - 1);
        return written.ToString();
    }

    /// <param name="open">Left without its end.</param>
    private static void Append(StringBuilder written, Atom atom, bool open)
    {
        if (atom.Kind == AtomKind.Word) written.Append(Word);
        else if (atom.Kind == AtomKind.Sign) written.Append(Sign);
        written.Append(atom.Text);
        if (atom.Kind != AtomKind.Character && !open) written.Append(End);
    }
}
