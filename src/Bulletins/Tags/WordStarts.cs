namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A short list of words, single characters among them, found in a text by their first characters: one look at a table for each character of the text.</summary>
internal sealed class WordStarts
{
    private readonly bool[] opens = new bool[char.MaxValue + 1];
    private readonly Dictionary<char, string[]> words;

    /// <param name="words">Compared ordinally.</param>
    public WordStarts(IEnumerable<string> words)
    {
        this.words = words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
        foreach (var first in this.words.Keys) opens[first] = true;
    }

    /// <summary>The first place from <paramref name="at"/> on where a word stands, and the longest that stands there; null: there is none.</summary>
    public (int Start, string Word)? Next(string text, int at)
    {
        for (; at < text.Length; at++)
            if (opens[text[at]] && LongestAt(text, at) is { } word) return (at, word);
        return null;
    }

    private string? LongestAt(string text, int at)
    {
        foreach (var word in words[text[at]])
            if (text.AsSpan(at).StartsWith(word)) return word;
        return null;
    }
}
