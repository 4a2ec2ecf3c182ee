namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Pairs of characters of some text, as numbers of <see cref="PiecePairs"/>, and what they weigh together.</summary>
/// <param name="pairs">Each once, in the order of the text, so that sums over them always come out alike.</param>
internal sealed class PairBag(int[] pairs, double weight)
{
    public ReadOnlySpan<int> Pairs => pairs;

    public double Weight => weight;
}
