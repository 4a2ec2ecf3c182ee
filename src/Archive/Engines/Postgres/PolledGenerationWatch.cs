using System.Diagnostics;
using Npgsql;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Asks the server at most five times a second, and only while somebody asks: replicas have no notifications to listen to. What a cache
/// shows is so never older than a fifth of a second, beside what a replica lags behind.</summary>
/// <param name="archive">Where the readers read.</param>
internal sealed class PolledGenerationWatch(string archive) : GenerationWatch
{
    private readonly Lock _turn = new();
    private readonly string _connection = Settings(archive);
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
        using var connection = new NpgsqlConnection(_connection);
        NpgsqlConnection.ClearPool(connection);
    }

    /// <summary>A connection is chosen each time, from a pool of one: after a replica's restart, whoever stayed with the primary would see a generation
    /// before the replica's readers do, and keep their older pages for it.</summary>
    private long? Look()
    {
        try
        {
            using var connection = new NpgsqlConnection(_connection);
            connection.Open();
            using var ask = new NpgsqlCommand("SELECT \"Generation\" FROM \"ArchiveStates\"", connection);
            return (long)ask.ExecuteScalar()!;
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static string Settings(string archive)
    {
        var settings = PostgresArchive.Connection(archive);
        (settings.MaxPoolSize, settings.MinPoolSize, settings.NoResetOnClose, settings.CommandTimeout, settings.Timeout) = (1, 0, true, 2, 2);
        return settings.ToString();
    }
}
