using System.Numerics;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A set of article ids, one bit each: half a million take 62 KB.</summary>
internal sealed class IdSet
{
    /// <param name="largest">Largest id it can hold.</param>
    public IdSet(int largest) : this(new ulong[(largest >> 6) + 1])
    {
    }

    private IdSet(ulong[] words) => Words = words;

    /// <summary>Sixty-four ids each, the lowest bit first.</summary>
    public ulong[] Words { get; }

    public long Largest => ((long)Words.Length << 6) - 1;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public IdSet Copy() => new([.. Words]);

    public void Add(int id) => Words[id >> 6] |= 1UL << (id & 63);

    public void Remove(int id) => Words[id >> 6] &= ~(1UL << (id & 63));

    public bool Contains(int id) => (Words[id >> 6] & (1UL << (id & 63))) != 0;

    public IdSet And(IdSet other)
    {
        for (var i = 0; i < Words.Length; i++) Words[i] &= other.Words[i];
        return this;
    }

    public IdSet Or(IdSet other)
    {
        for (var i = 0; i < Words.Length; i++) Words[i] |= other.Words[i];
        return this;
    }

    public IdSet Except(IdSet other)
    {
        for (var i = 0; i < Words.Length; i++) Words[i] &= ~other.Words[i];
        return this;
    }

    /// <summary>Takes out what the test refuses.</summary>
    public IdSet Where(Func<int, bool> test)
    {
        foreach (var id in this)
            if (!test(id)) Words[id >> 6] &= ~(1UL << (id & 63));
        return this;
    }

    /// <summary>Ascending.</summary>
    public Ids GetEnumerator() => new(Words);

    /// <summary>Goes through a set; ids already passed may be taken out meanwhile.</summary>
    public struct Ids(ulong[] words)
    {
        private ulong _bits;
        private int _word = -1;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_bits == 0)
            {
                if (++_word == words.Length) return false;
                _bits = words[_word];
            }
            Current = (_word << 6) + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }
    }
}
