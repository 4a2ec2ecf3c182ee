namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Places abroad, so that what belongs to them is not taken for China's: the table foreign.txt.</summary>
internal static class Abroad
{
    /// <summary>One character that stands for a country before its bodies (美国家航天局).</summary>
    private const string Short = "美俄乌韩英德伊";

    private static readonly HashSet<string> Names = [.. TagTables.Words("foreign.txt")];

    private static readonly WordMatcher<bool> Matcher = new(Names.ToDictionary(n => n, _ => true, StringComparer.Ordinal));

    private static readonly int Longest = Names.Max(n => n.Length);

    /// <summary>Whether a country's name ends right before this character.</summary>
    public static bool EndsBefore(string text, int at)
    {
        for (var length = Math.Min(Longest, at); length > 1; length--)
            if (Names.Contains(text.Substring(at - length, length))) return true;
        return at > 0 && Short.Contains(text[at - 1], StringComparison.Ordinal);
    }

    /// <summary>Countries in a text, left to right.</summary>
    public static IEnumerable<(int Start, int Length)> NamesIn(string text) => Matcher.In(text);

    /// <summary>Whether this is the name of one.</summary>
    public static bool Is(string name) => Names.Contains(name);
}
