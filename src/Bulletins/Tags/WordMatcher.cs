namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds the words of a fixed list in a text in one pass; each leads to what it means.</summary>
internal sealed class WordMatcher<T>
{
    private readonly Dictionary<string, T> meanings;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly WordOpenings openings;

    /// <param name="meanings">Words of two to 63 characters, compared ordinally; it is kept and not changed any more. Not a frozen one: freezing takes
    /// longer than it saves in a short run.</param>
    public WordMatcher(Dictionary<string, T> meanings)
    {
        this.meanings = meanings;
        lookup = this.meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        openings = new WordOpenings(this.meanings.Keys);
    }

    /// <summary>What a word means; <paramref name="meaning"/> is its default where the list does not hold it.</summary>
    public bool TryGet(string word, out T? meaning) => meanings.TryGetValue(word, out meaning);

    /// <summary>Words in a text, left to right, the longest at each place, none overlapping.</summary>
    public IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var at = openings.Next(text, 0); at >= 0; at = openings.Next(text, at))
        {
            var length = LongestAt(text, at);
            if (length > 0) yield return (at, length);
            at += Math.Max(1, length);
        }
    }

    /// <summary>Every word at every place, those within others too; longer ones first where several begin.</summary>
    public IEnumerable<(int Start, int Length)> All(string text)
    {
        for (var at = openings.Next(text, 0); at >= 0; at = openings.Next(text, at + 1))
            for (var length = LongestAt(text, at); length > 0; length = LongestAt(text, at, length)) yield return (at, length);
    }

    /// <summary>The longest word at a place; 0: there is none.</summary>
    private int LongestAt(string text, int start, int below = int.MaxValue)
    {
        for (var length = openings.LengthAt(text, start, Math.Min(below, text.Length - start + 1)); length > 0; length = openings.LengthAt(text, start, length))
            if (lookup.ContainsKey(text.AsSpan(start, length))) return length;
        return 0;
    }
}
