namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>The first two characters of a list's words: nearly every place of a text is passed by after one look at a small table.</summary>
internal sealed class WordOpenings
{
    private const int Bits = 17;

    private readonly ulong[] seen = new ulong[1 << (Bits - 6)];
    private readonly Dictionary<int, int[]> lengths = [];

    /// <param name="words">Of two characters and more.</param>
    public WordOpenings(IEnumerable<string> words)
    {
        foreach (var group in words.GroupBy(w => Pair(w, 0), w => w.Length))
        {
            lengths[group.Key] = [.. group.Distinct().OrderDescending()];
            seen[Slot(group.Key) >> 6] |= 1UL << Slot(group.Key);
        }
    }

    /// <summary>The first place from <paramref name="at"/> on where a word may begin; -1: there is none.</summary>
    public int Next(string text, int at)
    {
        for (; at + 1 < text.Length; at++)
        {
            var slot = Slot(Pair(text, at));
            if ((seen[slot >> 6] >> slot & 1) != 0) return at;
        }
        return -1;
    }

    /// <summary>How long the words are that begin with these two characters, longest first.</summary>
    public ReadOnlySpan<int> LengthsAt(string text, int at) => lengths.GetValueOrDefault(Pair(text, at));

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];

    private static int Slot(int pair) => (int)((uint)pair * 0x9E3779B1u >> (32 - Bits));
}
