using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive;

/// <summary>The archive's one file: made where it is missing, brought up to date, or refused with a sentence.</summary>
public static class ArchiveFile
{
    /// <summary>Makes sure that the archive is there and of this version.</summary>
    /// <param name="path">Full path of the database file; its folder is made where missing.</param>
    /// <returns>Null where it is ready; else one sentence naming the reason and the remedy.</returns>
    public static async Task<string?> PrepareAsync(string path, CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var refusal = ArchiveVersion.Of(path) switch
            {
                { Refusal: { } reason } => reason,
                { Pending: 0 } => null,
                _ => await MigrateAsync(path, cancellation),
            };
            if (refusal is null) await RenewSearchAsync(path, cancellation);
            return refusal;
        }
        catch (SqliteException e) when (SqliteRefusals.Sentence(e, path) is { } sentence)
        {
            return sentence;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The archive {path} can't be opened or made ({e.Message.TrimEnd('.')}): "
                + "give yourself the right to write its folder, or choose another file with --archive FILE.";
        }
    }

    /// <summary>Whether an error says only that another program holds the archive just now.</summary>
    public static bool IsBusy(Exception error) => SqliteRefusals.IsBusy(error);

    /// <summary>One process migrates, the others wait for it; whoever holds the turn knows that EF's own lock is a dead process's.</summary>
    private static async Task<string?> MigrateAsync(string path, CancellationToken cancellation)
    {
        await using var turn = await OpeningTurn.TakeAsync(path, cancellation);
        if (turn is null) return $"{path} is being opened by another program: wait until it is done, or end it, and start again.";
        var version = ArchiveVersion.Of(path);
        if (version is { Refusal: null, Pending: 0 }) return null;
        await using var db = SqliteArchive.Context(path, SqliteOpenMode.ReadWriteCreate);
        await ForgetAbandonedLockAsync(db, cancellation);
        if (version.Applied > 0) await ArchiveUpgrade.RunAsync(path, cancellation);
        else await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
        return null;
    }

    /// <summary>An index that another version's folding wrote would miss words: it is rebuilt before anybody searches or imports.</summary>
    private static async Task RenewSearchAsync(string path, CancellationToken cancellation)
    {
        var contexts = ArchiveServices.Contexts(path);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (await SearchIndex.IsOutdatedAsync(db, cancellation)) await new SearchRebuild(contexts).RunAsync(null, cancellation);
    }

    /// <summary>A start killed while EF migrates leaves a row that the next <c>Migrate</c> would wait for without end.</summary>
    private static async Task ForgetAbandonedLockAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var tables = await db.Database
            .SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (tables > 0) await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation);
    }
}
