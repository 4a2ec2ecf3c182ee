using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Writes one document, its search index with it, in the transaction that the context has open or in one of its own: wholly in or wholly out.</summary>
internal sealed class DocumentWriter(NewsDbContext db, TimeProvider clock)
{
    private readonly ImportMemory _memory = new();
    private readonly PreparedQuestion _seen = new(db, () => Seen(db, ""));
    private DocumentReading? _reading;

    public async Task<ImportResult> WriteAsync(PreparedDocument prepared, CancellationToken cancellation)
    {
        if (prepared.Report is null) return ImportResult.Untouched(prepared.Name, ImportOutcome.Refused, prepared.Refusal!);
        db.ChangeTracker.Clear();
        if (db.Database.CurrentTransaction is not null) return await StoreAsync(prepared, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var result = await StoreAsync(prepared, cancellation);
        if (!prepared.Given.DryRun) await CommitAsync(transaction, cancellation);
        return result;
    }

    /// <summary>Commits the transaction that the context has open.</summary>
    public async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellation)
    {
        _reading?.Finish();
        await transaction.CommitAsync(cancellation);
        _memory.Keep();
    }

    private async Task<ImportResult> StoreAsync(PreparedDocument prepared, CancellationToken cancellation)
    {
        _reading ??= new DocumentReading(db, clock, _memory);
        if (!_seen.Any(prepared.Sha256)) return await _reading.StoreAsync(prepared, null, cancellation);
        if (await RemovedAsync(prepared, cancellation) is { } removed) return removed;
        var known = await KnownAsync(prepared, cancellation);
        if (known is not null && !prepared.Given.Again) return AlreadyThere(prepared, known);
        if (known is not null) prepared = prepared.WithEarlier(known);
        return await _reading.StoreAsync(prepared, known, cancellation);
    }

    /// <summary>Whether the bytes are in the archive, or were taken out of it on purpose.</summary>
    private static IQueryable<string> Seen(NewsDbContext db, string sha256) =>
        db.SourceDocuments.Where(d => d.Sha256 == sha256).Select(d => d.Sha256)
            .Concat(db.RemovedDocuments.Where(r => r.Sha256 == sha256).Select(r => r.Sha256));

    private async Task<SourceDocument?> KnownAsync(PreparedDocument prepared, CancellationToken cancellation)
    {
        var documents = prepared.Given.Again ? KnownDocument.Whole(db) : db.SourceDocuments.AsNoTracking();
        return await documents.FirstOrDefaultAsync(d => d.Sha256 == prepared.Sha256, cancellation);
    }

    private async Task<ImportResult?> RemovedAsync(PreparedDocument prepared, CancellationToken cancellation)
    {
        var removed = await db.RemovedDocuments.FirstOrDefaultAsync(r => r.Sha256 == prepared.Sha256, cancellation);
        return removed is null ? null : ImportResult.Untouched(prepared.Name, ImportOutcome.Refused,
            $"{prepared.Name} was removed on purpose ({removed.Reason}); remove --undo {removed.Sha256} lets it in again.");
    }

    private static ImportResult AlreadyThere(PreparedDocument prepared, SourceDocument known) =>
        ImportResult.Untouched(prepared.Name, ImportOutcome.AlreadyThere,
            $"{prepared.Name} is in the archive already{(known.Name == prepared.Name ? "" : $", as {known.Name}")}; nothing changed" +
            (prepared.Given.KnowsBetter ? ": to have what you say of it taken over, add --again." : "."));
}
