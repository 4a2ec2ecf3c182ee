using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Export;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Kept in an archive while it is made as a copy: a table of one row, gone when the copy is done.</summary>
/// <param name="Source">The archive copied, as sentences call it.</param>
/// <param name="Generation">Its state when the copy began: only while it stays so does a copy go on.</param>
internal sealed record CopyMark(string Source, long Generation)
{
    private const string Table = "copybegun";

    /// <summary>Marks an empty archive, or goes on with one that is marked so.</summary>
    /// <returns>Null: the copy may go on; else one sentence naming the reason and the remedy.</returns>
    public async Task<string?> RefusalAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var name = ArchiveEngine.Of(db).Name(db);
        if (await OfAsync(db, cancellation) is { } begun)
            return begun == this ? null : $"{name} is the begun copy of {begun.Source} as it was earlier: empty it and copy again.";
        foreach (var table in ExportedTables.All)
            if (await table.Rows(db).AnyAsync(cancellation)) return $"{name} holds something already: name a new one with --to.";
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE copybegun (Source TEXT NOT NULL, Generation BIGINT NOT NULL)", cancellation);
        await db.Database.ExecuteSqlAsync($"INSERT INTO copybegun VALUES ({Source}, {Generation})", cancellation);
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>Null: the archive is no unfinished copy.</summary>
    public static async Task<CopyMark?> OfAsync(NewsDbContext db, CancellationToken cancellation) =>
        !await ArchiveEngine.Of(db).HasTableAsync(db, Table, cancellation) ? null
        : await db.Database.SqlQueryRaw<CopyMark>("SELECT Source AS \"Source\", Generation AS \"Generation\" FROM copybegun").SingleAsync(cancellation);

    public static Task RemoveAsync(NewsDbContext db, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync("DROP TABLE copybegun", cancellation);
}
