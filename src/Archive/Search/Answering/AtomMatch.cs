using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Finds a term's atoms, one after the other, in the atoms of a field or block.</summary>
internal static class AtomMatch
{
    /// <summary>0-based places where the term begins, those that overlap too.</summary>
    public static IEnumerable<int> Places(List<Atom> text, List<Atom> term, bool prefix)
    {
        for (var at = 0; at + term.Count <= text.Count; at++)
            if (IsAt(text, at, term, prefix)) yield return at;
    }

    /// <summary>Whether a text holds the term.</summary>
    public static bool Holds(List<Atom> text, List<Atom> term, bool prefix) => Places(text, term, prefix).Any();

    private static bool IsAt(List<Atom> text, int at, List<Atom> term, bool prefix)
    {
        for (var i = 0; i < term.Count; i++)
        {
            var (found, wanted) = (text[at + i], term[i]);
            if (found.Kind != wanted.Kind) return false;
            var begins = prefix && i == term.Count - 1;
            if (begins ? !found.Text.StartsWith(wanted.Text, StringComparison.Ordinal) : found.Text != wanted.Text) return false;
        }
        return true;
    }
}
