namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Two strands, A and B, and what stands around the place where B would go on with A.</summary>
internal sealed class JoinPlace(Strands strands, int first, int second)
{
    public Strands Strands => strands;

    /// <summary>Number of the strand A.</summary>
    public int First => first;

    /// <summary>Number of the strand B.</summary>
    public int Second => second;

    public List<Piece> A { get; } = strands.All[first];

    public List<Piece> B { get; } = strands.All[second];

    public StrandFacts One { get; } = strands.FactsOf(first);

    public StrandFacts Two { get; } = strands.FactsOf(second);

    /// <summary>The piece that A ends with.</summary>
    public Piece Last => A[^1];

    /// <summary>The piece that B begins with.</summary>
    public Piece Head => B[0];

    /// <summary>What the page has just below A; null: nothing.</summary>
    public Piece? BelowA { get; } = strands.Below(strands.All[first][^1]);

    /// <summary>What the page has just below B; null: nothing.</summary>
    public Piece? BelowB { get; } = strands.Below(strands.All[second][^1]);

    /// <summary>What the page has just above B; null: nothing.</summary>
    public Piece? AboveB { get; } = strands.Above(strands.All[second][0]);

    /// <summary>Likeness of the two.</summary>
    public double Like { get; } = strands.Likeness(first, second);

    /// <summary>Most likeness of B to a third strand that a heading opens.</summary>
    public double RivalHead { get; } = strands.Rival(second, first, headed: true);

    /// <summary>How the words of A go on in those of B; null: nothing is known of it.</summary>
    public Seam? Seam { get; } = strands.Seams.Of(strands.All[first][^1], strands.All[second][0]);
}
