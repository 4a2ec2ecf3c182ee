using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive;

/// <summary>Whether readers can be served from an archive; quick, unlike verify.</summary>
/// <param name="Open">The file is there, is an archive and can be read.</param>
/// <param name="Migrated">It has this program's schema.</param>
/// <param name="Indexed">The search index is of this program's folding and knows as many articles as there are.</param>
public sealed record Readiness(bool Open, bool Migrated, bool Indexed)
{
    private const string Indexes = "SELECT count(*) AS Value FROM SearchFacts WHERE Facts IS NOT NULL";

    public bool IsReady => Open && Migrated && Indexed;

    /// <param name="path">Full path of the database file; it is not made where missing.</param>
    public static async Task<Readiness> OfAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path)) return new(false, false, false);
        var (open, migrated) = (false, false);
        try
        {
            var version = ArchiveVersion.Of(path);
            (open, migrated) = (true, version is { Refusal: null, Pending: 0 });
            return new(open, migrated, migrated && await IsIndexedAsync(path, cancellation));
        }
        catch (SqliteException)
        {
            return new(open, migrated, false);
        }
    }

    private static async Task<bool> IsIndexedAsync(string path, CancellationToken cancellation)
    {
        await using var db = SqliteArchive.Context(path);
        // One moment of the archive, so that an import between the two counts does not look like a gap.
        await db.Database.OpenConnectionAsync(cancellation);
        await using var moment = await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true), cancellation);
        return !await SearchIndex.IsOutdatedAsync(db, cancellation)
            && await db.Articles.CountAsync(cancellation) == await db.Database.SqlQueryRaw<int>(Indexes).SingleAsync(cancellation);
    }
}
