using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A source document opened again from its kept bytes.</summary>
public static class StoredSource
{
    /// <summary>The document's lines, those of withdrawn articles left empty; null: no such document, or its bytes are damaged.</summary>
    public static async Task<SourceText?> OpenAsync(NewsDbContext db, int documentId, CancellationToken stop)
    {
        var kept = await db.SourceDocuments.Where(d => d.Id == documentId)
            .Select(d => new { d.Name, d.Sha256, d.Content }).FirstOrDefaultAsync(stop);
        if (kept?.Content is null || SourceBytes.Expand(kept.Content) is not { } bytes) return null;
        if (BulletinReader.Open(kept.Name, bytes, new ReadOptions { MaximumBytes = int.MaxValue }) is not { } source) return null;
        var withdrawn = await db.RetiredArticles.Where(r => r.Sha256 == kept.Sha256 && r.Cause == RetirementCause.Withdrawn)
            .Select(r => r.Lines).ToListAsync(stop);
        return withdrawn.Count == 0 ? source : Without(LineRange.Lines(withdrawn.SelectMany(w => w)).ToHashSet(), source, bytes);
    }

    private static SourceText Without(HashSet<int> lines, SourceText source, byte[] bytes) =>
        SourceText.Create(source.Name, bytes, source.Encoding,
            string.Join('\n', source.Lines.Select((text, i) => lines.Contains(i + 1) ? "" : text)));
}
