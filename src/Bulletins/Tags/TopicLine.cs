namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>One line of a table of topics: name, topics above it, other words for it, IPTC code; separated by tabs, several in a field
/// by |, what is not needed left empty.</summary>
/// <param name="Parents">The main topic above it, then other topics that it belongs to; empty: none, or for a known topic those it has.</param>
/// <param name="IptcCode">Eight digits; null: none.</param>
internal sealed record TopicLine(string Name, IReadOnlyList<string> Parents, IReadOnlyList<string> Words, string? IptcCode)
{
    public static TopicLine Of(string line)
    {
        var fields = line.Split('\t').Select(f => f.Trim()).ToArray();
        return new TopicLine(fields[0], Several(fields, 1), Several(fields, 2), fields.ElementAtOrDefault(3) is { Length: > 0 } code ? code : null);
    }

    private static string[] Several(string[] fields, int at) =>
        fields.ElementAtOrDefault(at)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
