using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>Part of a text, with the places where a line may be cut.</summary>
/// <param name="start">First character of <paramref name="text"/>.</param>
/// <param name="cuts">Counted from <paramref name="start"/>, ascending.</param>
internal sealed class CutText(string text, int start, int length, IReadOnlyList<int> cuts) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(writer, encoder, text, start, length, cuts, 0);

    /// <summary>Writes a part of a part: the cuts within it, from <paramref name="offset"/> on, and none at its beginning.</summary>
    public static void Write(TextWriter writer, HtmlEncoder encoder, string text, int start, int length, IReadOnlyList<int> cuts, int offset)
    {
        var written = 0;
        foreach (var cut in cuts)
        {
            var at = cut - offset;
            if (at <= 0) continue;
            if (at >= length) break;
            encoder.Encode(writer, text, start + written, at - written);
            writer.Write("<wbr>");
            written = at;
        }
        encoder.Encode(writer, text, start + written, length - written);
    }
}
