namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Reads the embedded tables; their first lines say where they come from.</summary>
internal static class GazetteerTables
{
    private static readonly string[] ZoneEndings = ["新区", "开发区", "园区", "新城", "示范区", "管理区", "保税区"];

    /// <summary>Provinces, prefectures and counties, each after what it lies in.</summary>
    public static IReadOnlyList<Place> Divisions()
    {
        var byCode = new Dictionary<string, Place>(StringComparer.Ordinal);
        var places = new List<Place>();
        foreach (var fields in Rows("divisions.tsv"))
        {
            var place = Division(fields[0], fields[1], byCode);
            places.Add(place);
            if (place.Code is { } code) byCode.Add(code, place);
        }
        return [.. places.OrderBy(p => p.Level)];
    }

    /// <summary>Zones with every name they go by, the full one first.</summary>
    public static IReadOnlyList<(Place Place, string[] Names)> Zones(IReadOnlyList<Place> divisions)
    {
        var byName = divisions.ToLookup(p => p.Name, StringComparer.Ordinal);
        return [.. Rows("zones.tsv").Select(f => (
            new Place(f[0], null, PlaceLevel.Zone, byName[f[1]].First()),
            new[] { f[0] }.Concat(f[2].Split('|', StringSplitOptions.RemoveEmptyEntries)).ToArray()))];
    }

    private static Place Division(string code, string name, Dictionary<string, Place> byCode) => code.Length switch
    {
        0 or 2 => new Place(name, code.Length == 0 ? null : code, PlaceLevel.Province, null),
        4 => new Place(name, code, PlaceLevel.Prefecture, byCode[code[..2]]),
        _ => new Place(name, code, ZoneEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal)) ? PlaceLevel.Zone : PlaceLevel.County,
            byCode.GetValueOrDefault(code[..4]) ?? byCode[code[..2]]),
    };

    private static IEnumerable<string[]> Rows(string table) => TagTables.Lines(table).Select(line => line.Split('\t'));
}
