namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Counts of the pairs of one page. There are so many slots that making them anew cost more than reading a short page: each thread
/// keeps its own and clears what the page has touched.</summary>
internal sealed class PairScratch
{
    /// <summary>Pairs are told apart by so many bits of a hash; the model is learned with what falls together.</summary>
    public const int SlotBits = 17;

    /// <summary>Pairs past which the room of the list is given back.</summary>
    private const int UsualPairs = 1 << 17;

    [ThreadStatic]
    private static PairScratch? own;

    private readonly (int At, int Line)[] last = new (int, int)[1 << SlotBits];
    private readonly List<int> touched = [];

    /// <summary>How often each pair stands on the page.</summary>
    public int[] Counts { get; } = new int[1 << SlotBits];

    /// <summary>Slots of the page's pairs that say something, in order.</summary>
    public List<int> Pairs { get; } = [];

    /// <summary>This thread's scratch, empty.</summary>
    public static PairScratch Take() => own ??= new PairScratch();

    public void Count(int slot)
    {
        if (Counts[slot]++ == 0) touched.Add(slot);
    }

    /// <summary>Where the pair stood last, and on which line; -1 where it did not. From now on it stands here.</summary>
    public (int At, int Line) Met(int slot, int at, int line)
    {
        var (before, lineBefore) = last[slot];
        last[slot] = (at + 1, line);
        return (before - 1, lineBefore);
    }

    public void Clear()
    {
        foreach (var slot in touched) (Counts[slot], last[slot]) = (0, default);
        touched.Clear();
        Pairs.Clear();
        if (Pairs.Capacity > UsualPairs) Pairs.Capacity = 0;
    }
}
