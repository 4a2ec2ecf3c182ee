using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Every random choice of a page: the same seed makes the same page on every machine and version.</summary>
/// <param name="seed">Any number; neighbours give unrelated pages.</param>
/// <param name="heldOut">Take from the wordings that training never sees.</param>
internal sealed class Draw(ulong seed, bool heldOut)
{
    private ulong _state = seed;
    private Dictionary<Pool, Queue<string>> _dealt = [];
    private Queue<Domain> _domains = new();

    /// <summary>Whether this draw uses the wordings held back from training.</summary>
    public bool HeldOut { get; } = heldOut;

    /// <summary>The next 64 bits (SplitMix64).</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number, both ends included.</summary>
    public int Range(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>True with the given probability, 0 to 1.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <summary>One of the given, all equally likely, held out or not.</summary>
    public T Any<T>(params IReadOnlyList<T> choices) => choices[(int)(Next() % (ulong)choices.Count)];

    /// <summary>One wording of the part of the pool that this draw may see. Templates are dealt like cards, for the whole page:
    /// none comes twice before all have come, as two writers seldom write the same sentence.</summary>
    public string Of(Pool pool)
    {
        if (!pool.Dealt) return Any(pool.Part(HeldOut));
        if (!_dealt.TryGetValue(pool, out var left) || left.Count == 0) _dealt[pool] = left = new Queue<string>(Shuffled(pool.Part(HeldOut)));
        return left.Dequeue();
    }

    /// <summary>One of the given; mostly none comes twice on a page before all have come.</summary>
    public Domain Dealt(IReadOnlyList<Domain> all)
    {
        if (Chance(0.15)) return Any(all);
        if (_domains.Count == 0)
            foreach (var domain in Shuffled(all)) _domains.Enqueue(domain);
        return _domains.Dequeue();
    }

    /// <summary>Up to <paramref name="count"/> different wordings of the pool, in random order.</summary>
    public List<string> Some(Pool pool, int count) => Shuffled(pool.Part(HeldOut)).Take(count).ToList();

    /// <summary>The same elements in random order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Range(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    /// <summary>An independent draw that shares what has been dealt.</summary>
    public Draw Fork() => new(Next(), HeldOut) { _dealt = _dealt, _domains = _domains };
}
