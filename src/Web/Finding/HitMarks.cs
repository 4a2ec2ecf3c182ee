using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Archive.Search.Answering;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Text with its hits in &lt;mark&gt;; all of it goes through the encoder.</summary>
public static class HitMarks
{
    public static IHtmlContent Html(IEnumerable<TextPiece> pieces) => new Pieces(pieces);

    private sealed class Pieces(IEnumerable<TextPiece> pieces) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var piece in pieces)
            {
                if (piece.IsHit) writer.Write("<mark>");
                encoder.Encode(writer, piece.Text);
                if (piece.IsHit) writer.Write("</mark>");
            }
        }
    }
}
