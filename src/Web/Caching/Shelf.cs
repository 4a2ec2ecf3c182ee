using System.Collections.Concurrent;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Things by key, within so much room. New ones and those asked for again stand in front; when the front half is full, what stands behind
/// is dropped and the front moves back.</summary>
/// <param name="room">In the unit of <paramref name="size"/>.</param>
/// <param name="size">Room that one thing takes.</param>
internal class Shelf<TKey, TThing>(long room, Func<TKey, TThing, long> size) where TKey : notnull where TThing : class
{
    private readonly Lock _turn = new();
    private ConcurrentDictionary<TKey, TThing> _front = new(), _back = new();
    private long _frontSize, _backSize;

    /// <summary>Room taken.</summary>
    public long Taken => Interlocked.Read(ref _frontSize) + Interlocked.Read(ref _backSize);

    public TThing? Find(TKey key)
    {
        if (_front.TryGetValue(key, out var thing)) return thing;
        if (_back.TryGetValue(key, out thing)) Keep(key, thing);
        return thing;
    }

    public void Keep(TKey key, TThing thing)
    {
        var takes = size(key, thing);
        if (takes > room / 2) return;
        lock (_turn)
        {
            if (_frontSize + takes > room / 2)
            {
                (_back, _backSize) = (_front, _frontSize);
                (_front, _frontSize) = (new(), 0);
            }
            if (_front.TryAdd(key, thing)) _frontSize += takes;
        }
    }
}
