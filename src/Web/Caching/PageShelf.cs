using System.Collections.Concurrent;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Of what state of things pages are: another state, another shelf.</summary>
/// <param name="Generation">Of the archive.</param>
/// <param name="Day">+08:00; pages name the day.</param>
/// <param name="MissingDays">When the list of missing days was written.</param>
internal readonly record struct Edition(long Generation, DateOnly Day, DateTime MissingDays);

/// <summary>Pages of one edition, within a number of bytes. New ones and those asked for again stand in front; when the front half is full, what
/// stands behind is dropped and the front moves back.</summary>
internal sealed class PageShelf(Edition edition, long bytes)
{
    private readonly Lock _turn = new();
    private ConcurrentDictionary<PageKey, KeptPage> _front = new(), _back = new();
    private long _frontBytes, _backBytes;

    public Edition Edition => edition;

    /// <summary>Bytes kept.</summary>
    public long Bytes => Interlocked.Read(ref _frontBytes) + Interlocked.Read(ref _backBytes);

    public KeptPage? Find(PageKey key)
    {
        if (_front.TryGetValue(key, out var page)) return page;
        if (_back.TryGetValue(key, out page)) Keep(key, page);
        return page;
    }

    public void Keep(PageKey key, KeptPage page)
    {
        var size = page.Size + key.Length;
        if (size > bytes / 2) return;
        lock (_turn)
        {
            if (_frontBytes + size > bytes / 2)
            {
                (_back, _backBytes) = (_front, _frontBytes);
                (_front, _frontBytes) = (new(), 0);
            }
            if (_front.TryAdd(key, page)) _frontBytes += size;
        }
    }
}
