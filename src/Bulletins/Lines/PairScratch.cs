using System.Runtime.CompilerServices;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Counts of the pairs of one page. There are so many slots that making them anew costs more than reading a short page: each thread
/// keeps its own and clears what the page has touched. Pairs are numbered as they are met, so that all but one look stays among few numbers.</summary>
internal sealed class PairScratch
{
    /// <summary>Pairs are told apart by so many bits of a hash; the model is learned with what falls together.</summary>
    private const int SlotBits = 17;

    /// <summary>Pairs of a page past which the room for them is given back.</summary>
    private const int UsualPairs = 1 << 17;

    [ThreadStatic]
    private static PairScratch? own;

    /// <summary>Number of each slot's pair, from 1; 0 where it has not been met.</summary>
    private readonly int[] numbers = new int[1 << SlotBits];

    /// <summary>Slot of each numbered pair, and how often it stands on the page; by its number less one.</summary>
    private readonly int[] slots = new int[1 << SlotBits], counts = new int[1 << SlotBits];
    private int[] pairs = [];
    private int met, kept;

    /// <summary>How often each numbered pair stands on the page.</summary>
    public ReadOnlySpan<int> Counts => counts.AsSpan(0, met);

    /// <summary>Numbers of the page's pairs that say something, in order, from 0.</summary>
    public ReadOnlySpan<int> Pairs => pairs.AsSpan(0, kept);

    /// <summary>This thread's scratch, empty.</summary>
    public static PairScratch Take() => own ??= new PairScratch();

    /// <summary>Counts the pairs of a line and keeps those of two characters that say something.</summary>
    /// <returns>How many of the page's pairs are kept by now.</returns>
    public int Read(string line, bool[] speaking)
    {
        if (pairs.Length < kept + line.Length) Array.Resize(ref pairs, Math.Max(kept + line.Length, 2 * pairs.Length));
        // Fields would be written back for every pair.
        var (numbers, slots, counts, found, last, into) = (this.numbers, this.slots, this.counts, pairs, met, kept);
        var said = speaking[line[0]];
        for (var i = 1; i < line.Length; i++)
        {
            var slot = SlotOf(line[i - 1], line[i]);
            // No branch asks whether a pair is new: that is anybody's guess, and a wrong one costs as much as ten pairs.
            var isNew = AsNumber(numbers[slot] == 0);
            last += isNew;
            var number = numbers[slot] + (isNew * last);
            (numbers[slot], slots[number - 1]) = (number, slot);
            counts[number - 1]++;
            found[into] = number - 1;
            var says = speaking[line[i]];
            into += AsNumber(said & says);
            said = says;
        }
        (met, kept) = (last, into);
        return kept;
    }

    private static int AsNumber(bool holds) => Unsafe.BitCast<bool, byte>(holds);

    /// <summary>How often two characters stand side by side on the page.</summary>
    public int CountOf(char a, char b) => numbers[SlotOf(a, b)] is > 0 and var number ? counts[number - 1] : 0;

    private static int SlotOf(char a, char b) => (int)((((uint)a * 0x9E3779B1u) ^ ((uint)b * 0x85EBCA6Bu)) >> (32 - SlotBits));

    public void Clear()
    {
        foreach (var slot in slots.AsSpan(0, met)) numbers[slot] = 0;
        Array.Clear(counts, 0, met);
        (met, kept) = (0, 0);
        if (pairs.Length > UsualPairs) pairs = [];
    }
}
