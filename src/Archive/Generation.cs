using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive;

/// <summary>The number that grows with every write that readers can see; whoever caches asks it.</summary>
public static class Generation
{
    /// <summary>Where the archive stands now; one row, read in microseconds.</summary>
    public static Task<long> NowAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.ArchiveStates.Select(s => s.Generation).SingleAsync(cancellation);

    /// <summary>To be called in the transaction of the write itself.</summary>
    internal static Task AdvanceAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.ArchiveStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.Generation, a => a.Generation + 1), cancellation);
}
