namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Pairs of characters of some text, as numbers of <see cref="PiecePairs"/>, and what they weigh together.</summary>
/// <param name="pairs">Each once, in the order of the text, so that sums over them always come out alike.</param>
internal sealed class PairBag(int[] pairs, double weight)
{
    /// <summary>One bit for each number; made when first asked for, as most bags are only run through.</summary>
    private ulong[]? bits;

    public ReadOnlySpan<int> Pairs => pairs;

    public double Weight => weight;

    /// <summary>Whether each of a page's pairs is in it, a bit for each.</summary>
    /// <param name="count">How many pairs the page has.</param>
    public ReadOnlySpan<ulong> Bits(int count)
    {
        if (bits is not null) return bits;
        bits = new ulong[(count + 63) / 64];
        foreach (var pair in pairs) bits[pair >> 6] |= 1UL << pair;
        return bits;
    }
}
