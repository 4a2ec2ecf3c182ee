namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>The turn to create or migrate an archive: a lock file beside it, held by one process and freed by its end, however it ends.</summary>
internal sealed class OpeningTurn : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly FileStream _file;

    private OpeningTurn(FileStream file) => _file = file;

    /// <summary>Waits for the turn; null: another process held it for a minute.</summary>
    public static async Task<OpeningTurn?> TakeAsync(string path, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(100))
        {
            if (TryTake(path + ".opening") is { } file) return new OpeningTurn(file);
            await Task.Delay(100, cancellation);
        }
        return null;
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static FileStream? TryTake(string lockFile)
    {
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(lockFile))
        {
            return null;
        }
    }
}
