using System.Numerics;
using System.Runtime.InteropServices;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>The first two characters of a list's words: nearly every place of a text is passed by after one look at a small table.</summary>
internal sealed class WordOpenings
{
    private const int Bits = 17;

    /// <summary>Longest word, characters.</summary>
    public const int Longest = 63;

    private readonly ulong[] seen = new ulong[1 << (Bits - 6)];

    /// <summary>By first two characters: bit n is set where a word of n characters begins so.</summary>
    private readonly Dictionary<int, ulong> lengths = [];

    /// <param name="words">Of two to 63 characters.</param>
    public WordOpenings(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest, nameof(words));
            var pair = Pair(word, 0);
            CollectionsMarshal.GetValueRefOrAddDefault(lengths, pair, out _) |= 1UL << word.Length;
            seen[Slot(pair) >> 6] |= 1UL << Slot(pair);
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

    /// <summary>The longest length below <paramref name="below"/> that a word beginning with these two characters has; 0: there is none.</summary>
    public int LengthAt(string text, int at, int below)
    {
        var some = lengths.GetValueOrDefault(Pair(text, at));
        if (below <= Longest) some &= (1UL << below) - 1;
        return some == 0 ? 0 : BitOperations.Log2(some);
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];

    private static int Slot(int pair) => (int)((uint)pair * 0x9E3779B1u >> (32 - Bits));
}
