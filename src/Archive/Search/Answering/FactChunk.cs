using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Facts of <see cref="Size"/> articles with neighbouring ids, in columns. Read once, never changed: a change of one article reads its chunk anew.</summary>
internal sealed class FactChunk
{
    public const int Size = 1024;

    private readonly int[] _nameStarts = new int[Size + 1];
    private int[] _names = [];

    /// <summary>First and last day number the article may be of; 0: nothing known; -1 (first only): no such article.</summary>
    public int[] First { get; } = Filled(-1);
    public int[] Last { get; } = new int[Size];

    /// <summary>Characters of the blocks.</summary>
    public int[] Length { get; } = new int[Size];

    /// <summary>Ids of the article's names, ascending.</summary>
    /// <param name="slot">0-based place in the chunk.</param>
    public ReadOnlySpan<int> Names(int slot) => _names.AsSpan(_nameStarts[slot], _nameStarts[slot + 1] - _nameStarts[slot]);

    /// <summary>Reads a chunk.</summary>
    /// <param name="number">Ids from number × Size on.</param>
    public static FactChunk Read(SqliteConnection connection, int number)
    {
        var chunk = new FactChunk();
        var names = new List<int>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Facts FROM SearchFacts WHERE Id BETWEEN $from AND $to AND Facts IS NOT NULL ORDER BY Id";
        command.Parameters.AddWithValue("$from", number * Size);
        command.Parameters.AddWithValue("$to", (number + 1) * Size - 1);
        using var reader = command.ExecuteReader();
        var next = 0;
        while (reader.Read())
        {
            var slot = reader.GetInt32(0) - number * Size;
            for (; next <= slot; next++) chunk._nameStarts[next] = names.Count;
            chunk.Unpack(slot, (byte[])reader[1], names);
        }
        for (; next <= Size; next++) chunk._nameStarts[next] = names.Count;
        chunk._names = [.. names];
        return chunk;
    }

    /// <summary>The reverse of <see cref="ArticleFacts.Pack"/>.</summary>
    private void Unpack(int slot, ReadOnlySpan<byte> packed, List<int> names)
    {
        First[slot] = ArticleFacts.Take(ref packed);
        Last[slot] = First[slot] == 0 ? 0 : First[slot] + ArticleFacts.Take(ref packed);
        Length[slot] = ArticleFacts.Take(ref packed);
        for (var last = 0; packed.Length > 0;) names.Add(last += ArticleFacts.Take(ref packed));
    }

    private static int[] Filled(int value)
    {
        var array = new int[Size];
        Array.Fill(array, value);
        return array;
    }
}
