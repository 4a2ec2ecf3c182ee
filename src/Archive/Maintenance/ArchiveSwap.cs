using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Engines.Sqlite;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Puts a verified file in the archive's place.</summary>
internal static class ArchiveSwap
{
    /// <summary>Writes the file's pages into the archive in one transaction, so that readers keep their connections;
    /// an archive too damaged for that is moved aside and kept.</summary>
    public static void Replace(string archive, string verified)
    {
        var generation = Generation(archive);
        if (generation is { } now) Advance(verified, now);
        if (generation is null && File.Exists(archive)) File.Move(archive, FreeName(archive));
        if (generation is null) foreach (var log in new[] { archive + "-wal", archive + "-shm" }) File.Delete(log);
        ArchiveBackup.Copy(verified, archive, SqliteOpenMode.ReadWriteCreate);
        ArchiveBackup.SetJournal(archive, "WAL");
    }

    /// <summary>Null: there is no archive, or it can't be read.</summary>
    private static long? Generation(string archive)
    {
        if (!File.Exists(archive)) return null;
        try
        {
            using var connection = new SqliteConnection(SqliteArchive.ConnectionString(archive, pooling: false));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT Generation FROM ArchiveStates";
            return command.ExecuteScalar() as long?;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (5 or 6))
        {
            return null;
        }
    }

    /// <summary>Caches follow the generation, so it must not go back with the rest.</summary>
    private static void Advance(string verified, long beyond)
    {
        using var connection = new SqliteConnection(SqliteArchive.ConnectionString(verified, pooling: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE ArchiveStates SET Generation = max(Generation, $beyond) + 1";
        command.Parameters.AddWithValue("$beyond", beyond);
        command.ExecuteNonQuery();
    }

    private static string FreeName(string archive)
    {
        var n = 1;
        while (File.Exists($"{archive}.damaged-{n}")) n++;
        return $"{archive}.damaged-{n}";
    }
}
