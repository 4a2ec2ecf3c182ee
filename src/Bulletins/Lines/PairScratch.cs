namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Counts of the pairs of one page. There are so many slots that making them anew costs more than reading a short page: each thread
/// keeps its own and clears what the page has touched. Pairs are numbered as they are met, so that all but one look stays among few numbers.</summary>
internal sealed class PairScratch
{
    /// <summary>Pairs are told apart by so many bits of a hash; the model is learned with what falls together.</summary>
    public const int SlotBits = 17;

    /// <summary>Pairs past which the room of the lists is given back.</summary>
    private const int UsualPairs = 1 << 17;

    [ThreadStatic]
    private static PairScratch? own;

    /// <summary>Number of each slot's pair plus one; 0 where it has not been met.</summary>
    private readonly int[] numbers = new int[1 << SlotBits];
    private readonly List<int> slots = [];

    /// <summary>How often each numbered pair stands on the page.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>Numbers of the page's pairs that say something, in order.</summary>
    public List<int> Pairs { get; } = [];

    /// <summary>This thread's scratch, empty.</summary>
    public static PairScratch Take() => own ??= new PairScratch();

    /// <summary>Counts a pair.</summary>
    /// <returns>Its number, from 0.</returns>
    public int Count(int slot)
    {
        var number = numbers[slot] - 1;
        if (number >= 0)
        {
            Counts[number]++;
            return number;
        }
        slots.Add(slot);
        Counts.Add(1);
        numbers[slot] = slots.Count;
        return slots.Count - 1;
    }

    /// <summary>How often a pair stands on the page.</summary>
    public int CountOf(int slot) => numbers[slot] is > 0 and var number ? Counts[number - 1] : 0;

    public void Clear()
    {
        foreach (var slot in slots) numbers[slot] = 0;
        Empty(slots);
        Empty(Counts);
        Empty(Pairs);
    }

    private static void Empty(List<int> list)
    {
        list.Clear();
        if (list.Capacity > UsualPairs) list.Capacity = 0;
    }
}
