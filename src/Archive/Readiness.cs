using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive;

/// <summary>Whether readers can be served from an archive; quick, unlike verify.</summary>
/// <param name="Open">The file is there, is an archive and can be read.</param>
/// <param name="Migrated">It has this program's schema.</param>
/// <param name="Indexed">The search index is of this program's folding and knows as many articles as there are.</param>
public sealed record Readiness(bool Open, bool Migrated, bool Indexed)
{
    private const string Indexes = "SELECT count(*) AS \"Value\" FROM SearchFacts WHERE Facts IS NOT NULL";

    public bool IsReady => Open && Migrated && Indexed;

    /// <param name="archive">Which archive; it is not made where missing.</param>
    public static async Task<Readiness> OfAsync(string archive, CancellationToken cancellation)
    {
        var engine = ArchiveEngine.Of(archive);
        if (!engine.Exists(archive)) return new(false, false, false);
        var (open, migrated) = (false, false);
        try
        {
            migrated = await engine.IsMigratedAsync(archive, cancellation);
            open = true;
            return new(open, migrated, migrated && await IsIndexedAsync(engine, archive, cancellation));
        }
        catch (Exception e) when (e is DbException || engine.IsBusy(e))
        {
            return new(open, migrated, false);
        }
    }

    private static async Task<bool> IsIndexedAsync(ArchiveEngine engine, string archive, CancellationToken cancellation)
    {
        await using var db = engine.Context(archive);
        // One moment of the archive, so that an import between the two counts does not look like a gap.
        await using var moment = await engine.ReadAsync(db, cancellation);
        return !await SearchIndex.IsOutdatedAsync(db, cancellation)
            && await db.Articles.LongCountAsync(cancellation) == await db.Database.SqlQueryRaw<long>(Indexes).SingleAsync(cancellation);
    }
}
