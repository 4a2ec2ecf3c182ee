using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What the names of bodies look like: the table organisations.txt.</summary>
internal static class OrganisationForms
{
    private static readonly ILookup<string, string[]> Table = TagTables.Lines("organisations.txt")
        .Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>Openings that mark a body where no place does.</summary>
    public static WordMatcher<bool> Openings { get; } = new(Table["begins"].SelectMany(words => words).Distinct(StringComparer.Ordinal).ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private static readonly string[] Never = [.. Table["never"].SelectMany(words => words)];

    private static readonly FrozenDictionary<string, string> Endings = Table["ends"]
        .DistinctBy(words => words[0])
        .ToFrozenDictionary(words => words[0], words => words.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Narrow = Table["narrow"].ToDictionary(w => w[0], w => w[1..], StringComparer.Ordinal);

    private static readonly HashSet<string> Not = [.. Table["not"].SelectMany(words => words)];

    private static readonly Dictionary<string, string> Usually = Table["usual"].SelectMany(w => w[1..], (w, other) => (w[0], other))
        .ToDictionary(u => u.other, u => u.Item1, StringComparer.Ordinal);

    private static readonly string[] Closed = [.. Table["closed"].SelectMany(words => words)];

    private static readonly WordStarts AllEndings = new(Endings.Keys);

    /// <summary>Ends of names in a text, left to right: where the ending begins and how long it is.</summary>
    public static IEnumerable<(int Start, int Length)> EndingsIn(string text)
    {
        for (var at = 0; AllEndings.Next(text, at) is var (start, ending); at = start + 1)
        {
            var behind = start + ending.Length;
            if (behind >= text.Length || !Endings[ending].Contains(text[behind], StringComparison.Ordinal)) yield return (start, ending.Length);
        }
    }

    /// <summary>全国 opens the names of associations, not of hospitals.</summary>
    public static bool MayEnd(string opening, string ending) => !Narrow.TryGetValue(opening, out var endings) || endings.Contains(ending, StringComparer.Ordinal);

    /// <summary>The name a body usually goes by; null: a piece of a name, or a kind of body.</summary>
    public static string? Usual(string name) => Not.Contains(name) || IsLocalCentral(name) ? null : Usually.GetValueOrDefault(name, name);

    /// <summary>成都|市场监管总局: cities have no 总局, another body's name begins behind the place.</summary>
    private static bool IsLocalCentral(string name) => name.EndsWith("总局", StringComparison.Ordinal) && !name.StartsWith('国') && !name.StartsWith('中') && !name.StartsWith('全');

    /// <summary>Whether a name that ends here has no other body behind it within the same name: 有限公司, but not 大学.</summary>
    public static bool IsClosed(string text, int end) => Array.Exists(Closed, c => end >= c.Length && string.CompareOrdinal(text, end - c.Length, c, 0, c.Length) == 0);

    /// <summary>Whether the stretch before an ending may belong to a name: letters, figures and Han, and no word of a sentence.
    /// The ending's first character is looked at with it: 开局 and 中小 are words.</summary>
    public static bool MayStandInside(string text, int from, int ending)
    {
        var stretch = text.AsSpan(from, ending - from + 1);
        foreach (var c in stretch)
            if (!char.IsLetter(c)) return false;
        foreach (var word in Never)
            if (stretch.IndexOf(word, StringComparison.Ordinal) >= 0) return false;
        return true;
    }
}
