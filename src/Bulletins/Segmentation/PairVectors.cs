using System.Runtime.InteropServices;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What pieces are about: the pairs of characters in each, weighed by how few pieces of the page share them.</summary>
internal sealed class PairVectors
{
    private readonly PairNumbers numbers;
    private readonly int[][] sets;
    private readonly double[] weights;
    private readonly List<int> gathered = [];

    /// <summary>For each pair the last bag that it was put in, so that none holds it twice.</summary>
    private int[] lastBag = [];
    private int bags;

    public PairVectors(IReadOnlyList<Piece> pieces)
    {
        numbers = new PairNumbers(pieces.Sum(p => p.Lines.Sum(l => l.Line.Text.Length)) / 2);
        sets = new int[pieces.Count][];
        var said = new List<int>();
        foreach (var piece in pieces)
        {
            said.Clear();
            foreach (var line in piece.Lines) numbers.Read(line.Line.Text, said);
            if (lastBag.Length < numbers.Count) Array.Resize(ref lastBag, Math.Max(numbers.Count, 2 * lastBag.Length));
            Begin();
            Gather(CollectionsMarshal.AsSpan(said));
            sets[piece.Order] = [.. gathered];
        }
        weights = Weights();
    }

    /// <summary>The pairs of a group of pieces.</summary>
    public PairBag BagOf(IReadOnlyList<Piece> pieces)
    {
        Begin();
        foreach (var piece in pieces) Gather(sets[piece.Order]);
        return Begun();
    }

    /// <summary>The pairs of some lines of the page's pieces.</summary>
    public PairBag BagOf(IEnumerable<DraftLine> lines)
    {
        var said = new List<int>();
        foreach (var line in lines) numbers.Read(line.Line.Text, said);
        Begin();
        Gather(CollectionsMarshal.AsSpan(said));
        return Begun();
    }

    /// <summary>How much of the first's weight the second holds too, 0 to 1.</summary>
    public double Share(PairBag one, PairBag other)
    {
        double shared = 0;
        foreach (var pair in one.Pairs)
            if (other.Holds(pair)) shared += weights[pair];
        return one.Weight <= 0 ? 0 : shared / one.Weight;
    }

    /// <summary>Likeness of two groups of pieces, 0 to 1: cosine of their weighed pairs.</summary>
    public double Likeness(PairBag one, PairBag other)
    {
        var (few, many) = one.Pairs.Length > other.Pairs.Length ? (other, one) : (one, other);
        double shared = 0;
        foreach (var pair in few.Pairs)
            if (many.Holds(pair)) shared += weights[pair];
        return shared / Math.Sqrt((one.Weight * other.Weight) + 1e-9);
    }

    /// <summary>The bag that was begun, with all that was put into it.</summary>
    private PairBag Begun()
    {
        int[] pairs = [.. gathered];
        double weight = 0;
        foreach (var pair in pairs) weight += weights[pair];
        return new PairBag(pairs, weight);
    }

    private void Begin()
    {
        gathered.Clear();
        bags++;
    }

    /// <summary>Puts pairs that are not in it yet into the bag that was begun.</summary>
    private void Gather(ReadOnlySpan<int> pairs)
    {
        foreach (var pair in pairs)
        {
            if (lastBag[pair] == bags) continue;
            lastBag[pair] = bags;
            gathered.Add(pair);
        }
    }

    /// <summary>For each pair the square of the usual inverse frequency: rare pairs say most.</summary>
    private double[] Weights()
    {
        var spread = new int[numbers.Count];
        foreach (var set in sets)
            foreach (var pair in set) spread[pair]++;
        var bySpread = new double[sets.Length + 1];
        for (var i = 1; i < bySpread.Length; i++)
        {
            var rarity = Math.Log(1 + (sets.Length / (double)i));
            bySpread[i] = rarity * rarity;
        }
        return Array.ConvertAll(spread, s => bySpread[s]);
    }
}
