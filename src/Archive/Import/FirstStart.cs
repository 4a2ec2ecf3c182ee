using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Tagging;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What a first start does: fills an empty archive with the bulletins that lie ready.</summary>
public static class FirstStart
{
    /// <summary>Imports every *.txt below <paramref name="seeds"/> where the archive holds no document, and learns the new terms that they use.</summary>
    /// <returns>Null: there was something in the archive already, or nothing lies ready.</returns>
    public static async Task<ImportSummary?> RunAsync(
        IDbContextFactory<NewsDbContext> contexts, BulletinImporter importer, string seeds,
        IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (!Directory.Exists(seeds) || await db.SourceDocuments.AnyAsync(cancellation)) return null;
        var files = SourceFiles.Find([seeds]).Files;
        if (files.Count == 0) return null;
        var summary = await importer.ImportAsync(files, new ImportOptions(), progress, cancellation);
        if (summary.Stopped is null) await new Retagging(contexts, TimeProvider.System).RunAsync(keep: true, null, cancellation);
        return summary;
    }
}
