using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Engines.Sqlite;

namespace ProvincialNewsPortal.Archive;

/// <summary>Tells a cache at each request, in microseconds, which generation the archive has, also where another program has just written.</summary>
/// <param name="path">Full path of a prepared archive.</param>
public sealed class GenerationWatch(string path) : IDisposable
{
    private readonly Lock _turn = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _version;
    private long _seen = -1, _generation;

    /// <summary>Null: the archive can't be read just now.</summary>
    public long? Now()
    {
        lock (_turn)
        {
            try
            {
                // Changes with every commit of any other connection, and costs no transaction (sqlite.org/pragma.html#pragma_data_version).
                var version = (long)(_version ?? Open()).ExecuteScalar()!;
                if (version != _seen) (_generation, _seen) = (Generation(), version);
                return _generation;
            }
            catch (SqliteException)
            {
                Dispose();
                return null;
            }
        }
    }

    public void Dispose()
    {
        _version?.Dispose();
        _connection?.Dispose();
        (_version, _connection, _seen) = (null, null, -1);
    }

    private SqliteCommand Open()
    {
        _connection = new SqliteConnection(SqliteArchive.ConnectionString(path, pooling: false));
        _connection.Open();
        _version = _connection.CreateCommand();
        _version.CommandText = "PRAGMA data_version";
        return _version;
    }

    private long Generation()
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = "SELECT Generation FROM ArchiveStates";
        return (long)command.ExecuteScalar()!;
    }
}
