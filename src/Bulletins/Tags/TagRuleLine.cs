namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>One line of the user's rules.</summary>
/// <param name="Becomes">The name to go under; null: blocked.</param>
internal sealed record TagRuleLine(IReadOnlyList<TagKind> Kinds, IReadOnlyList<string> Names, string? Becomes)
{
    private const string Forms = "write 'block NAME', 'rename NAME => NAME' or 'merge NAME|NAME => NAME'";

    private static readonly Dictionary<string, TagKind> KindWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["place"] = TagKind.Place, ["地名"] = TagKind.Place,
        ["organisation"] = TagKind.Organisation, ["机构"] = TagKind.Organisation,
        ["person"] = TagKind.Person, ["人物"] = TagKind.Person,
        ["topic"] = TagKind.Topic, ["主题"] = TagKind.Topic,
        ["section"] = TagKind.Section, ["栏目"] = TagKind.Section,
    };

    /// <summary>Exactly one of the two is null.</summary>
    public static (TagRuleLine? Rule, string? Fault) Read(string content)
    {
        var words = content.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        var verb = words[0];
        var rest = words.ElementAtOrDefault(1) ?? "";
        var kinds = Kinds(ref rest);
        if (kinds is null) return (null, $"'{rest.Split(':', '：')[0]}' is no kind of tag; use place, organisation, person, topic or section before the colon.");
        return verb.ToLowerInvariant() switch
        {
            "block" or "屏蔽" => Block(kinds, rest),
            "rename" or "改名" or "merge" or "合并" => Under(kinds, rest),
            _ => (null, $"'{verb}' is no rule; {Forms}."),
        };

        static IReadOnlyList<TagKind>? Kinds(ref string rest)
        {
            var colon = rest.IndexOfAny([':', '：']);
            if (colon < 0) return Enum.GetValues<TagKind>();
            if (!KindWords.TryGetValue(rest[..colon].Trim(), out var kind)) return null;
            rest = rest[(colon + 1)..];
            return [kind];
        }
    }

    private static (TagRuleLine?, string?) Block(IReadOnlyList<TagKind> kinds, string rest)
    {
        if (rest.Contains("=>", StringComparison.Ordinal)) return (null, "a block takes no =>; write 'block NAME', or rename.");
        return Split(rest) is { Count: > 0 } names ? (new(kinds, names, null), null) : (null, $"no name stands here; {Forms}.");
    }

    private static (TagRuleLine?, string?) Under(IReadOnlyList<TagKind> kinds, string rest)
    {
        var sides = rest.Split("=>", StringSplitOptions.TrimEntries);
        if (sides.Length != 2 || sides[1].Length == 0 || sides[1].Contains('|') || Split(sides[0]).Count == 0)
            return (null, $"the names before and the one name behind => are not both there; {Forms}.");
        return Split(sides[0]).All(n => n == sides[1])
            ? (null, $"{sides[1]} would become itself; name another, or take the line out.")
            : (new(kinds, Split(sides[0]), sides[1]), null);
    }

    private static List<string> Split(string list) => [.. list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
