namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Rank of a place in the tree.</summary>
public enum PlaceLevel { Province, Prefecture, County, Zone }

/// <summary>A division of China, or a new area or development zone within one.</summary>
/// <param name="Name">Full official name (甘孜藏族自治州).</param>
/// <param name="Code">GB/T 2260: two digits a province, four a prefecture, six a county; null: the published table has none.</param>
/// <param name="Parent">What it lies in; null: a province.</param>
public sealed record Place(string Name, string? Code, PlaceLevel Level, Place? Parent)
{
    /// <summary>Itself, then what it lies in, up to the province.</summary>
    public IEnumerable<Place> Lineage()
    {
        for (var place = this; place is not null; place = place.Parent) yield return place;
    }

    /// <summary>Whether it lies in <paramref name="other"/> at any depth; not in itself.</summary>
    public bool LiesIn(Place other) => Lineage().Skip(1).Contains(other);
}
