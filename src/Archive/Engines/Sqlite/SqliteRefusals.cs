using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>What the user can do about an error of SQLite (result codes: sqlite.org/rescode.html).</summary>
internal static class SqliteRefusals
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>One sentence naming the remedy; null: the error is no user's affair.</summary>
    public static string? Sentence(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => $"{path} is locked by another program: wait until it is done, or end it, and start again.",
        ReadOnly or CannotOpen => $"{path} can't be written: give yourself the right to write the file and its folder, or choose another with --archive FILE.",
        InputOutput => $"{path}: the disk does not read or write ({error.Message}): check the disk, then run verify.",
        Corrupt => $"{path} is damaged: run verify, and restore a backup with restore FILE.",
        Full => $"The disk that holds {path} is full: make room and start again; nothing half-written was kept.",
        NotADatabase => NotAnArchive(path),
        _ => null,
    };

    /// <summary>Whether the same may succeed a little later.</summary>
    public static bool IsBusy(Exception error) => (error as SqliteException ?? error.InnerException as SqliteException)?.SqliteErrorCode is Busy or Locked;

    /// <summary>The file is something else.</summary>
    public static string NotAnArchive(string path) =>
        $"{path} is not an archive of this program: move it away, or choose another file with --archive FILE.";
}
