using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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

    private const string There = """
        SELECT c.relname || '.' || a.attname AS "Value" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
        UNION ALL SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'i'
        """;

    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        foreach (var (sql, what) in Questions)
            foreach (var said in await db.Database.SqlQueryRaw<string>(sql).ToListAsync(cancellation))
                damages.Add(new Damage($"{what} ({said})", Remedies.Restore));
        var there = await db.Database.SqlQueryRaw<string>(There).ToListAsync(cancellation);
        damages.AddRange(Expected(db.Model.GetRelationalModel()).Except(there, StringComparer.Ordinal).Select(gone => new Damage($"A column or index is gone ({gone})", Remedies.Restore)));
    }

    private static IEnumerable<string> Expected(IRelationalModel model) => model.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}").Concat(t.Indexes.Select(i => i.Name)));
}
