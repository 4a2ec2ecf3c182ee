using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Settings that SQLite forgets when a connection closes.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    /// <summary>With a write-ahead log, NORMAL survives a killed program whole, and a power cut but for the last commits.</summary>
    internal const string Pragmas = "PRAGMA busy_timeout=30000; PRAGMA synchronous=NORMAL;";

    /// <summary>Steps of SQLite's machine between two looks at <see cref="QueryPatience"/>: about a millisecond.</summary>
    private const int StepsBetweenLooks = 50_000;

    private static readonly delegate_progress _isOver = _ => QueryPatience.IsOver ? 1 : 0;

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle, StepsBetweenLooks, _isOver, null);
    }
}
