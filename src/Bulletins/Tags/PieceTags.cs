using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Makes a tag from the pieces of text that mention it.</summary>
internal static class PieceTags
{
    /// <param name="mentions">Index of the piece of each mention, one entry a mention.</param>
    public static TagReport Tag(TagKind kind, string name, IEnumerable<int> mentions, IReadOnlyList<ArticlePiece> pieces) =>
        Tag(kind, name, mentions.Select(m => (m, 1.0)), pieces);

    /// <param name="mentions">Index of the piece of each mention, and how much of a whole mention it is.</param>
    public static TagReport Tag(TagKind kind, string name, IEnumerable<(int Piece, double Share)> mentions, IReadOnlyList<ArticlePiece> pieces)
    {
        var counted = mentions.GroupBy(m => m.Piece, m => m.Share).Select(g => (g.Key, First: g.Max(), All: g.Sum())).ToList();
        // A second and third mention in the same piece say something, further ones nothing new.
        var weight = counted.Sum(c => pieces[c.Key].Prominence * (c.First + 0.5 * Math.Min(2, c.All - c.First)));
        var lines = LineRange.Of(LineRange.Lines(counted.SelectMany(c => pieces[c.Key].Lines)));
        return new TagReport(kind, name, TagOrigin.Rule, lines, Math.Round(Math.Min(1, weight), 2));
    }
}
