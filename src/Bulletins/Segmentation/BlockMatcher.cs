using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Brings displaced blocks home: over the whole page, blocks without a heading are matched with articles that miss their end.
/// A block moves where its likeness to another article, the fit of the open ends and the decoder's doubt together say so.</summary>
internal sealed class BlockMatcher
{
    /// <summary>What one unit of likeness is worth, in log odds.</summary>
    private const double LikenessWorth = 80;

    /// <summary>What has to be gained before a block leaves where the decoder put it.</summary>
    private const double LeastGain = 2.5;

    /// <summary>Log odds of both its ends below which a block is not even looked at.</summary>
    private const double LeastCut = -6;

    /// <summary>Least worth of an article's claim on a block that the decoder set apart; below it the block stands alone.</summary>
    private const double LeastClaim = 4;

    /// <summary>The same where the article stands just above: torn columns go on below what they were torn from.</summary>
    private const double LeastClaimBelow = 1;

    /// <summary>Likeness of text on either side of a heading, above which both are rather one article, below it two.</summary>
    private const double UsualLikeness = 0.05;

    /// <summary>What one unit of likeness is worth on either side of a heading.</summary>
    private const double HeadWorth = 120;

    /// <summary>What has to be gained before a heading is taken otherwise than the decoder took it.</summary>
    private const double HeadMargin = 1;

    /// <summary>The same for a line that the decoder took for no heading at all.</summary>
    private const double UnsureHeadMargin = 2;

    /// <summary>Log odds above which a heading's claim to its own article stands.</summary>
    private const double SurestHead = 7;

    /// <summary>A document of more articles is no page; its blocks stay where they are, so that the work stays linear.</summary>
    private const int MostArticles = 150;

    /// <summary>Most pieces of one article among which a headline is looked for.</summary>
    private const int MostHeads = 40;

    /// <summary>Half-width columns of a line that is more than a signature.</summary>
    private const int NarrowestText = 30;

    /// <summary>How many articles away a block is looked for; keeps the work linear.</summary>
    private const int Farthest = 40;

    /// <summary>Most places of one article that may be tried as ends of a block.</summary>
    private const int MostCuts = 12;

    private readonly List<List<Piece>> groups;
    private readonly PairVectors vectors;

    /// <summary>Pairs of whole articles, as long as they stay as they are.</summary>
    private readonly Dictionary<int, PairBag> bags = [];

    private BlockMatcher(List<List<Piece>> groups)
    {
        this.groups = groups;
        vectors = new PairVectors([.. groups.SelectMany(g => g)]);
    }

    /// <summary>The same pieces, each article's in reading order; articles in order of their first line.</summary>
    public static List<List<Piece>> Match(List<List<Piece>> groups)
    {
        var matcher = new BlockMatcher(groups);
        matcher.JoinAtHeads();
        matcher.SplitAtHeads();
        if (groups.Count <= MostArticles)
        {
            matcher.PlaceOrphans();
            matcher.MoveBlocks();
        }
        return [.. groups.Where(g => g.Count > 0).OrderBy(g => g[0].Order)];
    }

    /// <summary>A heading that the decoder half took for an article's own, over text that is of the article before, is a subheading.</summary>
    private void JoinAtHeads()
    {
        for (var i = groups.Count - 1; i > 0; i--)
        {
            var head = groups[i][0];
            if (!head.IsHeaded || head.CutOdds > SurestHead || head.Lines[0].Role is LineRole.Section || groups[i - 1][^1].EndsSigned) continue;
            if (head.CutOdds + Strangeness(groups[i - 1], groups[i]) > -HeadMargin) continue;
            groups[i - 1].AddRange(groups[i]);
            groups.RemoveAt(i);
        }
    }

    /// <summary>A subheading over text that has nothing to do with what stands before is an article's headline.</summary>
    private void SplitAtHeads()
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var p = groups[i].Count > MostHeads ? 0 : groups[i].Count - 1; p > 0; p--)
            {
                var head = groups[i][p];
                if (!head.MayBeHead) continue;
                var (before, after) = (groups[i][..p], groups[i][p..]);
                if (!after.Exists(IsText) || head.CutOdds + Strangeness(before, after) < (head.Lines[0].Role is LineRole.Subheading ? HeadMargin : UnsureHeadMargin)) continue;
                head.BecomeHead();
                groups[i] = before;
                groups.Insert(i + 1, after);
            }
        }
    }

    /// <summary>Whether a piece holds enough text to have a subject of its own.</summary>
    private static bool IsText(Piece piece) =>
        piece.Lines.Exists(l => l.Role is LineRole.Paragraph or LineRole.Continuation or LineRole.Question && l.Line.Width >= NarrowestText);

    /// <summary>How little two texts have in common, in log odds; 0 where it is as much as two neighbours often have.</summary>
    private double Strangeness(List<Piece> one, List<Piece> other) => HeadWorth * (UsualLikeness - vectors.Likeness(vectors.BagOf(one), vectors.BagOf(other)));

    /// <summary>Blocks that the decoder set apart without a heading: best claims first.</summary>
    private void PlaceOrphans()
    {
        var claims = new List<(double Worth, int Orphan, int Home)>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i][0].IsHeaded) continue;
            foreach (var home in Near(i))
                if (groups[home][0].IsHeaded) claims.Add((Claim(home, BagOf(i), groups[i][0]), i, home));
        }
        foreach (var (worth, orphan, home) in claims.OrderByDescending(c => c.Worth).ThenBy(c => c.Orphan).ThenBy(c => c.Home))
        {
            if (worth < (home == orphan - 1 ? LeastClaimBelow : LeastClaim) || groups[orphan].Count == 0) continue;
            groups[home].AddRange(groups[orphan]);
            groups[orphan].Clear();
            bags.Clear();
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
                bags.Remove(i);
                bags.Remove(move.Home);
            }
        }
    }

    private (int From, int To, int Home)? BestMove(int i)
    {
        var group = groups[i];
        if (group.Count < 2) return null;
        (double Gain, int From, int To, int Home) best = (LeastGain, 0, 0, 0);
        var cuts = CutsOf(group);
        foreach (var from in cuts.SkipLast(1))
        {
            foreach (var to in cuts.Where(c => c > from))
            {
                var cut = group[from].CutOdds + (to < group.Count ? group[to].CutOdds : 0);
                if (cut < LeastCut) continue;
                var block = vectors.BagOf(group[from..to]);
                var fit = Fit(group[from - 1], group[from]);
                double? stay = null;
                foreach (var home in Near(i))
                {
                    if (groups[home].Count == 0 || !groups[home][0].IsHeaded) continue;
                    var claim = Claim(home, block, group[from]);
                    // Likeness to its own article can only lessen the gain: most claims fall without it.
                    if (claim - fit + cut <= best.Gain) continue;
                    stay ??= (LikenessWorth * vectors.Likeness(vectors.BagOf([.. group[..from], .. group[to..]]), block)) + fit;
                    var gain = claim - stay.Value + cut;
                    if (gain > best.Gain) best = (gain, from, to, home);
                }
            }
        }
        return best.To > 0 ? (best.From, best.To, best.Home) : null;
    }

    /// <summary>Where an article may be cut: its likeliest cuts, and its end.</summary>
    private static List<int> CutsOf(List<Piece> group) =>
        [.. Enumerable.Range(1, group.Count - 1).OrderByDescending(p => group[p].CutOdds).ThenBy(p => p).Take(MostCuts).Order(), group.Count];

    private PairBag BagOf(int group) => bags.TryGetValue(group, out var bag) ? bag : bags[group] = vectors.BagOf(groups[group]);

    private IEnumerable<int> Near(int i) =>
        Enumerable.Range(Math.Max(0, i - Farthest), Math.Min(groups.Count, i + Farthest) - Math.Max(0, i - Farthest)).Where(k => k != i);

    private double Claim(int home, PairBag block, Piece first) => (LikenessWorth * vectors.Likeness(BagOf(home), block)) + Fit(groups[home][^1], first);

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
