using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A source document opened again from its kept bytes.</summary>
public static class StoredSource
{
    static StoredSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The document's lines; null: no such document, or its bytes are damaged.</summary>
    public static async Task<SourceText?> OpenAsync(NewsDbContext db, int documentId, CancellationToken stop)
    {
        var kept = await db.SourceDocuments.Where(d => d.Id == documentId)
            .Select(d => new { d.Name, d.Encoding, d.Content }).FirstOrDefaultAsync(stop);
        if (kept?.Content is null || SourceBytes.Expand(kept.Content) is not { } bytes) return null;
        return SourceText.Create(kept.Name, bytes, kept.Encoding, Decode(kept.Encoding, bytes));
    }

    /// <summary>Names of encodings are the report's.</summary>
    private static string Decode(string encoding, byte[] bytes) => (encoding switch
    {
        "gb18030" => Encoding.GetEncoding("GB18030"),
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    }).GetString(bytes).TrimStart('\uFEFF');
}
