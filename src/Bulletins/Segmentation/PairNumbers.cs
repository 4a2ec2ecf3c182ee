using System.Buffers;
using System.Numerics;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Numbers the pairs of characters of a page from 0, in the order they are first met.</summary>
internal sealed class PairNumbers : IDisposable
{
    private Slot[] slots;
    private int mask;

    /// <summary>A pair and its number beside each other, so that one look finds both.</summary>
    /// <param name="Pair">0: the slot is free. No pair is 0, as characters that say something are none of them NUL.</param>
    private readonly record struct Slot(int Pair, int Number);

    /// <param name="expected">About how many unlike pairs there will be.</param>
    public PairNumbers(int expected) => slots = Take((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * expected)));

    /// <summary>How many unlike pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the numbers of a text's pairs, those left out that say nothing of the subject.</summary>
    /// <param name="into">Room for as many numbers as the text has characters.</param>
    /// <returns>How many there are.</returns>
    public int Read(string text, Span<int> into)
    {
        var count = 0;
        var said = false;
        for (var i = 0; i < text.Length; i++)
        {
            var says = Cohesion.Says(text[i]);
            if (said && says) into[count++] = Of((text[i - 1] << 16) | text[i]);
            said = says;
        }
        return count;
    }

    private int Of(int pair)
    {
        ref var slot = ref SlotOf(pair);
        if (slot.Pair == pair) return slot.Number;
        slot = new Slot(pair, Count);
        if (2 * ++Count > mask) Grow();
        return Count - 1;
    }

    private ref Slot SlotOf(int pair)
    {
        var room = slots;
        var at = (int)((uint)pair * 0x9E3779B1u >> BitOperations.LeadingZeroCount((uint)mask));
        while (room[at].Pair != 0 && room[at].Pair != pair) at = (at + 1) & mask;
        return ref room[at];
    }

    private void Grow()
    {
        var (old, size) = (slots, mask + 1);
        slots = Take(2 * size);
        foreach (var slot in old.AsSpan(0, size))
            if (slot.Pair != 0) SlotOf(slot.Pair) = slot;
        ArrayPool<Slot>.Shared.Return(old);
    }

    private Slot[] Take(int size)
    {
        var taken = ArrayPool<Slot>.Shared.Rent(size);
        Array.Clear(taken, 0, size);
        mask = size - 1;
        return taken;
    }

    public void Dispose() => ArrayPool<Slot>.Shared.Return(slots);
}
