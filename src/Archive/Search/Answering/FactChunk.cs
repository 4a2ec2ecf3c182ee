using System.Data.Common;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Facts of <see cref="Size"/> articles with neighbouring ids, in columns. Read once, never changed: a change of one article reads its chunk anew.</summary>
internal sealed class FactChunk
{
    public const int Size = 1024;

    private readonly int[] _starts = new int[Size + 1];
    private readonly int[] _facetEnds = new int[Size];
    private int[] _names = [];

    /// <summary>One bit for each article there is, as in an <see cref="IdSet"/>.</summary>
    public ulong[] There { get; } = new ulong[Size / 64];

    /// <summary>First and last day number the article may be of; 0: nothing known.</summary>
    public int[] First { get; } = new int[Size];
    public int[] Last { get; } = new int[Size];

    /// <summary>Place of its month in <see cref="MonthCodes"/>.</summary>
    public int[] Month { get; } = new int[Size];

    /// <summary>How short it is, 0 to 100: a term counts for more in a short article.</summary>
    public byte[] Brevity { get; } = new byte[Size];

    /// <summary>Ids of all the article's names.</summary>
    /// <param name="slot">0-based place in the chunk.</param>
    public ReadOnlySpan<int> Names(int slot) => _names.AsSpan(_starts[slot], _starts[slot + 1] - _starts[slot]);

    /// <summary>Ids of those names that facets show.</summary>
    public ReadOnlySpan<int> Facets(int slot) => _names.AsSpan(_starts[slot], _facetEnds[slot] - _starts[slot]);

    /// <summary>Reads a chunk.</summary>
    /// <param name="number">Ids from number × Size on.</param>
    public static FactChunk Read(DbConnection connection, int number, KnownName[] known, MonthCodes months)
    {
        var chunk = new FactChunk();
        var names = new List<int>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Facts FROM SearchFacts WHERE Id BETWEEN @from AND @to AND Facts IS NOT NULL ORDER BY Id";
        command.Add("@from", number * Size);
        command.Add("@to", (number + 1) * Size - 1);
        using var reader = command.ExecuteReader();
        var next = 0;
        while (reader.Read())
        {
            var slot = reader.GetInt32(0) - number * Size;
            for (; next <= slot; next++) chunk._starts[next] = names.Count;
            chunk.Unpack(slot, (byte[])reader[1], names, known, months);
        }
        for (; next <= Size; next++) chunk._starts[next] = names.Count;
        chunk._names = [.. names];
        return chunk;
    }

    /// <summary>The reverse of <see cref="ArticleFacts.Pack"/>.</summary>
    private void Unpack(int slot, ReadOnlySpan<byte> packed, List<int> names, KnownName[] known, MonthCodes months)
    {
        There[slot >> 6] |= 1UL << (slot & 63);
        First[slot] = ArticleFacts.Take(ref packed);
        Last[slot] = First[slot] == 0 ? 0 : First[slot] + ArticleFacts.Take(ref packed);
        Month[slot] = months.Of(First[slot], Last[slot]);
        Brevity[slot] = Relevance.Brevity(ArticleFacts.Take(ref packed));
        var others = new List<int>();
        for (var last = 0; packed.Length > 0;) (Answering.Facets.Shows(known[last += ArticleFacts.Take(ref packed)].Field) ? names : others).Add(last);
        _facetEnds[slot] = names.Count;
        names.AddRange(others);
    }
}
