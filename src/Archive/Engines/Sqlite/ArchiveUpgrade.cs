using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Brings the archive of an older version up to date on a copy; the old file is replaced in one step when the copy is done.</summary>
internal static class ArchiveUpgrade
{
    /// <exception cref="SqliteException">Another program has the archive open (busy), or the disk is full: the old file is as it was.</exception>
    public static async Task RunAsync(string path, CancellationToken cancellation)
    {
        // Leaving the write-ahead mode needs the file alone: an older program that still serves it would go on with the file replaced.
        ArchiveBackup.SetJournal(path, "DELETE");
        var copy = path + ".upgrading";
        try
        {
            Clear(copy);
            ArchiveBackup.Copy(path, copy, SqliteOpenMode.ReadWriteCreate);
            await using (var db = SqliteArchive.Context(copy))
            {
                await db.Database.MigrateAsync(cancellation);
                await MissingRecords.WriteAsync(db, cancellation);
                if (await TextPacking.RunAsync(db, cancellation)) await FileRoom.RenewAsync(db, cancellation);
            }
            ArchiveBackup.SetJournal(copy, "DELETE");
            File.Move(copy, path, overwrite: true);
        }
        finally
        {
            Clear(copy);
        }
    }

    /// <summary>An upgrade that was killed leaves its copy.</summary>
    private static void Clear(string copy)
    {
        foreach (var file in new[] { copy, copy + "-wal", copy + "-shm", copy + "-journal" }) File.Delete(file);
    }
}
