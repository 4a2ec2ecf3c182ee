using System.Numerics;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Pairs of characters of some text, as numbers of <see cref="PairVectors"/>, and what they weigh together.</summary>
/// <param name="pairs">Each once, in the order of the text, so that sums over them always come out alike.</param>
internal sealed class PairBag(int[] pairs, double weight)
{
    /// <summary>Numbers plus one at the slots they hash to; made when first asked for, as most bags are only run through.</summary>
    private int[]? table;

    public ReadOnlySpan<int> Pairs => pairs;

    public double Weight => weight;

    public bool Holds(int pair)
    {
        var slots = table ??= Table();
        var slot = SlotOf(pair, slots);
        while (slots[slot] != 0 && slots[slot] != pair + 1) slot = (slot + 1) & (slots.Length - 1);
        return slots[slot] != 0;
    }

    private int[] Table()
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * pairs.Length) + 2)];
        foreach (var pair in pairs)
        {
            var slot = SlotOf(pair, slots);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = pair + 1;
        }
        return slots;
    }

    /// <summary>Numbers of one text follow each other: scattered, or each search would run through all of them.</summary>
    private static int SlotOf(int pair, int[] slots) => (int)((uint)pair * 0x9E3779B1u >> (BitOperations.LeadingZeroCount((uint)slots.Length) + 1));
}
