using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Pairs of characters of some pieces, and what they weigh together.</summary>
internal sealed record PairBag(HashSet<int> Pairs, double Weight);

/// <summary>What pieces are about: the pairs of characters in each, weighed by how few pieces of the page share them.</summary>
internal sealed class PairVectors
{
    private readonly HashSet<int>[] sets;
    private readonly Dictionary<int, int> spread = [];

    public PairVectors(IReadOnlyList<Piece> pieces)
    {
        sets = new HashSet<int>[pieces.Count];
        foreach (var piece in pieces)
        {
            sets[piece.Order] = SetOf(piece);
            foreach (var pair in sets[piece.Order]) spread[pair] = spread.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>The pairs of a group of pieces.</summary>
    public PairBag BagOf(IEnumerable<Piece> pieces)
    {
        var pairs = Union(pieces);
        return new PairBag(pairs, pairs.Sum(Weight));
    }

    /// <summary>Likeness of two groups of pieces, 0 to 1: cosine of their weighed pairs.</summary>
    public double Likeness(PairBag one, PairBag other)
    {
        var (few, many) = one.Pairs.Count > other.Pairs.Count ? (other, one) : (one, other);
        double shared = 0;
        foreach (var pair in few.Pairs)
            if (many.Pairs.Contains(pair)) shared += Weight(pair);
        return shared / Math.Sqrt((one.Weight * other.Weight) + 1e-9);
    }

    private HashSet<int> Union(IEnumerable<Piece> pieces)
    {
        HashSet<int>? all = null;
        var owned = false;
        foreach (var piece in pieces)
        {
            if (all is null) { all = sets[piece.Order]; continue; }
            if (!owned) (all, owned) = ([.. all], true);
            all.UnionWith(sets[piece.Order]);
        }
        return all ?? [];
    }

    /// <summary>The square of the usual inverse frequency: rare pairs say most.</summary>
    private double Weight(int pair)
    {
        var rarity = Math.Log(1 + (sets.Length / (double)spread[pair]));
        return rarity * rarity;
    }

    private static HashSet<int> SetOf(Piece piece)
    {
        var set = new HashSet<int>();
        foreach (var line in piece.Lines)
        {
            var text = line.Line.Text;
            for (var i = 0; i + 1 < text.Length; i++)
                if (Cohesion.Says(text[i]) && Cohesion.Says(text[i + 1])) set.Add((text[i] << 16) | text[i + 1]);
        }
        return set;
    }
}
