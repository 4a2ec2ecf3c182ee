using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A piece of original text.</summary>
/// <param name="IsHit">Whether a term of the query was found here.</param>
public sealed record TextPiece(string Text, bool IsHit);

/// <summary>Where a term stands in an original text: 0-based, <paramref name="End"/> is the character after it.</summary>
/// <param name="Term">Which of the wanted terms, from 0.</param>
internal readonly record struct Hit(int Start, int End, int Term);

/// <summary>Marks the wanted terms of a query in original text: 電池 is marked where 电池 was asked.</summary>
public sealed class Highlight(SearchQuery query)
{
    private readonly List<TermNode> _terms = [.. query.Wanted];

    /// <summary>The whole text in pieces, hits apart.</summary>
    /// <param name="headline">Whether it is a headline, kicker or deck; else a block.</param>
    public IReadOnlyList<TextPiece> Pieces(string text, bool headline) => Cut(text, 0, text.Length, Hits(text, headline));

    /// <summary>Ascending by start; they may overlap. A text without a term's first atom is not cut, which is dearer than folding it.</summary>
    internal List<Hit> Hits(string text, bool headline)
    {
        var other = headline ? SearchField.Text : SearchField.Headline;
        var folded = TextFolding.Fold(text);
        var asked = _terms.Index().Where(t => t.Item.Field != other && folded.Text.Contains(t.Item.Atoms[0].Text, StringComparison.Ordinal)).ToList();
        if (asked.Count == 0) return [];
        var atoms = AtomReader.Read(folded);
        var hits = from term in asked
                   from place in AtomMatch.Places(atoms, term.Item.Atoms, term.Item.Prefix)
                   select new Hit(atoms[place].Start, atoms[place + term.Item.Atoms.Count - 1].End, term.Index);
        return [.. hits.OrderBy(h => h.Start).ThenBy(h => h.End)];
    }

    /// <summary>A stretch of text in pieces; hits that overlap or touch are one.</summary>
    internal static List<TextPiece> Cut(string text, int from, int to, IEnumerable<Hit> hits)
    {
        var pieces = new List<TextPiece>();
        var at = from;
        foreach (var hit in hits.Where(h => h.End > from && h.Start < to))
        {
            var (start, end) = (Math.Max(hit.Start, at), Math.Min(hit.End, to));
            if (end <= start) continue;
            if (start > at) pieces.Add(new TextPiece(text[at..start], false));
            if (pieces is [.., { IsHit: true } last]) pieces[^1] = new TextPiece(last.Text + text[start..end], true);
            else pieces.Add(new TextPiece(text[start..end], true));
            at = end;
        }
        if (at < to) pieces.Add(new TextPiece(text[at..to], false));
        return pieces;
    }
}
