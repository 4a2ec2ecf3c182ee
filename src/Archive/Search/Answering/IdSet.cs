using System.Numerics;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A set of article ids, one bit each: half a million take 62 KB.</summary>
internal sealed class IdSet
{
    private readonly ulong[] _words;

    /// <param name="largest">Largest id it can hold.</param>
    public IdSet(int largest) => _words = new ulong[(largest >> 6) + 1];

    public int Count => _words.Sum(BitOperations.PopCount);

    public void Add(int id) => _words[id >> 6] |= 1UL << (id & 63);

    public bool Contains(int id) => (_words[id >> 6] & (1UL << (id & 63))) != 0;

    public IdSet And(IdSet other) => Combine(other, (a, b) => a & b);

    public IdSet Or(IdSet other) => Combine(other, (a, b) => a | b);

    public IdSet Except(IdSet other) => Combine(other, (a, b) => a & ~b);

    /// <summary>Takes out what the test refuses.</summary>
    public IdSet Where(Func<int, bool> test)
    {
        foreach (var id in this)
            if (!test(id)) _words[id >> 6] &= ~(1UL << (id & 63));
        return this;
    }

    /// <summary>Ascending.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        for (var w = 0; w < _words.Length; w++)
            for (var bits = _words[w]; bits != 0; bits &= bits - 1)
                yield return (w << 6) + BitOperations.TrailingZeroCount(bits);
    }

    private IdSet Combine(IdSet other, Func<ulong, ulong, ulong> operation)
    {
        for (var i = 0; i < _words.Length; i++) _words[i] = operation(_words[i], other._words[i]);
        return this;
    }
}
