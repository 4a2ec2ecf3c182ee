using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tagging;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Makes the archive again that an export was made of: rows and sources in one transaction, checked before it is kept, then the search index.</summary>
public sealed class ExportImporter(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>Documents held in memory at once.</summary>
    private const int Together = 50;

    /// <param name="folder">An export; see <see cref="ArchiveExport.IsExport"/>.</param>
    /// <param name="dryRun">Everything is tried and nothing kept.</param>
    /// <returns>Articles restored, or one sentence naming the reason and the remedy.</returns>
    public async Task<(int Articles, string? Refusal)> ImportAsync(string folder, bool dryRun, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var engine = ArchiveEngine.Of(db);
        var archive = engine.Name(db);
        try
        {
            var (paths, refusal) = await ExportSums.CheckAsync(folder, cancellation);
            if (refusal is not null) return (0, refusal);
            var needed = ExportedTables.All.Select(t => t.File).Append(ExportPaths.SourceFiles).FirstOrDefault(f => !paths.Contains(f));
            if (needed is not null) return (0, ExportSums.Damaged(folder, $"{needed} is missing"));
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await db.Database.OpenConnectionAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (!await IsEmptyAsync(db, cancellation)) return (0, $"{archive} holds something already: import the export into a new archive, named with --archive FILE.");
            if (await FillAsync(db, folder, paths, cancellation) is { } wrong) return (0, ExportSums.Damaged(folder, wrong));
            var articles = await db.Articles.CountAsync(cancellation);
            if (dryRun) return (articles, null);
            await transaction.CommitAsync(cancellation);
            await new SearchRebuild(contexts).RunAsync(null, cancellation);
            return (articles, null);
        }
        catch (Exception e) when (engine.Sentence(e, archive) is { } sentence)
        {
            return (0, sentence);
        }
        catch (Exception e) when (e is JsonException or DbException or FormatException or InvalidOperationException)
        {
            return (0, ExportSums.Damaged(folder, e.Message.TrimEnd('.')));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (0, $"{folder} can't be read ({e.Message.TrimEnd('.')}); nothing was imported.");
        }
    }

    private static async Task<bool> IsEmptyAsync(NewsDbContext db, CancellationToken cancellation)
    {
        // Lists of the user's own tags may lie in an archive before anything else does.
        foreach (var table in ExportedTables.All.Where(t => t.Entity != typeof(TagList)))
            if (await table.Rows(db).AnyAsync(cancellation)) return false;
        return true;
    }

    /// <returns>Null: everything is in and sound; else what is wrong.</returns>
    private static async Task<string?> FillAsync(NewsDbContext db, string folder, IReadOnlySet<string> paths, CancellationToken cancellation)
    {
        // Articles refer to articles that come later.
        await ArchiveEngine.Of(db).DeferReferencesAsync(db, cancellation);
        await db.TagLists.ExecuteDeleteAsync(cancellation);
        var rows = new RowWrites(db);
        foreach (var table in ExportedTables.All)
            foreach (var line in File.ReadLines(Path.Combine(folder, table.File)))
                rows.Add(table.Read(db, line));
        foreach (var line in File.ReadLines(Path.Combine(folder, ExportPaths.SourceFiles)))
        {
            var source = JsonSerializer.Deserialize<SourceFile>(line, ReportJson.Compact)!;
            if (!paths.Contains(source.File)) return $"{source.File} is missing";
            var content = SourceBytes.Compress(await File.ReadAllBytesAsync(Path.Combine(folder, source.File), cancellation));
            content.SourceDocumentId = source.SourceDocumentId;
            rows.Add(content);
        }
        await ArchiveEngine.Of(db).KeepIdsAsync(db, cancellation);
        await SignAsync(db, cancellation);
        // A search index that was never built is built by whoever opens the archive next, should this program be ended before it is.
        await db.ArchiveStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.FoldingVersion, 0), cancellation);
        await Generation.AdvanceAsync(db, cancellation);
        return await DamageAsync(db, cancellation);
    }

    /// <summary>Another version of the compression may make other bytes of the same source, and a document's digest covers them.</summary>
    private static async Task SignAsync(NewsDbContext db, CancellationToken cancellation)
    {
        for (var last = 0; ;)
        {
            var after = last;
            var some = await DocumentCheck.Whole(db).Where(d => d.Id > after).OrderBy(d => d.Id).Take(Together).ToListAsync(cancellation);
            if (some.Count == 0) return;
            foreach (var document in some.Where(d => d.Content is not null && d.Articles.TrueForAll(a => a.Text is not null)))
            {
                var digest = RowDigests.Of(document);
                if (digest != document.Digest)
                    await db.SourceDocuments.Where(d => d.Id == document.Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Digest, digest), cancellation);
            }
            last = some[^1].Id;
        }
    }

    private static async Task<string?> DamageAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var damages = new List<Damage>();
        if (await ArchiveEngine.Of(db).OrphanAsync(db, cancellation) is { } orphan) return $"a row of {orphan} refers to one that is not there";
        foreach (var id in await db.SourceDocuments.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancellation))
            await DocumentCheck.RunAsync(db, id, damages, cancellation);
        await IssueCheck.RunAsync(db, damages, cancellation);
        await AddressCheck.RunAsync(db, damages, cancellation);
        await RecordCheck.RunAsync(db, damages, cancellation);
        await TagListCheck.RunAsync(db, damages, cancellation);
        return damages.Count == 0 ? null : damages[0].What;
    }
}
