namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>One line of a table of topics: name, topic above it, other words separated by |, IPTC code; separated by tabs, what is not needed left empty.</summary>
/// <param name="Parent">Name of the topic above; null: none, or for a known topic the one it has.</param>
/// <param name="IptcCode">Eight digits; null: none.</param>
internal sealed record TopicLine(string Name, string? Parent, IReadOnlyList<string> Words, string? IptcCode)
{
    public static TopicLine Of(string line)
    {
        var fields = line.Split('\t').Select(f => f.Trim()).ToArray();
        return new TopicLine(fields[0], Field(fields, 1), Field(fields, 2)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [], Field(fields, 3));
    }

    private static string? Field(string[] fields, int at) => at < fields.Length && fields[at].Length > 0 ? fields[at] : null;
}
