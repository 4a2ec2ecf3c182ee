namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Settles what the names of one article mean, by the other names in it.</summary>
internal sealed class PlaceContext
{
    /// <summary>Short names that are words, persons or products as well: they count only where the full name or the city stands beside.</summary>
    private static readonly HashSet<string> AlsoWords = [.. TagTables.Words("also-words.txt")];

    /// <summary>Full names that are words as well (城区): they count only right behind their city's.</summary>
    private static readonly HashSet<string> OnlyWithCity = [.. TagTables.Words("only-with-city.txt")];

    private readonly Gazetteer gazetteer;
    private readonly IReadOnlyList<PlaceMention> mentions;
    private readonly HashSet<Place> known = [];
    private readonly HashSet<Place> named = [];

    /// <param name="home">The paper's own place, which counts as named; null: not known.</param>
    public PlaceContext(Gazetteer gazetteer, IReadOnlyList<PlaceMention> mentions, Place? home)
    {
        (this.gazetteer, this.mentions) = (gazetteer, mentions);
        if (home is not null) known.UnionWith(home.Lineage());
    }

    /// <summary>Each mention that can be settled, with its place.</summary>
    public IReadOnlyList<(Place Place, PlaceMention Mention)> Settle()
    {
        // Names that need no context make the context of the others; a second round uses what the first settled.
        foreach (var mention in mentions)
            if (Plain(mention) is { } place) Know(place);
        foreach (var mention in mentions)
            if (Meaning(mention) is { } place) Know(place);
        return [.. mentions.Select(m => (Meaning(m), m)).Where(s => s.Item1 is not null).Select(s => (s.Item1!, s.m))];
    }

    private void Know(Place place)
    {
        named.Add(place);
        known.UnionWith(place.Lineage());
    }

    /// <summary>A full name that one place alone has, or the short name of a province or prefecture that is no common word.</summary>
    private Place? Plain(PlaceMention mention)
    {
        if (OnlyWithCity.Contains(mention.Name)) return null;
        var senses = gazetteer.Senses(mention.Name);
        var full = senses.Where(s => s.Full).ToList();
        if (full.Count == 1 && mention.Name.Length > 2) return full[0].Place;
        if (full.Count > 0 || AlsoWords.Contains(mention.Name)) return null;
        // 海南 and 吉林 alone are the provinces, not the prefecture and the city of that name.
        return Only(senses, s => s.Place.Level == PlaceLevel.Province) ?? Only(senses, s => s.Place.Level == PlaceLevel.Prefecture);
    }

    private Place? Meaning(PlaceMention mention)
    {
        if (Plain(mention) is { } plain) return plain;
        var senses = gazetteer.Senses(mention.Name);
        if (OnlyWithCity.Contains(mention.Name)) return mention.After is { } city ? Only(senses, s => IsIn(s.Place, city)) : null;
        if (Only(senses, s => named.Contains(s.Place)) is { } said) return said;
        if (mention.After is { } before && Only(senses, s => IsIn(s.Place, before)) is { } beside) return beside;
        var common = AlsoWords.Contains(mention.Name);
        return Only(senses, s => (s.Full || !common) && s.Place.Parent is { } parent && Fits(s, parent));
    }

    /// <summary>A county's prefecture must be known; where a full name is asked for, its province does.</summary>
    private bool Fits(PlaceSense sense, Place parent) =>
        known.Contains(parent) || (sense.Full && sense.Place.Lineage().Skip(1).Any(known.Contains));

    private bool IsIn(Place place, string name) => gazetteer.Senses(name).Any(s => place.LiesIn(s.Place));

    private static Place? Only(IEnumerable<PlaceSense> senses, Func<PlaceSense, bool> fits)
    {
        var fitting = senses.Where(fits).Select(s => s.Place).Distinct().Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
