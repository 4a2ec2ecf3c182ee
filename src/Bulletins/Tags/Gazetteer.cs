using System.Buffers;
using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What a name may mean.</summary>
/// <param name="Full">Whether the name is a full one (江安县) and not a short one (江安).</param>
internal readonly record struct PlaceSense(Place Place, bool Full);

/// <summary>Every division of China and the zones of Sichuan and Chongqing, under full and short names; loaded once.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, PlaceSense[]> senses;
    private readonly FrozenDictionary<string, PlaceSense[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly SearchValues<string> names;
    private readonly int longest;

    private Gazetteer(IReadOnlyList<Place> places, IEnumerable<(string Name, PlaceSense Sense)> named)
    {
        Places = places;
        senses = named.GroupBy(n => n.Name, n => n.Sense)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
        lookup = senses.GetAlternateLookup<ReadOnlySpan<char>>();
        names = SearchValues.Create([.. senses.Keys], StringComparison.Ordinal);
        longest = senses.Keys.Max(n => n.Length);
    }

    /// <summary>The tables of this program.</summary>
    public static Gazetteer Default => Loaded.Value;

    private static readonly Lazy<Gazetteer> Loaded = new(Load);

    /// <summary>All places, provinces first.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The place of this full name; null: none, or several share it.</summary>
    public Place? Find(string fullName) =>
        senses.TryGetValue(fullName, out var found) && found.Count(s => s.Full) == 1 ? found.First(s => s.Full).Place : null;

    /// <summary>What a name may mean; empty where it is none.</summary>
    internal IReadOnlyList<PlaceSense> Senses(string name) => senses.TryGetValue(name, out var found) ? found : [];

    /// <summary>Names in a text, left to right, the longest at each place, none overlapping.</summary>
    internal IEnumerable<(int Start, int Length)> NamesIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(names);
            if (next < 0) yield break;
            var length = LongestAt(text, at + next);
            yield return (at + next, length);
            at += next + length;
        }
    }

    private int LongestAt(string text, int start)
    {
        for (var length = Math.Min(longest, text.Length - start); length > 1; length--)
            if (lookup.ContainsKey(text.AsSpan(start, length))) return length;
        throw new InvalidOperationException("A name was found that the table does not hold.");
    }

    private static Gazetteer Load()
    {
        var divisions = GazetteerTables.Divisions();
        var zones = GazetteerTables.Zones(divisions);
        var named = divisions.SelectMany(p => PlaceNames.Of(p).Select(n => (n.Name, new PlaceSense(p, n.Full))))
            .Concat(zones.SelectMany(z => z.Names.Select(n => (n, new PlaceSense(z.Place, true)))));
        return new Gazetteer([.. divisions, .. zones.Select(z => z.Place)], named);
    }
}
