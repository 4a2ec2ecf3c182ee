using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Engines.Sqlite;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Copies of the archive, made and put back while it is being read and written.</summary>
public static class ArchiveBackup
{
    /// <summary>Copies the archive to one file; it appears under its name only when it is whole.</summary>
    /// <returns>Null: done; else one sentence naming the reason and the remedy.</returns>
    public static string? Write(string archive, string file)
    {
        if (IsTheSame(archive, file)) return $"{file} is the archive itself: name another file.";
        if (File.Exists(file) && !IsArchive(file)) return $"{file} is something else and is not overwritten: name another file.";
        var partial = file + ".partial";
        try
        {
            File.Delete(partial);
            Copy(archive, partial, SqliteOpenMode.ReadWriteCreate);
            SetJournal(partial, "DELETE");
            File.Move(partial, file, overwrite: true);
            return null;
        }
        catch (SqliteException e) when (SqliteRefusals.Sentence(e, file) is { } sentence)
        {
            return sentence;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{file} can't be written ({e.Message.TrimEnd('.')}): choose another place.";
        }
    }

    /// <summary>Puts a backup in place of the archive, after it has proved whole; a running server goes on and shows it.</summary>
    /// <returns>Null: done; else one sentence naming the reason and the remedy.</returns>
    public static async Task<string?> RestoreAsync(string file, string archive, CancellationToken cancellation)
    {
        if (!File.Exists(file)) return $"{file} is not there; check the name.";
        if (IsTheSame(archive, file)) return $"{file} is the archive itself: name a backup.";
        var copy = archive + ".restoring";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(archive))!);
            foreach (var left in new[] { copy, copy + "-wal", copy + "-shm" }) File.Delete(left);
            if (ArchiveVersion.Of(file) is { Refusal: { } refusal }) return refusal;
            Copy(file, copy, SqliteOpenMode.ReadWriteCreate);
            if (await ArchiveFile.PrepareAsync(copy, cancellation) is { } sentence) return sentence;
            var check = await ArchiveCheck.RunAsync(copy, null, cancellation);
            if (!check.Sound) return $"{file} does not verify ({check.Damages[0].What}); nothing was restored: try another backup.";
            ArchiveSwap.Replace(archive, copy);
            return null;
        }
        catch (SqliteException e) when (SqliteRefusals.Sentence(e, e.SqliteErrorCode is 11 or 26 ? file : archive) is { } sentence)
        {
            return sentence;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{archive} can't be written ({e.Message.TrimEnd('.')}): give yourself the right to write its folder.";
        }
        finally
        {
            foreach (var left in new[] { copy, copy + "-wal", copy + "-shm", copy + ".opening" }) File.Delete(left);
        }
    }

    /// <summary>SQLite's online backup: a whole state of the source, whoever writes to it meanwhile.</summary>
    internal static void Copy(string from, string to, SqliteOpenMode mode)
    {
        using var source = new SqliteConnection(SqliteArchive.ConnectionString(from, pooling: false));
        using var target = new SqliteConnection(SqliteArchive.ConnectionString(to, mode, pooling: false));
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    /// <summary>How the file keeps its changes: DELETE leaves one file to carry away, WAL lets readers read while one writes.</summary>
    internal static void SetJournal(string file, string mode)
    {
        using var connection = new SqliteConnection(SqliteArchive.ConnectionString(file, pooling: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA journal_mode={mode}";
        command.ExecuteNonQuery();
    }

    private static bool IsArchive(string file)
    {
        try
        {
            return ArchiveVersion.Of(file) is { Applied: > 0 };
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static bool IsTheSame(string archive, string file) =>
        string.Equals(Path.GetFullPath(archive), Path.GetFullPath(file), StringComparison.Ordinal);
}
