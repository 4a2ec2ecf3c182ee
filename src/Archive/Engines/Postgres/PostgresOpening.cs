using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Creates the archive's tables in a database, or brings them up to date: DDL is part of transactions here, so a start that is killed
/// leaves nothing, and one machine does it while the others wait.</summary>
internal static class PostgresOpening
{
    /// <summary>The only encoding that holds every character of a bulletin.</summary>
    private const string Encoding = "UTF8";

    public static async Task<string?> MigrateAsync(string archive, string name, CancellationToken cancellation)
    {
        await using var db = PostgresDbContext.Over(PostgresArchive.Connection(archive).ToString());
        await db.Database.OpenConnectionAsync(cancellation);
        var encoding = await db.Database.SqlQueryRaw<string>("SELECT current_setting('server_encoding') AS \"Value\"").SingleAsync(cancellation);
        if (encoding != Encoding) return $"{name} is encoded in {encoding}: make it anew with createdb --encoding=UTF8 --template=template0.";
        var (known, applied) = (db.Database.GetMigrations().ToList(), await AppliedAsync(db, cancellation));
        if (applied.Count == 0 && await HoldsTablesAsync(db, cancellation)) return $"{name} holds tables of another program: give the archive a database of its own.";
        if (applied.Except(known, StringComparer.Ordinal).Any())
            return $"{name} was made by a newer version of this program: start that version, or choose another database in Archive__Connection.";
        if (applied.Count < known.Count) await MigrateInTurnAsync(db, archive, cancellation);
        return null;
    }

    public static async Task<bool> IsMigratedAsync(string archive, CancellationToken cancellation)
    {
        await using var db = PostgresDbContext.Over(PostgresArchive.Connection(archive).ToString());
        return (await AppliedAsync(db, cancellation)).SequenceEqual(db.Database.GetMigrations(), StringComparer.Ordinal);
    }

    /// <summary>EF Core locks each migration by itself, and works out before which ones are to come: machines that start at once take turns. The lock goes with its connection.</summary>
    private static async Task MigrateInTurnAsync(PostgresDbContext db, string archive, CancellationToken cancellation)
    {
        await using var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(archive) { Pooling = false }.ToString());
        await turn.OpenAsync(cancellation);
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_lock(1347309634)", turn)) await take.ExecuteNonQueryAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static async Task<List<string>> AppliedAsync(PostgresDbContext db, CancellationToken cancellation) =>
        [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];

    private static Task<bool> HoldsTablesAsync(PostgresDbContext db, CancellationToken cancellation) => db.Database.SqlQueryRaw<bool>(
        "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '__EFMigrationsHistory') AS \"Value\"").SingleAsync(cancellation);
}
