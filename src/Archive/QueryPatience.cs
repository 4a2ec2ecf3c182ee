namespace ProvincialNewsPortal.Archive;

/// <summary>How long whoever asks the archive will wait: when the token is cancelled, a running query ends. Ambient, because SQLite asks in the
/// midst of a statement, whoever sent it.</summary>
public static class QueryPatience
{
    private static readonly AsyncLocal<CancellationToken> _until = new();

    /// <summary>For this flow of work and what it calls.</summary>
    public static void Set(CancellationToken until) => _until.Value = until;

    /// <summary>Cancelled when nobody waits any longer.</summary>
    internal static CancellationToken Until => _until.Value;

    /// <summary>Whether nobody waits any longer.</summary>
    internal static bool IsOver => _until.Value.IsCancellationRequested;

    /// <exception cref="OperationCanceledException">Nobody waits any longer.</exception>
    internal static void ThrowIfOver() => _until.Value.ThrowIfCancellationRequested();
}
