using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Text with its hits in &lt;mark&gt;; all of it goes through the encoder.</summary>
public static class HitMarks
{
    public static IHtmlContent Html(IEnumerable<TextPiece> pieces) => new Pieces(pieces, []);

    /// <summary>A headline set in its lines, its hits marked; a hit that goes on in the next line is marked in both.</summary>
    public static IHtmlContent Head(IReadOnlyList<TextPiece> pieces) =>
        Headline.Set(string.Concat(pieces.Select(p => p.Text)), (start, length, cuts) => new Pieces(Part(pieces, start, length), cuts));

    private static IEnumerable<TextPiece> Part(IEnumerable<TextPiece> pieces, int start, int length)
    {
        foreach (var piece in pieces)
        {
            var (from, until) = (Math.Max(start, 0), Math.Min(start + length, piece.Text.Length));
            if (from < until) yield return new TextPiece(piece.Text[from..until], piece.IsHit);
            start -= piece.Text.Length;
        }
    }

    private sealed class Pieces(IEnumerable<TextPiece> pieces, IReadOnlyList<int> cuts) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var offset = 0;
            foreach (var piece in pieces)
            {
                if (cuts.Contains(offset)) writer.Write("<wbr>");
                if (piece.IsHit) writer.Write("<mark>");
                CutText.Write(writer, encoder, piece.Text, 0, piece.Text.Length, cuts, offset);
                if (piece.IsHit) writer.Write("</mark>");
                offset += piece.Text.Length;
            }
        }
    }
}
