using System.Data.Common;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A name that articles share, as facets show it.</summary>
internal readonly record struct KnownName(NameField Field, string Name);

/// <summary>The facts of all articles at one moment.</summary>
internal sealed class FactTable
{
    private readonly string?[] _folded;
    private readonly IdSet _there;

    private FactTable(long stamp, long epoch, FactChunk[] chunks, KnownName[] names, string?[] folded, MonthCodes months)
    {
        (Stamp, Epoch, Chunks, Names, Months) = (stamp, epoch, chunks, names, months);
        _folded = new string?[names.Length];
        folded.CopyTo(_folded, 0);
        _there = new IdSet((Math.Max(1, chunks.Length) * FactChunk.Size) - 1);
        for (var c = 0; c < chunks.Length; c++) chunks[c].There.CopyTo(_there.Words, c * FactChunk.Size / 64);
        Count = _there.Count;
        Totals = NoCounts();
    }

    public static FactTable Empty { get; } = new(0, 0, [], [default], [], new MonthCodes(null));

    /// <summary>The index's stamp and epoch that these facts are of.</summary>
    public long Stamp { get; }
    public long Epoch { get; }

    public FactChunk[] Chunks { get; }

    /// <summary>By id; ids begin at 1.</summary>
    public KnownName[] Names { get; }

    public MonthCodes Months { get; }

    /// <summary>Articles there are.</summary>
    public int Count { get; }

    /// <summary>Facets of all articles together.</summary>
    public FacetCounts Totals { get; }

    public FacetCounts NoCounts() => new(new int[Names.Length], new int[Months.Count]);

    /// <summary>A name's atoms run together, for comparing.</summary>
    public string Folded(int name) => _folded[name] ??= string.Concat(AtomReader.Read(Names[name].Name ?? "").Select(a => a.Text));

    /// <summary>Names of papers, tags and authors that hold the text, those of most articles first.</summary>
    public IReadOnlyList<string> NamesWith(string text, int most)
    {
        var wanted = string.Concat(AtomReader.Read(text).Select(a => a.Text));
        if (wanted.Length == 0) return [];
        return [.. Enumerable.Range(1, Math.Max(0, Names.Length - 1))
            .Where(n => Names[n].Field is NameField.Paper or >= NameField.Author && Folded(n).Contains(wanted, StringComparison.Ordinal))
            .OrderByDescending(n => Totals.Names[n]).Select(n => Names[n].Name).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Larger than any id, for sets.</summary>
    public int Largest => (int)_there.Largest;

    /// <summary>Every article there is, in a set that the caller may change.</summary>
    public IdSet All() => _there.Copy();

    /// <summary>Takes out of a set what is no article any more.</summary>
    public IdSet Only(IdSet found) => found.And(_there);

    public bool Has(int id) => id >= 0 && id <= Largest && _there.Contains(id);
    public int First(int id) => Chunks[id / FactChunk.Size].First[id % FactChunk.Size];
    public int Last(int id) => Chunks[id / FactChunk.Size].Last[id % FactChunk.Size];
    public int Brevity(int id) => Chunks[id / FactChunk.Size].Brevity[id % FactChunk.Size];
    public ReadOnlySpan<int> NamesOf(int id) => Chunks[id / FactChunk.Size].Names(id % FactChunk.Size);

    /// <summary>These facts, or newer ones where the index has changed since; only chunks with changes are read.</summary>
    public FactTable Renewed(DbConnection connection)
    {
        var (stamp, epoch) = State(connection);
        if (stamp <= Stamp && epoch == Epoch) return this;
        var from = epoch == Epoch ? this : Empty;
        var (names, months) = (ReadNames(connection, from.Names), new MonthCodes(from.Months));
        var changed = Changed(connection, from.Stamp);
        var chunks = new FactChunk[Math.Max(from.Chunks.Length, changed.Count == 0 ? 0 : changed[^1] + 1)];
        from.Chunks.CopyTo(chunks, 0);
        foreach (var number in changed) chunks[number] = FactChunk.Read(connection, number, names, months);
        for (var c = from.Chunks.Length; c < chunks.Length; c++) chunks[c] ??= new FactChunk();
        return new FactTable(stamp, epoch, chunks, names, from._folded, months).Counted(from, changed);
    }

    /// <summary>Counts by what has changed.</summary>
    private FactTable Counted(FactTable from, List<int> changed)
    {
        from.Totals.Copy(Totals);
        foreach (var number in changed)
        {
            if (number < from.Chunks.Length) Totals.Add(from.Chunks[number], -1);
            Totals.Add(Chunks[number], 1);
        }
        return this;
    }

    private static (long Stamp, long Epoch) State(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Stamp, Epoch FROM SearchState";
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : (0, 0);
    }

    private static List<int> Changed(DbConnection connection, long since)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT DISTINCT Id / {FactChunk.Size} FROM SearchFacts WHERE Stamp > @since ORDER BY 1";
        command.Add("@since", since);
        using var reader = command.ExecuteReader();
        var changed = new List<int>();
        while (reader.Read()) changed.Add(reader.GetInt32(0));
        return changed;
    }

    private static KnownName[] ReadNames(DbConnection connection, KnownName[] known)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Field, Name FROM SearchNames WHERE Id >= @from ORDER BY Id";
        command.Add("@from", known.Length);
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
