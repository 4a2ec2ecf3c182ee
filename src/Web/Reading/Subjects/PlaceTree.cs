using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Places as they lie in one another.</summary>
public static class PlaceTree
{
    /// <summary>What a place lies in, the widest first; empty for a province and for names that the gazetteer does not hold.</summary>
    public static IReadOnlyList<string> Above(string name) =>
        Gazetteer.Default.Find(name) is { } place ? [.. place.Lineage().Skip(1).Reverse().Select(p => p.Name)] : [];

    /// <summary>The place of this name; null: the gazetteer does not hold it, or several share it.</summary>
    public static Place? Find(string name) => Gazetteer.Default.Find(name);

    /// <summary>Where the places lie that share this name; empty where it is one place's own.</summary>
    public static IReadOnlyList<string> Namesakes(string name) => Gazetteer.Default.Find(name) is null
        ? [.. Gazetteer.Default.Places.Where(p => p.Name == name && p.Parent is not null)
            .Select(p => string.Concat(p.Lineage().Skip(1).Reverse().Select(above => above.Name)))]
        : [];

    /// <summary>Rank of a place; null: the gazetteer does not hold it.</summary>
    public static PlaceLevel? Level(string name) => Gazetteer.Default.Find(name)?.Level;

    /// <summary>Of <paramref name="places"/>, those that lie directly in the place of this name.</summary>
    public static IReadOnlyList<TagCount> Below(string name, IReadOnlyList<TagCount> places) =>
        [.. places.Where(p => Gazetteer.Default.Find(p.Name)?.Parent?.Name == name)];

    /// <summary>Places under their provinces, each list in the order given; those that the gazetteer does not hold under null.</summary>
    public static IReadOnlyList<(string? Province, IReadOnlyList<TagCount> Places)> ByProvince(IReadOnlyList<TagCount> places) =>
        [.. places.GroupBy(p => Gazetteer.Default.Find(p.Name)?.Lineage().Last().Name)
            .OrderBy(g => g.Key is null).ThenByDescending(g => g.Sum(p => p.Count))
            .Select(g => (g.Key, (IReadOnlyList<TagCount>)[.. g]))];
}
