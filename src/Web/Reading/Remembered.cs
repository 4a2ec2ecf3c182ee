using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A figure that costs a pass over the archive, kept until the archive changes or the day does.</summary>
public sealed class Remembered<T>(Func<NewsDbContext, DateOnly, CancellationToken, Task<T>> make) where T : class
{
    private sealed record Kept(long Generation, DateOnly Day, T Value);

    private Kept? _kept;

    public async Task<T> GetAsync(NewsDbContext db, DateOnly day, CancellationToken stop)
    {
        var generation = await db.ArchiveStates.Select(s => s.Generation).FirstOrDefaultAsync(stop);
        var found = _kept is { } last && last.Generation == generation && last.Day == day ? last : null;
        ArchiveMeter.LookedUp(typeof(T).Name, found is not null);
        if (found is not null) return found.Value;
        // Two requests may both make it; either result is right.
        var value = await make(db, day, stop);
        _kept = new(generation, day, value);
        return value;
    }
}
