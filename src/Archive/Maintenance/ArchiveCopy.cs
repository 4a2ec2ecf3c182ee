using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Copies an archive, ids and all, into an empty one of any engine. A copy that was ended goes on where it stopped; until it is done and
/// every table has proved the same, nobody can open it.</summary>
/// <param name="progress">Told what is being done; null: nobody asks.</param>
public sealed class ArchiveCopy(string from, string to, IProgress<string>? progress)
{
    /// <summary>Rows in one transaction, which are lost where the copy is ended.</summary>
    private const int Together = 2000;

    private static readonly ExportedTable[] Tables =
        [.. ExportedTables.All, new("source-contents", typeof(SourceContent), db => db.SourceContents.OrderBy(r => r.SourceDocumentId))];

    /// <returns>Articles copied, or one sentence naming the reason and the remedy.</returns>
    public async Task<(int Articles, string? Refusal)> RunAsync(CancellationToken cancellation)
    {
        var (source, target) = (ArchiveEngine.Of(from), ArchiveEngine.Of(to));
        if (from == to) return (0, $"{source.Name(from)} is both: name another archive with --to.");
        try
        {
            if (await ArchiveFile.PrepareAsync(from, cancellation) is { } unopened) return (0, unopened);
            if (await target.MigrateAsync(to, cancellation) is { } refusal) return (0, refusal);
            await using var reading = source.Context(from);
            await using var writing = target.Context(to);
            await writing.Database.OpenConnectionAsync(cancellation);
            await using var moment = await source.ReadAsync(reading, cancellation);
            var begun = new CopyMark(source.Name(from), await Generation.NowAsync(reading, cancellation));
            if (await begun.RefusalAsync(writing, cancellation) is { } other) return (0, other);
            foreach (var table in Tables) await CopyAsync(table, reading, writing, cancellation);
            await FinishAsync(reading, writing, begun.Generation, cancellation);
            if (await DifferenceAsync(reading, writing, cancellation) is { } wrong)
                return (0, $"{wrong} of {target.Name(to)} is not what {source.Name(from)} holds: empty it and copy again.");
            progress?.Report("search index");
            await new SearchRebuild(ArchiveServices.Contexts(to)).RunAsync(null, cancellation);
            await CopyMark.RemoveAsync(writing, cancellation);
            return (await writing.Articles.CountAsync(cancellation), null);
        }
        catch (Exception e) when (source.Sentence(e, source.Name(from)) is { } sentence)
        {
            return (0, sentence);
        }
        catch (Exception e) when (target.Sentence(e, target.Name(to)) is { } sentence)
        {
            return (0, sentence);
        }
    }

    /// <summary>Rows go in by their keys: as many as are there already need not be copied again.</summary>
    private async Task CopyAsync(ExportedTable table, NewsDbContext reading, NewsDbContext writing, CancellationToken cancellation)
    {
        var (done, rows) = (await table.Rows(writing).CountAsync(cancellation), new RowWrites(writing));
        progress?.Report(done == 0 ? table.Name : $"{table.Name}, from row {done + 1} on");
        var transaction = await writing.Database.BeginTransactionAsync(cancellation);
        try
        {
            await foreach (var row in table.Rows(reading).AsNoTracking().Skip(done).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                // An article may go on from one that comes later; FinishAsync ties them.
                if (row is Article article) article.ContinuesArticleId = null;
                rows.Add(row);
                if (++done % Together != 0) continue;
                await transaction.CommitAsync(cancellation);
                await transaction.DisposeAsync();
                transaction = await writing.Database.BeginTransactionAsync(cancellation);
            }
            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            await transaction.DisposeAsync();
        }
    }

    private static async Task FinishAsync(NewsDbContext reading, NewsDbContext writing, long generation, CancellationToken cancellation)
    {
        await using var transaction = await writing.Database.BeginTransactionAsync(cancellation);
        var tied = await reading.Articles.Where(a => a.ContinuesArticleId != null).Select(a => new { a.Id, a.ContinuesArticleId }).ToListAsync(cancellation);
        foreach (var end in tied)
            await writing.Articles.Where(a => a.Id == end.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.ContinuesArticleId, end.ContinuesArticleId), cancellation);
        await writing.ArchiveStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.Generation, generation + 1).SetProperty(a => a.FoldingVersion, 0), cancellation);
        await ArchiveEngine.Of(writing).KeepIdsAsync(writing, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The first table that differs; null: none.</summary>
    private async Task<string?> DifferenceAsync(NewsDbContext reading, NewsDbContext writing, CancellationToken cancellation)
    {
        foreach (var table in Tables)
        {
            progress?.Report($"{table.Name}, verifying");
            if (await table.Rows(reading).CountAsync(cancellation) != await table.Rows(writing).CountAsync(cancellation)
                || await DigestAsync(table, reading, cancellation) != await DigestAsync(table, writing, cancellation)) return table.Name;
        }
        return null;
    }

    private static async Task<string> DigestAsync(ExportedTable table, NewsDbContext db, CancellationToken cancellation)
    {
        using var hash = SHA256.Create();
        await using (var lines = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) await table.WriteAsync(db, lines, cancellation);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
