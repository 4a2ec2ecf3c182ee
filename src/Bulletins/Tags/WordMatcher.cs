using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds the words of a fixed list in a text in one pass; each leads to what it means.</summary>
internal sealed class WordMatcher<T>
{
    private readonly Dictionary<string, T> meanings;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly SearchValues<string> words;
    private readonly int longest;

    /// <param name="meanings">Words of two characters and more, compared ordinally.</param>
    public WordMatcher(IReadOnlyDictionary<string, T> meanings)
    {
        // Not a frozen one: freezing takes longer than it saves in a short run.
        this.meanings = new Dictionary<string, T>(meanings, StringComparer.Ordinal);
        lookup = this.meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        words = SearchValues.Create([.. this.meanings.Keys], StringComparison.Ordinal);
        longest = this.meanings.Keys.Max(w => w.Length);
    }

    /// <summary>What a word means; <paramref name="meaning"/> is its default where the list does not hold it.</summary>
    public bool TryGet(string word, out T? meaning) => meanings.TryGetValue(word, out meaning);

    /// <summary>Words in a text, left to right, the longest at each place, none overlapping.</summary>
    public IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(words);
            if (next < 0) yield break;
            var length = LongestAt(text, at + next);
            yield return (at + next, length);
            at += next + length;
        }
    }

    private int LongestAt(string text, int start)
    {
        for (var length = Math.Min(longest, text.Length - start); length > 1; length--)
            if (lookup.ContainsKey(text.AsSpan(start, length))) return length;
        throw new InvalidOperationException("A word was found that the list does not hold.");
    }
}
