using System.Runtime.CompilerServices;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Counts of the pairs of one page. There are so many slots that making them anew costs more than reading a short page: each thread
/// keeps its own, in which what earlier pages left counts as empty. Pairs are numbered as they are met, so that all but one look stays among few numbers.</summary>
internal sealed class PairScratch
{
    /// <summary>Pairs are told apart by so many bits of a hash; the model is learned with what falls together.</summary>
    private const int SlotBits = 17;

    /// <summary>Pairs of a page past which the room for them is given back.</summary>
    private const int UsualPairs = 1 << 17;

    /// <summary>What a page adds to its numbers, so that they are above those of all pages before; more than there are slots.</summary>
    private const int PageStep = 1 << (SlotBits + 1);

    [ThreadStatic]
    private static PairScratch? own;

    /// <summary>Number of each slot's pair, from <c>page</c>; what is below it was left by another page.</summary>
    private readonly int[] numbers = new int[1 << SlotBits];
    private readonly int[] counts = new int[1 << SlotBits];
    private readonly float[] weights = new float[1 << SlotBits];
    private readonly (int Next, int Line)[] last = new (int, int)[1 << SlotBits];
    private int[] pairs = [];
    private int page = PageStep, met, kept;

    /// <summary>How often each numbered pair stands on the page.</summary>
    public ReadOnlySpan<int> Counts => counts.AsSpan(0, met);

    /// <summary>Room for what each numbered pair weighs; holds what another page left.</summary>
    public Span<float> Weights => weights.AsSpan(0, met);

    /// <summary>Room for where each numbered pair was met last: index after it among <see cref="Pairs"/>, and its line; 0 at first.</summary>
    public Span<(int Next, int Line)> Last => last.AsSpan(0, met);

    /// <summary>Numbers of the page's pairs that say something, in order, from 0.</summary>
    public ReadOnlySpan<int> Pairs => pairs.AsSpan(0, kept);

    /// <summary>This thread's scratch, empty.</summary>
    public static PairScratch Take() => own ??= new PairScratch();

    /// <summary>Counts the pairs of a line and keeps those of two characters that say something.</summary>
    /// <returns>How many of the page's pairs are kept by now.</returns>
    public int Read(string line, bool[] speaking)
    {
        if (pairs.Length < kept + line.Length) Array.Resize(ref pairs, Math.Max(kept + line.Length, 2 * pairs.Length));
        // Fields would be read and written back for every pair.
        var (numbers, counts, found) = (this.numbers, this.counts, pairs);
        var (page, next, into) = (this.page, met, kept);
        var said = speaking[line[0]];
        for (var i = 1; i < line.Length; i++)
        {
            var slot = SlotOf(line[i - 1], line[i]);
            // No branch asks whether a pair is new: that is anybody's guess, and a wrong one costs as much as ten pairs.
            var number = numbers[slot] - page;
            var isNew = number >> 31;
            number = (number & ~isNew) | (next & isNew);
            next -= isNew;
            numbers[slot] = number + page;
            counts[number]++;
            found[into] = number;
            var says = speaking[line[i]];
            into += Unsafe.BitCast<bool, byte>(said & says);
            said = says;
        }
        (met, kept) = (next, into);
        return kept;
    }

    /// <summary>How often two characters stand side by side on the page.</summary>
    public int CountOf(char a, char b) => numbers[SlotOf(a, b)] - page is >= 0 and var number ? counts[number] : 0;

    private static int SlotOf(char a, char b) => (int)((((uint)a * 0x9E3779B1u) ^ ((uint)b * 0x85EBCA6Bu)) >> (32 - SlotBits));

    public void Clear()
    {
        Array.Clear(counts, 0, met);
        Array.Clear(last, 0, met);
        (met, kept) = (0, 0);
        if (pairs.Length > UsualPairs) pairs = [];
        page += PageStep;
        if (page > 0) return;
        Array.Clear(numbers);
        page = PageStep;
    }
}
