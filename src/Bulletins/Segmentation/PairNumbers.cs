using System.Numerics;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Numbers the pairs of characters of a page from 0, in the order they are first met.</summary>
internal sealed class PairNumbers
{
    private int[] keys, numbers;

    /// <param name="expected">About how many unlike pairs there will be.</param>
    public PairNumbers(int expected)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * expected));
        (keys, numbers) = (new int[size], new int[size]);
    }

    /// <summary>How many unlike pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the numbers of a text's pairs, those left out that say nothing of the subject.</summary>
    public void Read(string text, List<int> into)
    {
        var said = text.Length > 0 && Cohesion.Says(text[0]);
        for (var i = 1; i < text.Length; i++)
        {
            var says = Cohesion.Says(text[i]);
            if (said && says) into.Add(Of((text[i - 1] << 16) | text[i]));
            said = says;
        }
    }

    private int Of(int pair)
    {
        if (2 * Count >= keys.Length) Grow();
        var slot = SlotOf(pair);
        // No pair is 0: characters that say something are none of them NUL.
        if (keys[slot] == 0) (keys[slot], numbers[slot]) = (pair, Count++);
        return numbers[slot];
    }

    private int SlotOf(int pair)
    {
        var slot = (int)((uint)pair * 0x9E3779B1u >> (BitOperations.LeadingZeroCount((uint)keys.Length) + 1));
        while (keys[slot] != 0 && keys[slot] != pair) slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldNumbers) = (keys, numbers);
        (keys, numbers) = (new int[2 * oldKeys.Length], new int[2 * oldKeys.Length]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            var slot = SlotOf(oldKeys[i]);
            (keys[slot], numbers[slot]) = (oldKeys[i], oldNumbers[i]);
        }
    }
}
