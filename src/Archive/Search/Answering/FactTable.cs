using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A name that articles share, as facets show it.</summary>
internal readonly record struct KnownName(NameField Field, string Name);

/// <summary>The facts of all articles at one moment.</summary>
internal sealed class FactTable
{
    private readonly string?[] _folded;
    private readonly Lazy<int[]> _counts;

    private FactTable(long stamp, long epoch, FactChunk[] chunks, KnownName[] names)
    {
        (Stamp, Epoch, Chunks, Names, _folded) = (stamp, epoch, chunks, names, new string?[names.Length]);
        _counts = new Lazy<int[]>(CountNames);
    }

    public static FactTable Empty { get; } = new(0, 0, [], [default]);

    /// <summary>The index's stamp and epoch that these facts are of.</summary>
    public long Stamp { get; }
    public long Epoch { get; }

    public FactChunk[] Chunks { get; }

    /// <summary>By id; ids begin at 1.</summary>
    public KnownName[] Names { get; }

    /// <summary>A name's atoms run together, for comparing.</summary>
    public string Folded(int name) => _folded[name] ??= string.Concat(AtomReader.Read(Names[name].Name ?? "").Select(a => a.Text));

    /// <summary>Names of papers, tags and authors that hold the text, those of most articles first.</summary>
    public IReadOnlyList<string> NamesWith(string text, int most)
    {
        var wanted = string.Concat(AtomReader.Read(text).Select(a => a.Text));
        if (wanted.Length == 0) return [];
        return [.. Enumerable.Range(1, Math.Max(0, Names.Length - 1))
            .Where(n => Names[n].Field is NameField.Paper or >= NameField.Author && Folded(n).Contains(wanted, StringComparison.Ordinal))
            .OrderByDescending(n => _counts.Value[n]).Select(n => Names[n].Name).Distinct(StringComparer.Ordinal).Take(most)];
    }

    private int[] CountNames()
    {
        var counts = new int[Names.Length];
        foreach (var chunk in Chunks)
            for (var slot = 0; slot < FactChunk.Size; slot++)
                foreach (var name in chunk.Names(slot)) counts[name]++;
        return counts;
    }

    /// <summary>Larger than any id, for sets.</summary>
    public int Largest => Math.Max(1, Chunks.Length) * FactChunk.Size - 1;

    /// <summary>Every article there is.</summary>
    public IdSet All()
    {
        var all = new IdSet(Largest);
        for (var id = 0; id < Chunks.Length * FactChunk.Size; id++)
            if (Has(id)) all.Add(id);
        return all;
    }

    public bool Has(int id) => id <= Largest && Chunks.Length > 0 && First(id) >= 0;
    public int First(int id) => Chunks[id / FactChunk.Size].First[id % FactChunk.Size];
    public int Last(int id) => Chunks[id / FactChunk.Size].Last[id % FactChunk.Size];
    public int Length(int id) => Chunks[id / FactChunk.Size].Length[id % FactChunk.Size];
    public ReadOnlySpan<int> NamesOf(int id) => Chunks[id / FactChunk.Size].Names(id % FactChunk.Size);

    /// <summary>These facts, or newer ones where the index has changed since; only chunks with changes are read.</summary>
    public FactTable Renewed(SqliteConnection connection)
    {
        var (stamp, epoch) = State(connection);
        if (stamp <= Stamp && epoch == Epoch) return this;
        var from = epoch == Epoch ? this : Empty;
        var chunks = from.Chunks.ToList();
        foreach (var number in Changed(connection, from.Stamp))
        {
            while (chunks.Count <= number) chunks.Add(new FactChunk());
            chunks[number] = FactChunk.Read(connection, number);
        }
        return new FactTable(stamp, epoch, [.. chunks], ReadNames(connection, from.Names));
    }

    private static (long Stamp, long Epoch) State(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Stamp, Epoch FROM SearchState";
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : (0, 0);
    }

    private static List<int> Changed(SqliteConnection connection, long since)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT DISTINCT Id / {FactChunk.Size} FROM SearchFacts WHERE Stamp > $since ORDER BY 1";
        command.Parameters.AddWithValue("$since", since);
        using var reader = command.ExecuteReader();
        var changed = new List<int>();
        while (reader.Read()) changed.Add(reader.GetInt32(0));
        return changed;
    }

    private static KnownName[] ReadNames(SqliteConnection connection, KnownName[] known)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Field, Name FROM SearchNames WHERE Id >= $from ORDER BY Id";
        command.Parameters.AddWithValue("$from", known.Length);
        using var reader = command.ExecuteReader();
        var names = known.ToList();
        while (reader.Read())
        {
            while (names.Count < reader.GetInt32(0)) names.Add(default);
            names.Add(new KnownName((NameField)reader.GetInt32(1), reader.GetString(2)));
        }
        return [.. names];
    }
}
