using System.Text;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>Traditional to simplified, character by character: 電 and 电 are one character to search and to tags.
/// Source: Open Chinese Convert, Apache-2.0 (see simplified.txt beside this file).</summary>
public static class SimplifiedCharacters
{
    private static readonly Dictionary<int, string> Table = Load();

    /// <summary>The simplified form of a code point; null: it has none, or is its own.</summary>
    public static string? Of(int codePoint) => Table.GetValueOrDefault(codePoint);

    /// <summary>A text with every traditional character as its simplified one, each in its place: characters outside the first plane stay.</summary>
    public static string Simplify(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = Of(from[i]) is { Length: 1 } simplified ? simplified[0] : from[i];
    });

    private static Dictionary<int, string> Load()
    {
        using var stream = typeof(SimplifiedCharacters).Assembly.GetManifestResourceStream("simplified.txt")
            ?? throw new InvalidOperationException("The table of simplified characters is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var runes = line.EnumerateRunes().ToList();
            foreach (var traditional in runes.Skip(1)) table[traditional.Value] = runes[0].ToString();
        }
        return table;
    }
}
