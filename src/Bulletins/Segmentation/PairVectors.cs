using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What pieces are about: the pairs of characters in each, weighed by how few pieces of the page share them.</summary>
internal sealed class PairVectors : IDisposable
{
    /// <summary>Pairs up to which a page's bags are kept in bits; of larger documents the bits would take more room than the text.</summary>
    private const int MostInBits = 1 << 16;

    private readonly PiecePairs pairs;
    private readonly double[] weights;

    /// <summary>For each pair when it was last marked: the pairs of one bag are marked at one time, and asked for at no cost then.</summary>
    private readonly int[] marks;
    private int time;

    /// <summary>The bag whose pairs, and no others, bear the mark of now.</summary>
    private PairBag? marked;

    /// <summary>Room for the bag that is being filled.</summary>
    private readonly int[] room;
    private int filled;

    /// <param name="pieces">All of the page, in their order.</param>
    public PairVectors(IReadOnlyList<Piece> pieces)
    {
        pairs = new PiecePairs(pieces);
        (marks, room, weights) = (ArrayPool<int>.Shared.Rent(pairs.Count), ArrayPool<int>.Shared.Rent(pairs.Count), ArrayPool<double>.Shared.Rent(pairs.Count));
        Array.Clear(marks, 0, pairs.Count);
        Weigh(pieces.Count);
    }

    /// <summary>The pairs of a group of pieces.</summary>
    public PairBag BagOf(IReadOnlyList<Piece> pieces)
    {
        Begin();
        for (var i = 0; i < pieces.Count; i++) Fill(pairs.Of(pieces[i].Order));
        return Filled();
    }

    /// <summary>The pairs of the first lines of a piece.</summary>
    public PairBag BagOfFirst(Piece piece, int lines)
    {
        Begin();
        Fill(pairs.OfFirst(piece.Order, lines));
        return Filled();
    }

    /// <summary>How much of the first's weight the second holds too, 0 to 1.</summary>
    public double Share(PairBag one, PairBag other) => one.Weight <= 0 ? 0 : Shared(one, other) / one.Weight;

    /// <summary>The same of a bag and what stands below the first lines of a group of pieces.</summary>
    public double ShareBelow(PairBag one, IReadOnlyList<Piece> pieces, int lines)
    {
        Begin();
        Fill(pairs.Below(pieces[0].Order, lines));
        for (var i = 1; i < pieces.Count; i++) Fill(pairs.Of(pieces[i].Order));
        marked = null;
        return one.Weight <= 0 ? 0 : SharedWithMarked(one) / one.Weight;
    }

    /// <summary>Likeness of two groups of pieces, 0 to 1: cosine of their weighed pairs.</summary>
    public double Likeness(PairBag one, PairBag other)
    {
        var (few, many) = one.Pairs.Length > other.Pairs.Length ? (other, one) : (one, other);
        return Shared(few, many) / Math.Sqrt((one.Weight * other.Weight) + 1e-9);
    }

    /// <summary>Weight of the first's pairs that the second holds too.</summary>
    private double Shared(PairBag one, PairBag other)
    {
        if (marked != other && pairs.Count <= MostInBits) return Shared(one, other.Bits(pairs.Count));
        if (marked != other) Mark(other);
        return SharedWithMarked(one);
    }

    private double SharedWithMarked(PairBag one)
    {
        double shared = 0;
        foreach (var pair in one.Pairs)
            if (marks[pair] == time) shared += weights[pair];
        return shared;
    }

    private double Shared(PairBag one, ReadOnlySpan<ulong> bits)
    {
        double shared = 0;
        foreach (var pair in one.Pairs)
            if ((bits[pair >> 6] >> pair & 1) != 0) shared += weights[pair];
        return shared;
    }

    private void Mark(PairBag bag)
    {
        time++;
        foreach (var pair in bag.Pairs) marks[pair] = time;
        marked = bag;
    }

    private void Begin() => (time, filled) = (time + 1, 0);

    /// <summary>Puts pairs that are not in it yet into the bag that was begun.</summary>
    private void Fill(ReadOnlySpan<int> said)
    {
        foreach (var pair in said)
        {
            if (marks[pair] == time) continue;
            marks[pair] = time;
            room[filled++] = pair;
        }
    }

    /// <summary>The bag that was begun, with all that was put into it.</summary>
    private PairBag Filled()
    {
        double weight = 0;
        foreach (var pair in room.AsSpan(0, filled)) weight += weights[pair];
        return marked = new PairBag(room[..filled], weight);
    }

    /// <summary>For each pair the square of the usual inverse frequency: rare pairs say most.</summary>
    private void Weigh(int pieces)
    {
        var spread = ArrayPool<int>.Shared.Rent(pairs.Count);
        Array.Clear(spread, 0, pairs.Count);
        for (var piece = 0; piece < pieces; piece++)
        {
            Begin();
            Fill(pairs.Of(piece));
            foreach (var pair in room.AsSpan(0, filled)) spread[pair]++;
        }
        var bySpread = new double[pieces + 1];
        for (var i = 1; i < bySpread.Length; i++)
        {
            var rarity = Math.Log(1 + (pieces / (double)i));
            bySpread[i] = rarity * rarity;
        }
        for (var pair = 0; pair < pairs.Count; pair++) weights[pair] = bySpread[spread[pair]];
        ArrayPool<int>.Shared.Return(spread);
    }

    public void Dispose()
    {
        pairs.Dispose();
        ArrayPool<int>.Shared.Return(marks);
        ArrayPool<int>.Shared.Return(room);
        ArrayPool<double>.Shared.Return(weights);
    }
}
