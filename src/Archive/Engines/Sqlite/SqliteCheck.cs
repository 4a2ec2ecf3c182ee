using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>What SQLite itself can say of the file: pages, indexes, references, and that no table was altered.</summary>
internal static class SqliteCheck
{
    // The search index is left out: a rebuild renames its tables, which SQLite spells differently; SearchCheck looks at what they hold.
    private const string Schema = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS Value FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'Search%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'";

    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        var said = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check LIMIT 20").ToListAsync(cancellation);
        damages.AddRange(said.Where(s => s != "ok").Select(s => new Damage($"The database file is damaged ({s})", Remedies.Restore)));
        var orphans = await db.Database.SqlQueryRaw<string>(
            "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' without ' || parent AS Value FROM pragma_foreign_key_check LIMIT 20").ToListAsync(cancellation);
        damages.AddRange(orphans.Select(o => new Damage($"A row points nowhere ({o})", Remedies.Restore)));
        var altered = (await db.Database.SqlQueryRaw<string>(Schema).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        altered.SymmetricExceptWith(await FreshSchemaAsync(cancellation));
        damages.AddRange(altered.Order(StringComparer.Ordinal).Select(sql => new Damage($"A table or index is not as this program makes it ({sql.ReplaceLineEndings(" ")})", Remedies.Restore)));
    }

    private static List<string>? _fresh;

    /// <summary>What a new archive of this version looks like; the same for the life of the program.</summary>
    private static async Task<List<string>> FreshSchemaAsync(CancellationToken cancellation) => _fresh ??= await MakeSchemaAsync(cancellation);

    private static async Task<List<string>> MakeSchemaAsync(CancellationToken cancellation)
    {
        await using var fresh = SqliteArchive.Context(":memory:", Microsoft.Data.Sqlite.SqliteOpenMode.ReadWriteCreate);
        await fresh.Database.OpenConnectionAsync(cancellation);
        await fresh.Database.MigrateAsync(cancellation);
        return await fresh.Database.SqlQueryRaw<string>(Schema).ToListAsync(cancellation);
    }
}
