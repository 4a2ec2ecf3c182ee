using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Settings that SQLite forgets when a connection closes.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    /// <summary>With a write-ahead log, NORMAL survives a killed program whole, and a power cut but for the last commits.</summary>
    internal const string Pragmas = "PRAGMA busy_timeout=30000; PRAGMA synchronous=NORMAL;";

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
    }
}
