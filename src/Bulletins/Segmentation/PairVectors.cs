using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

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

    /// <summary>Likeness of two groups of pieces, 0 to 1: cosine of their weighed pairs.</summary>
    public double Likeness(IEnumerable<Piece> one, IEnumerable<Piece> other)
    {
        var (a, b) = (Union(one), Union(other));
        if (a.Count == 0 || b.Count == 0) return 0;
        if (a.Count > b.Count) (a, b) = (b, a);
        double shared = 0, first = 0, second = 0;
        foreach (var pair in a)
        {
            var weight = Weight(pair);
            first += weight;
            if (b.Contains(pair)) shared += weight;
        }
        foreach (var pair in b) second += Weight(pair);
        return shared / Math.Sqrt((first * second) + 1e-9);
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
