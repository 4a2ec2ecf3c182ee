namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Brings displaced blocks home: over the whole page, blocks without a heading are matched with articles that miss their end.
/// A block moves where its likeness to another article, the open ends that it leaves and finds, and the decoder's doubt together say so.</summary>
internal sealed class BlockMatcher : IDisposable
{
    /// <summary>What one unit of likeness is worth, in log odds.</summary>
    private const double LikenessWorth = 80;

    /// <summary>What it is worth that an article stops with 下转02版 and a block begins with 上接01版.</summary>
    private const double JumpWorth = 8;

    /// <summary>Log odds of both its ends below which a block is not even looked at.</summary>
    private const double LeastCut = -6;

    /// <summary>Least worth of an article's claim on a block that the decoder set apart; below it the block stands alone.</summary>
    private const double LeastClaim = 4;

    /// <summary>The same where the article stands just above: torn columns go on below what they were torn from.</summary>
    private const double LeastClaimBelow = 1;

    /// <summary>A document of more articles is no page; its blocks stay where they are, so that the work stays linear.</summary>
    private const int MostArticles = 150;

    /// <summary>How many articles away a block is looked for; keeps the work linear.</summary>
    private const int Farthest = 40;

    /// <summary>Most places of one article that may be tried as ends of a block.</summary>
    private const int MostCuts = 12;

    // In the order of BlockSigns. Fitted by `blocks` (logistic regression) to pages of real news that the decoder learned nothing from.
    private static readonly double[] Weights =
    [
        -2.28, 1.10, 0.32, 0.06, 1.77, -1.37, 0.34, 0.28, -0.46, -0.07, -1.07, -0.53,
        -0.07, 0.60, 0.87, -0.13, 0.14, 0.16, 0.18, 0.08, -0.09, 0.16, 0.07, -0.34,
        -0.92,
    ];

    /// <summary>Log odds above which a block leaves where the decoder put it; what is moved wrongly costs no more than what stays wrongly.</summary>
    private const double LeastMove = -1;

    private readonly List<List<Piece>> groups;
    private readonly GroupBags bags;

    private BlockMatcher(List<List<Piece>> groups) => (this.groups, bags) = (groups, new GroupBags(groups));

    public void Dispose() => bags.Dispose();

    /// <summary>The same pieces, each article's in reading order; articles in order of their first line.</summary>
    public static List<List<Piece>> Match(List<List<Piece>> groups)
    {
        using var matcher = new BlockMatcher(groups);
        PageJumps.Join(groups);
        new HeadJudge(groups, matcher.bags).Apply();
        if (groups.Count <= MostArticles)
        {
            matcher.PlaceOrphans();
            matcher.MoveBlocks();
        }
        return [.. groups.Where(g => g.Count > 0).OrderBy(g => g[0].Order)];
    }

    /// <summary>Every block that would be judged once headings are settled and blocks without an article placed, with the likeliest article to claim it.</summary>
    public static IEnumerable<(BlockPlace Place, double[] Signs)> Places(List<List<Piece>> groups)
    {
        using var matcher = new BlockMatcher(groups);
        PageJumps.Join(groups);
        new HeadJudge(groups, matcher.bags).Apply();
        matcher.PlaceOrphans();
        for (var i = 0; i < groups.Count; i++)
            if (groups[i].Count > 1)
                foreach (var (from, to) in Runs(groups[i]))
                    if (matcher.Best(groups[i][..from], groups[i][from..to], groups[i][to..], i) is { } found) yield return found;
    }

    /// <summary>The article that is likeliest to claim a block, by its text alone.</summary>
    private (BlockPlace Place, double[] Signs)? Best(List<Piece> before, List<Piece> block, List<Piece> after, int i)
    {
        var bag = bags.Vectors.BagOf(block);
        double best = -1, rival = 0;
        var home = -1;
        foreach (var k in Near(i))
        {
            if (groups[k].Count == 0 || !groups[k][0].IsHeaded) continue;
            var like = bags.Vectors.Likeness(bags.Of(groups[k]), bag);
            if (like > best) (rival, best, home) = (Math.Max(best, 0), like, k);
            else if (like > rival) rival = like;
        }
        if (home < 0) return null;
        var place = new BlockPlace(before, block, after, groups[home], home - i);
        return (place, BlockSigns.Of(place, bags.Vectors.Likeness(bags.Vectors.BagOf([.. before, .. after]), bag), best, rival));
    }

    /// <summary>Blocks that the decoder set apart without a heading: best claims first.</summary>
    private void PlaceOrphans()
    {
        var claims = new List<(double Worth, int Orphan, int Home)>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i][0].IsHeaded) continue;
            foreach (var home in Near(i))
                if (groups[home][0].IsHeaded) claims.Add((Claim(groups[home], groups[i]), i, home));
        }
        foreach (var (worth, orphan, home) in claims.OrderByDescending(c => c.Worth).ThenBy(c => c.Orphan).ThenBy(c => c.Home))
        {
            if (worth < (home == orphan - 1 ? LeastClaimBelow : LeastClaim) || groups[orphan].Count == 0) continue;
            groups[home].AddRange(groups[orphan]);
            bags.Forget(groups[home]);
            groups[orphan].Clear();
        }
    }

    /// <summary>Runs of pieces inside an article that belong to another.</summary>
    private void MoveBlocks()
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var tries = 0; tries < 3 && BestMove(i) is { } move; tries++)
            {
                groups[move.Home].AddRange(groups[i][move.From..move.To]);
                groups[i].RemoveRange(move.From, move.To - move.From);
                bags.Forget(groups[i]);
                bags.Forget(groups[move.Home]);
            }
        }
    }

    private (int From, int To, int Home)? BestMove(int i)
    {
        var group = groups[i];
        if (group.Count < 2) return null;
        (double Odds, int From, int To, int Home) best = (LeastMove, 0, 0, 0);
        foreach (var (from, to) in Runs(group))
        {
            if (Best(group[..from], group[from..to], group[to..], i) is not { } found) continue;
            var odds = SignedOdds.Of(found.Signs, Weights);
            if (odds > best.Odds) best = (odds, from, to, i + found.Place.Distance);
        }
        return best.To > 0 ? (best.From, best.To, best.Home) : null;
    }

    /// <summary>Runs of pieces that the decoder saw some chance to cut out.</summary>
    private static IEnumerable<(int From, int To)> Runs(List<Piece> group)
    {
        var cuts = CutsOf(group);
        return cuts.SkipLast(1).SelectMany(from => cuts.Where(to => to > from).Select(to => (from, to)))
            .Where(r => group[r.from].CutOdds + (r.to < group.Count ? group[r.to].CutOdds : 0) >= LeastCut);
    }

    /// <summary>Where an article may be cut: its likeliest cuts, and its end.</summary>
    private static List<int> CutsOf(List<Piece> group) =>
        [.. Enumerable.Range(1, group.Count - 1).OrderByDescending(p => group[p].CutOdds).ThenBy(p => p).Take(MostCuts).Order(), group.Count];

    private IEnumerable<int> Near(int i) =>
        Enumerable.Range(Math.Max(0, i - Farthest), Math.Min(groups.Count, i + Farthest) - Math.Max(0, i - Farthest)).Where(k => k != i);

    private double Claim(List<Piece> home, List<Piece> block) => (LikenessWorth * bags.Likeness(home, block)) + Fit(home[^1], block[0])
        + (PageJumps.ComesFrom(block[0].Lines[0].Line.Text) && PageJumps.GoesOn(home) ? JumpWorth : 0);

    /// <summary>How well a block goes on where a piece ends, in log odds.</summary>
    private static double Fit(Piece before, Piece block)
    {
        if (before.EndsSigned) return -4;
        return (before.EndsOpen, block.StartsOpen) switch
        {
            (true, true) => 1.2,
            (true, false) => -0.6,
            (false, true) => -1.6,
            (false, false) => 0.2,
        };
    }
}
