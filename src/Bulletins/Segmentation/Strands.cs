namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>The pieces of a page as strands: what is known to belong together so far, in reading order. At first each piece is a strand of its own.</summary>
internal sealed class Strands
{
    private readonly List<Piece> pieces;
    private readonly int[] strandOf;
    private readonly GroupBags bags;
    private readonly double[,] likeness;
    private readonly double[,] pieceLikeness;
    private readonly StrandFacts?[] facts;

    /// <param name="pieces">All of the page, in their order.</param>
    /// <param name="bags">Of the same pieces.</param>
    public Strands(List<Piece> pieces, GroupBags bags)
    {
        (this.pieces, this.bags) = (pieces, bags);
        All = pieces.ConvertAll(p => new List<Piece> { p });
        strandOf = [.. Enumerable.Range(0, pieces.Count)];
        Seams = new SeamPairs(pieces);
        facts = new StrandFacts?[pieces.Count];
        Headed = pieces.Count(p => p.IsHeaded);
        HeadedShare = (double)Headed / Math.Max(1, pieces.Count);
        likeness = new double[pieces.Count, pieces.Count];
        for (var i = 0; i < All.Count; i++)
            for (var k = 0; k < i; k++) likeness[i, k] = likeness[k, i] = bags.Likeness(All[i], All[k]);
        pieceLikeness = (double[,])likeness.Clone();
    }

    /// <summary>By number; empty: it was joined to another.</summary>
    public List<List<Piece>> All { get; }

    public SeamPairs Seams { get; }

    public int Headed { get; }

    /// <summary>What signs need of a strand, found once for as long as it stays as it is.</summary>
    public StrandFacts FactsOf(int strand) => facts[strand] ??= new StrandFacts(All[strand], pieces, Vectors);

    public double HeadedShare { get; }

    public PairVectors Vectors => bags.Vectors;

    public PairBag BagOf(int strand) => bags.Of(All[strand]);

    public double Likeness(int one, int other) => likeness[one, other];

    /// <summary>Likeness of two pieces, whatever they were joined to.</summary>
    public double Likeness(Piece one, Piece other) => pieceLikeness[one.Order, other.Order];

    /// <summary>Most likeness of a piece to any one of a strand.</summary>
    public double Nearest(int strand, Piece piece)
    {
        var most = 0.0;
        foreach (var other in All[strand]) most = Math.Max(most, Likeness(other, piece));
        return most;
    }

    /// <summary>The piece that stands just below another on the page; null: none.</summary>
    public Piece? Below(Piece piece) => piece.Order + 1 < pieces.Count ? pieces[piece.Order + 1] : null;

    /// <summary>The piece that stands just above; null: none.</summary>
    public Piece? Above(Piece piece) => piece.Order > 0 ? pieces[piece.Order - 1] : null;

    public int StrandOf(Piece piece) => strandOf[piece.Order];

    /// <summary>Most likeness of a strand to any third one.</summary>
    public double Rival(int strand, int but, bool headed)
    {
        var most = 0.0;
        for (var k = 0; k < All.Count; k++)
            if (k != strand && k != but && All[k].Count > 0 && (!headed || All[k][0].IsHeaded)) most = Math.Max(most, likeness[strand, k]);
        return most;
    }

    /// <summary>Strands but two that end in the middle of a sentence.</summary>
    public int OpenEnds(int one, int other)
    {
        var count = 0;
        for (var k = 0; k < All.Count; k++)
            if (k != one && k != other && All[k].Count > 0 && All[k][^1].EndsOpen) count++;
        return count;
    }

    /// <summary>Strands but two that begin in the middle of a sentence.</summary>
    public int OpenStarts(int one, int other)
    {
        var count = 0;
        for (var k = 0; k < All.Count; k++)
            if (k != one && k != other && All[k].Count > 0 && All[k][0].StartsOpen) count++;
        return count;
    }

    /// <summary>Where within a strand a piece goes on: below an end in the middle of a sentence with which the strand's own next piece does not go on;
    /// null: nowhere but at its end.</summary>
    public int? SlotFor(int strand, Piece piece)
    {
        var into = All[strand];
        if (!piece.StartsOpen || into[^1].EndsOpen) return null;
        for (var i = into.Count - 2; i >= 0; i--)
            if (into[i].EndsOpen && !into[i + 1].StartsOpen && into[i].Order < piece.Order) return i + 1;
        return null;
    }

    /// <summary>Puts the second below the first, or where the first was torn open if it goes on there.</summary>
    public void Join(int first, int second)
    {
        foreach (var piece in All[second]) strandOf[piece.Order] = first;
        All[first].InsertRange(SlotFor(first, All[second][0]) ?? All[first].Count, All[second]);
        All[second].Clear();
        facts[first] = null;
        bags.Forget(All[first]);
        bags.Forget(All[second]);
        for (var k = 0; k < All.Count; k++)
            if (k != first && All[k].Count > 0) likeness[first, k] = likeness[k, first] = bags.Likeness(All[first], All[k]);
    }
}
