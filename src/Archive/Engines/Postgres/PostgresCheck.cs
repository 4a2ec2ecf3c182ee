using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>What PostgreSQL itself can say: indexes left invalid, references that were never checked, pages that failed their checksums.</summary>
internal static class PostgresCheck
{
    private static readonly (string Sql, string What)[] Questions =
    [
        ("SELECT indexrelid::regclass::text AS \"Value\" FROM pg_index WHERE NOT indisvalid AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)", "An index is not valid"),
        ("SELECT conname::text AS \"Value\" FROM pg_constraint WHERE NOT convalidated AND connamespace = current_schema()::regnamespace", "References were never checked"),
        ("SELECT checksum_failures::text AS \"Value\" FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0", "Pages of the database failed their checksums"),
    ];

    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        foreach (var (sql, what) in Questions)
            foreach (var said in await db.Database.SqlQueryRaw<string>(sql).ToListAsync(cancellation))
                damages.Add(new Damage($"{what} ({said})", Remedies.Restore));
    }
}
