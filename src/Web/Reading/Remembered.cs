using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A figure that costs a pass over the archive, kept until the archive changes or the day does.</summary>
public sealed class Remembered<T>(Func<NewsDbContext, DateOnly, CancellationToken, Task<T>> make) : IDisposable where T : class
{
    private sealed record Kept(long Generation, DateOnly Day, T Value);

    private readonly SemaphoreSlim _turn = new(1);
    private volatile Kept? _kept;

    public void Dispose() => _turn.Dispose();

    public async Task<T> GetAsync(NewsDbContext db, DateOnly day, CancellationToken stop)
    {
        var generation = await db.ArchiveStates.Select(s => s.Generation).SingleOrDefaultAsync(stop);
        var found = Find(generation, day);
        ArchiveMeter.LookedUp(typeof(T).Name, found is not null);
        return found ?? await MakeAsync(db, generation, day, stop);
    }

    private T? Find(long generation, DateOnly day) => _kept is { } last && last.Generation == generation && last.Day == day ? last.Value : null;

    /// <summary>One makes it, and who asks meanwhile waits for that: after an import everybody asks at once.</summary>
    private async Task<T> MakeAsync(NewsDbContext db, long generation, DateOnly day, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            if (Find(generation, day) is { } found) return found;
            var value = await make(db, day, stop);
            _kept = new(generation, day, value);
            return value;
        }
        finally
        {
            _turn.Release();
        }
    }
}
