namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>The pairs of whole articles and how alike these are, each found once for as long as an article stays as it is: the same articles are compared for
/// every heading and every block near them.</summary>
internal sealed class GroupBags(IEnumerable<List<Piece>> groups) : IDisposable
{
    /// <summary>So many are kept, then forgotten together: a document of a million articles shall not keep a million.</summary>
    private const int MostKept = 1 << 14;

    private readonly Dictionary<List<Piece>, PairBag> bags = [];
    private readonly Dictionary<(PairBag, PairBag), double> likenesses = [];

    public PairVectors Vectors { get; } = new([.. groups.SelectMany(g => g)]);

    public PairBag Of(List<Piece> group) => bags.TryGetValue(group, out var bag) ? bag : Keep(bags, group, Vectors.BagOf(group));

    /// <summary>Likeness of two whole articles, 0 to 1.</summary>
    public double Likeness(List<Piece> one, List<Piece> other)
    {
        var pair = (Few: Of(one), Many: Of(other));
        if (pair.Few.Pairs.Length > pair.Many.Pairs.Length) pair = (pair.Many, pair.Few);
        return likenesses.TryGetValue(pair, out var known) ? known : Keep(likenesses, pair, Vectors.Likeness(pair.Few, pair.Many));
    }

    /// <summary>To be told of each article that gains or loses pieces.</summary>
    public void Forget(List<Piece> group) => bags.Remove(group);

    public void Dispose() => Vectors.Dispose();

    private static TValue Keep<TKey, TValue>(Dictionary<TKey, TValue> kept, TKey key, TValue value) where TKey : notnull
    {
        if (kept.Count >= MostKept) kept.Clear();
        return kept[key] = value;
    }
}
