using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Asks the file at every look: microseconds, and never behind.</summary>
/// <param name="path">Full path of a prepared archive.</param>
internal sealed class FileGenerationWatch(string path) : GenerationWatch
{
    private readonly Lock _turn = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _version;
    private long _seen = -1, _generation;

    public override TimeSpan Behind => TimeSpan.Zero;

    public override long? Now()
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

    public override void Dispose()
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
