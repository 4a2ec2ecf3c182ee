namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Order of results. Equals are ordered by date, newest first, then by id, so that pages never overlap; the undated come last.</summary>
public enum SearchOrder { Relevance, Newest, Oldest }

/// <summary>Picks a page out of what was found without sorting what lies beyond it.</summary>
internal static class ResultPage
{
    private const int DayBits = 22, IdBits = 26;
    private const ulong Latest = (1UL << DayBits) - 1;

    /// <summary>The ids of one page. Tags are read only of articles that they could lift onto it.</summary>
    /// <param name="skip">Results before the page.</param>
    /// <param name="relevance">For that order; null for the others.</param>
    public static List<int> Pick(IdSet found, FactTable facts, SearchOrder order, Relevance? relevance, int skip, int take)
    {
        var wanted = skip + take;
        var keys = new ulong[Math.Max(2 * wanted, 1024)];
        var (count, worst) = (0, ulong.MaxValue);
        foreach (var id in found)
        {
            var (day, words) = (facts.First(id), relevance?.ByWords(id) ?? 0);
            if (relevance is not null && Key(day, id, order, words + relevance.MostByTags) > worst) continue;
            var key = Key(day, id, order, words + (relevance?.ByTags(id) ?? 0));
            if (key > worst) continue;
            keys[count++] = key;
            if (count < keys.Length) continue;
            Array.Sort(keys);
            (count, worst) = (wanted, keys[wanted - 1]);
        }
        Array.Sort(keys, 0, count);
        return [.. keys.Take(count).Skip(skip).Take(take).Select(Id)];
    }

    /// <summary>The results just before and after one of them, and its place from 1. Ids are 0 where there is none.</summary>
    public static (int Previous, int Next, int Place) Beside(IdSet found, int id, FactTable facts, SearchOrder order, Relevance? relevance)
    {
        ulong KeyOf(int of) => Key(facts.First(of), of, order, relevance?.Of(of) ?? 0);
        var (own, previous, next, place) = (KeyOf(id), 0UL, ulong.MaxValue, 1);
        foreach (var other in found)
        {
            var key = KeyOf(other);
            if (key < own) (previous, place) = (Math.Max(previous, key), place + 1);
            else if (key > own) next = Math.Min(next, key);
        }
        return (Id(previous), next == ulong.MaxValue ? 0 : Id(next), place);
    }

    private static int Id(ulong key) => (int)(key & ((1UL << IdBits) - 1));

    /// <summary>Sorts ascending: worse score, then day, then id.</summary>
    private static ulong Key(int day, int id, SearchOrder order, int score)
    {
        var byDay = day <= 0 ? Latest : order == SearchOrder.Oldest ? (ulong)day : Latest - 1 - (ulong)day;
        return ((ulong)(ushort.MaxValue - score) << (DayBits + IdBits)) | (byDay << IdBits) | (uint)id;
    }
}
