using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Room in the file that nothing is in: what merging the index leaves is as much as was merged. The file keeps a map of its pages
/// (auto_vacuum=INCREMENTAL), so that they can be given back a few at a time while others read and write.</summary>
internal static class FileRoom
{
    /// <summary>Pages of 4 KiB moved in one transaction.</summary>
    private const int Step = 2000;

    /// <summary>Room of less than this part of the file stays: what comes next goes there.</summary>
    private const int Worth = 100;

    /// <summary>The value of auto_vacuum (sqlite.org/pragma.html).</summary>
    private const int Incremental = 2;

    /// <summary>To be called before anything is written to a new file.</summary>
    public static async Task BeginAsync(NewsDbContext db, CancellationToken cancellation)
    {
        // The setting is the connection's until the first table is made.
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA auto_vacuum=INCREMENTAL", cancellation);
    }

    /// <summary>Writes the whole file anew, without room and with the map; nobody else may have it open.</summary>
    public static async Task RenewAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await BeginAsync(db, cancellation);
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
    }

    /// <summary>Gives room back until little is left; a file that has no map stays as it is.</summary>
    public static async Task GiveBackAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        while (Number(connection, "PRAGMA freelist_count") * Worth > Number(connection, "PRAGMA page_count") && Number(connection, "PRAGMA auto_vacuum") == Incremental)
        {
            cancellation.ThrowIfCancellationRequested();
            await MoveAsync(connection, cancellation);
        }
        // The file itself gets shorter when the log has gone into it.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(PASSIVE)", cancellation);
    }

    /// <summary>Every row of the answer is a page.</summary>
    private static async Task MoveAsync(DbConnection connection, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA incremental_vacuum({Step})");
        await using var pages = await command.ExecuteReaderAsync(cancellation);
        while (await pages.ReadAsync(cancellation)) { }
    }

    private static long Number(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
