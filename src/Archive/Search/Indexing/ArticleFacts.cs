using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>What filters, facets and order need of an article, packed small: 500,000 of these are held in memory.</summary>
/// <param name="Days">The days it may be of: one day, a month, a year; null: nothing known.</param>
/// <param name="Length">Characters of its blocks.</param>
/// <param name="Names">Ids of names, ascending.</param>
internal sealed record ArticleFacts(DayRange? Days, int Length, IReadOnlyList<int> Names)
{
    public byte[] Pack()
    {
        var bytes = new List<byte>();
        Put(bytes, Days is null ? 0 : Days.From!.Value.DayNumber);
        if (Days is not null) Put(bytes, Days.To!.Value.DayNumber - Days.From!.Value.DayNumber);
        Put(bytes, Length);
        var last = 0;
        foreach (var name in Names)
        {
            Put(bytes, name - last);
            last = name;
        }
        return [.. bytes];
    }

    /// <summary>Seven bits a byte, lowest first.</summary>
    private static void Put(List<byte> bytes, int number)
    {
        for (; number > 127; number >>= 7) bytes.Add((byte)(number | 128));
        bytes.Add((byte)number);
    }

    /// <summary>Reads one number and moves past it.</summary>
    public static int Take(ref ReadOnlySpan<byte> bytes)
    {
        int number = 0, shift = 0, at = 0;
        for (; bytes[at] > 127; at++, shift += 7) number |= (bytes[at] & 127) << shift;
        number |= bytes[at] << shift;
        bytes = bytes[(at + 1)..];
        return number;
    }
}
