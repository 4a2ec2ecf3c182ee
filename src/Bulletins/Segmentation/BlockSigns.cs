namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A run of pieces without a heading, and where it might belong.</summary>
/// <param name="Before">What it stands below in its article; not empty.</param>
/// <param name="Block">Not empty.</param>
/// <param name="After">What goes on below it in its article; often empty.</param>
/// <param name="Home">The article that may claim it.</param>
/// <param name="Distance">Articles from the block to <paramref name="Home"/>; below 0 where it stands above.</param>
internal readonly record struct BlockPlace(List<Piece> Before, List<Piece> Block, List<Piece> After, List<Piece> Home, int Distance);

/// <summary>What speaks for a block being another article's.</summary>
internal static class BlockSigns
{
    private const double LeastLikeness = 0.01;
    private const double MostChars = 1500;

    /// <summary>One number for each weight of <see cref="BlockMatcher"/>.</summary>
    /// <param name="stay">Likeness to the rest of its own article.</param>
    /// <param name="go">Likeness to the article that may claim it.</param>
    /// <param name="rival">The most likeness to any third article.</param>
    public static double[] Of(in BlockPlace place, double stay, double go, double rival)
    {
        var (block, home) = (place.Block, place.Home);
        var size = Math.Log(1 + Math.Min(MostChars, block.Sum(p => p.Lines.Sum(l => l.Line.Text.Length)))) - 5;
        var likelier = Log(go) - Log(stay);
        return
        [
            1,
            block[0].CutOdds / 5,
            place.After.Count > 0 ? place.After[0].CutOdds / 5 : 0,
            place.After.Count > 0 ? 1 : 0,
            Log(go),
            Log(stay),
            (go - stay) * 10,
            likelier * size,
            size,
            Log(go) - Log(rival),
            home[^1].EndsSigned ? 1 : 0,
            block[^1].EndsSigned ? 1 : 0,
            home[^1].EndsSigned || !block[^1].EndsSigned ? 0 : 1,
            home[^1].EndsOpen && block[0].StartsOpen ? 1 : 0,
            home[^1].EndsOpen && !block[0].StartsOpen ? 1 : 0,
            !home[^1].EndsOpen && block[0].StartsOpen ? 1 : 0,
            place.Before[^1].EndsOpen && block[0].StartsOpen ? 1 : 0,
            place.Before[^1].EndsOpen != block[0].StartsOpen ? 1 : 0,
            place.Before[^1].EndsSigned ? 1 : 0,
            place.After.Count > 0 && place.Before[^1].EndsOpen && place.After[0].StartsOpen ? 1 : 0,
            place.After.Count > 0 && block[^1].EndsOpen && place.After[0].StartsOpen ? 1 : 0,
            place.Distance < 0 ? 1 : 0,
            place.Distance == -1 ? 1 : 0,
            Math.Min(Math.Abs(place.Distance), 6) / 6.0,
            place.Before.Exists(p => p.HasText) ? 0 : 1,
        ];
    }

    private static double Log(double likeness) => Math.Log(likeness + LeastLikeness) + 3;
}
