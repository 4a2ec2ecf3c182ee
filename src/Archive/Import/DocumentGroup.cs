using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Writes documents several to a transaction while more come, for a tenth of a second at most: a commit costs as much as two
/// articles, and others wait little. Each document is still wholly in or wholly out: where one fails, the transaction is rolled back and its
/// documents are written again, each by itself.</summary>
/// <param name="written">Told of each document when it is committed, in order.</param>
internal sealed class DocumentGroup(NewsDbContext db, TimeProvider clock, Action<ImportResult> written) : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    private readonly DocumentWriter _writer = new(db, clock);
    private readonly List<(PreparedDocument Document, ImportResult? Result)> _open = [];
    private IDbContextTransaction? _transaction;
    private long _began;

    /// <param name="next">The document after it; null: there is none, or nobody has begun to read it.</param>
    public async Task AddAsync(PreparedDocument document, Task? next, CancellationToken cancellation)
    {
        if (document.Given.DryRun)
        {
            written(await _writer.WriteAsync(document, cancellation));
            return;
        }
        if (_open.Count == 0) _began = Stopwatch.GetTimestamp();
        _open.Add((document, null));
        try
        {
            _transaction ??= await db.Database.BeginTransactionAsync(cancellation);
            _open[^1] = (document, await _writer.WriteAsync(document, cancellation));
            if (!await ComesInTimeAsync(next)) await CommitAsync(cancellation);
        }
        catch (Exception e) when (_open.Count > 1 && e is not OperationCanceledException)
        {
            await OneByOneAsync(cancellation);
        }
    }

    private async Task<bool> ComesInTimeAsync(Task? next)
    {
        var left = Longest - Stopwatch.GetElapsedTime(_began);
        if (next is null || left <= TimeSpan.Zero) return false;
        return next.IsCompleted || await Task.WhenAny(next, Task.Delay(left)) == next;
    }

    private async Task CommitAsync(CancellationToken cancellation)
    {
        await _writer.CommitAsync(_transaction!, cancellation);
        await EndAsync();
        _open.ForEach(o => written(o.Result!));
        _open.Clear();
    }

    private async Task OneByOneAsync(CancellationToken cancellation)
    {
        await EndAsync();
        var documents = _open.ConvertAll(o => o.Document);
        _open.Clear();
        foreach (var document in documents) written(await _writer.WriteAsync(document, cancellation));
    }

    /// <summary>Rolls back what is not committed.</summary>
    private async Task EndAsync()
    {
        if (_transaction is { } transaction) await transaction.DisposeAsync();
        _transaction = null;
    }

    public async ValueTask DisposeAsync() => await EndAsync();
}
