namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Order of results. Equals are ordered by date, newest first, then by id, so that pages never overlap; the undated come last.</summary>
public enum SearchOrder { Relevance, Newest, Oldest }

/// <summary>Picks a page out of what was found without sorting what lies beyond it.</summary>
internal static class ResultPage
{
    private const int DayBits = 22, IdBits = 26;
    private const ulong Latest = (1UL << DayBits) - 1;

    /// <summary>The ids of one page.</summary>
    /// <param name="skip">Results before the page.</param>
    /// <param name="score">For relevance; null for the other orders.</param>
    public static List<int> Pick(IdSet found, FactTable facts, SearchOrder order, Func<int, int>? score, int skip, int take)
    {
        var wanted = skip + take;
        var keys = new ulong[Math.Max(2 * wanted, 1024)];
        var count = 0;
        foreach (var id in found)
        {
            if (count == keys.Length)
            {
                Array.Sort(keys);
                count = wanted;
            }
            keys[count++] = Key(facts.First(id), id, order, score?.Invoke(id) ?? 0);
        }
        Array.Sort(keys, 0, count);
        return [.. keys.Take(count).Skip(skip).Take(take).Select(key => (int)(key & ((1UL << IdBits) - 1)))];
    }

    /// <summary>Sorts ascending: worse score, then day, then id.</summary>
    private static ulong Key(int day, int id, SearchOrder order, int score)
    {
        var byDay = day <= 0 ? Latest : order == SearchOrder.Oldest ? (ulong)day : Latest - 1 - (ulong)day;
        return ((ulong)(ushort.MaxValue - score) << (DayBits + IdBits)) | (byDay << IdBits) | (uint)id;
    }
}
