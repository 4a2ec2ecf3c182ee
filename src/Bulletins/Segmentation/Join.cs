namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Two strands that may be joined.</summary>
/// <param name="First">Number of the one that is read first.</param>
/// <param name="Signs">What speaks for it: see <see cref="JoinSigns"/>.</param>
/// <param name="Odds">Log odds that both are of one article.</param>
internal sealed record Join(int First, int Second, JoinKind Kind, float[] Signs, double Odds);

/// <summary>How two strands stand to each other; each way has weights of its own.</summary>
internal enum JoinKind
{
    /// <summary>The second follows the first at once.</summary>
    Next,

    /// <summary>The same, the second under a heading.</summary>
    NextHead,

    /// <summary>The second stands farther down.</summary>
    Far,

    /// <summary>The same, the second under a heading.</summary>
    FarHead,

    /// <summary>The second stands above the first: text before its headline.</summary>
    Above,
}
