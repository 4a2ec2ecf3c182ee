namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What a name may mean.</summary>
/// <param name="Full">Whether the name is a full one (江安县) and not a short one (江安).</param>
internal readonly record struct PlaceSense(Place Place, bool Full);

/// <summary>Every division of China and the zones of Sichuan and Chongqing, under full and short names; loaded once.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(Load);

    private readonly WordMatcher<PlaceSense[]> names;

    private Gazetteer(IReadOnlyList<Place> places, IEnumerable<(string Name, PlaceSense Sense)> named)
    {
        Places = places;
        var senses = new Dictionary<string, PlaceSense[]>(StringComparer.Ordinal);
        foreach (var (name, sense) in named)
            if (!senses.TryAdd(name, [sense]) && !Array.Exists(senses[name], s => ReferenceEquals(s.Place, sense.Place) && s.Full == sense.Full))
                senses[name] = [.. senses[name], sense];
        foreach (var shared in senses.Values.Where(IsShared).SelectMany(s => s).ToList()) senses.TryAdd(Distinct(shared.Place), [shared]);
        names = new WordMatcher<PlaceSense[]>(senses);
    }

    /// <summary>The tables of this program.</summary>
    public static Gazetteer Default => Loaded.Value;

    /// <summary>All places, provinces first.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The place of this full name or of what <see cref="NameOf"/> calls it; null: none, or several share it.</summary>
    public Place? Find(string fullName) => Senses(fullName).Where(s => s.Full).ToList() is [var only] ? only.Place : null;

    /// <summary>What a place is called so that no other is meant: its full name, with what it lies in where others share it: 江北区（重庆市）.</summary>
    public string NameOf(Place place) => IsShared(Senses(place.Name)) ? Distinct(place) : place.Name;

    /// <summary>What a name may mean; empty where it is none.</summary>
    internal IReadOnlyList<PlaceSense> Senses(string name) => names.TryGet(name, out var found) ? found! : [];

    /// <summary>Names in a text, left to right, the longest at each place, none overlapping.</summary>
    internal IEnumerable<(int Start, int Length)> NamesIn(string text) => names.In(text);

    private static bool IsShared(IReadOnlyList<PlaceSense> senses) => senses.Count > 1 && senses.Count(s => s.Full) > 1;

    private static string Distinct(Place place) => $"{place.Name}（{place.Parent?.Name}）";

    private static Gazetteer Load()
    {
        var divisions = GazetteerTables.Divisions();
        var zones = GazetteerTables.Zones(divisions);
        var named = divisions.SelectMany(p => PlaceNames.Of(p).Select(n => (n.Name, new PlaceSense(p, n.Full))))
            .Concat(zones.SelectMany(z => z.Names.Select(n => (n, new PlaceSense(z.Place, true)))));
        return new Gazetteer([.. divisions, .. zones.Select(z => z.Place)], named);
    }
}
