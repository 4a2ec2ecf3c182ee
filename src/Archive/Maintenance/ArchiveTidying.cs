using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>What is put off while documents come: many small pieces of the index become few, and room that nothing is in goes back. In short
/// transactions, so that others read and write in between; ended at any time, the archive is as whole as before.</summary>
public sealed class ArchiveTidying(IDbContextFactory<NewsDbContext> contexts)
{
    /// <returns>Null: done; else one sentence naming the reason and the remedy.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var engine = ArchiveEngine.Of(db);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            foreach (var step in engine.Tables.Tidying())
                while (await MergeAsync(db, step, cancellation)) { }
            await engine.GiveRoomBackAsync(db, cancellation);
            return null;
        }
        catch (Exception e) when (engine.Sentence(e, engine.Name(db)) is { } sentence)
        {
            return sentence;
        }
    }

    private static async Task<bool> MergeAsync(NewsDbContext db, Func<IndexWriter, bool> step, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var more = step(new IndexWriter(db, ""));
        await transaction.CommitAsync(cancellation);
        return more;
    }
}
