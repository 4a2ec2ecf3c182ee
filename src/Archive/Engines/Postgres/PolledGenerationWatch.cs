using System.Diagnostics;
using Npgsql;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Asks the server at most five times a second, and only while somebody asks: replicas have no notifications to listen to. What a cache
/// shows is so never older than a fifth of a second, beside what a replica lags behind.</summary>
/// <param name="archive">Where the readers read.</param>
internal sealed class PolledGenerationWatch(string archive) : GenerationWatch
{
    private readonly Lock _turn = new();
    private NpgsqlConnection? _connection;
    private NpgsqlCommand? _ask;
    private long _looked;
    private long? _generation;

    public override TimeSpan Behind { get; } = TimeSpan.FromMilliseconds(200);

    public override long? Now()
    {
        lock (_turn)
        {
            if (_looked != 0 && Stopwatch.GetElapsedTime(_looked) < Behind) return _generation;
            _generation = Look();
            _looked = Stopwatch.GetTimestamp();
            return _generation;
        }
    }

    public override void Dispose()
    {
        _ask?.Dispose();
        _connection?.Dispose();
        (_ask, _connection) = (null, null);
    }

    private long? Look()
    {
        try
        {
            return (long)(_ask ?? Open()).ExecuteScalar()!;
        }
        catch (NpgsqlException)
        {
            Dispose();
            return null;
        }
    }

    private NpgsqlCommand Open()
    {
        var settings = PostgresArchive.Connection(archive);
        (settings.Pooling, settings.CommandTimeout, settings.Timeout) = (false, 2, 2);
        _connection = new NpgsqlConnection(settings.ToString());
        _connection.Open();
        return _ask = new NpgsqlCommand("SELECT \"Generation\" FROM \"ArchiveStates\"", _connection);
    }
}
