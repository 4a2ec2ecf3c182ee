namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What announces and what ends a person's name: the table persons.txt.</summary>
internal static class PersonForms
{
    private static readonly ILookup<string, string[]> Table = TagTables.Lines("persons.txt")
        .Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly WordMatcher<bool> Titles = new(Table["title"].SelectMany(w => w).Distinct(StringComparer.Ordinal).ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private static readonly string[] Behind = [.. Table["behind"].SelectMany(w => w)];

    private static readonly WordStarts Alone = new(Table["alone"].SelectMany(w => w));

    private static readonly HashSet<string> Never = [.. Table["never"].SelectMany(w => w)];

    private static readonly string[] Tails = [.. Table["tail"].SelectMany(w => w)];

    /// <summary>Words that look like names, and names with a verb's first character on them (甲某作|报告).</summary>
    public static bool IsNever(string name) =>
        Never.Contains(name) || HasTail(name)
        || "和但都向相揭国权官与或由以其该每各".Contains(name[0], StringComparison.Ordinal)
        || (name.Length == 2 && "来到全万平时是不为及又也还再".Contains(name[0], StringComparison.Ordinal));

    /// <summary>Whether a verb's or a particle's first character stands at its end.</summary>
    public static bool HasTail(string name) => Array.Exists(Tails, tail => name.EndsWith(tail, StringComparison.Ordinal));

    /// <summary>First characters behind a title, where a name can begin.</summary>
    public static IEnumerable<int> BehindTitles(string text) => Titles.In(text).Select(t => t.Start + t.Length);

    /// <summary>Places of words of speech (介绍, 告诉记者), right before which a name can end.</summary>
    public static IEnumerable<int> Speech(string text)
    {
        for (var at = 0; Alone.Next(text, at) is var (start, _); at = start + 1) yield return start;
    }

    /// <summary>Whether a name may end before this character: at the text's end, at punctuation, or before a word of the table. A single character
    /// that nothing follows is the name's own (甲某某来、乙某), but for 说.</summary>
    public static bool EndsBefore(string text, int at) =>
        at >= text.Length || !char.IsLetterOrDigit(text[at])
        || Array.Exists(Behind, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0
            && (word.Length > 1 || word == "说" || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))));
}
