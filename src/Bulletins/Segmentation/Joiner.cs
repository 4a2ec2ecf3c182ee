namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Joins the pieces of a page to articles, surest first over the whole page: what is joined says more of what else belongs to it.</summary>
internal sealed class Joiner(Strands strands, Func<JoinKind, float[], double> oddsOf)
{
    /// <summary>A document of more pieces is no page: its blocks stay where they are, so that the work stays linear.</summary>
    private const int MostPieces = 90;

    /// <summary>Log odds above which two strands are joined.</summary>
    private const double LeastOdds = 0;

    /// <summary>So much surer, in log odds, the signs must be that what begins an article under a heading goes on with another.</summary>
    private const double HeadMargin = 1;

    private readonly Join?[,] joins = new Join?[strands.All.Count, strands.All.Count];

    /// <summary>Told of each two strands that are looked at.</summary>
    public Action<Join>? Looked { get; init; }

    // One for each kind of join; fitted by `joins` to pages of real news that the decoder learned nothing from.
    private static readonly Lazy<SignNet[]> Nets = new(() => SignNet.Load("joins.model", Enum.GetValues<JoinKind>().Length, JoinSigns.Count));

    private static double OddsOf(JoinKind kind, float[] signs) => Nets.Value[(int)kind].OddsOf(signs);

    /// <summary>Articles of the page, each one's pieces in reading order; articles in order of their first line.</summary>
    public static List<List<Piece>> Match(List<List<Piece>> groups)
    {
        using var bags = new GroupBags(groups);
        if (Prepare(groups, bags) is not { Count: <= MostPieces } pieces || !pieces.Exists(p => IsTorn(p, pieces))) return groups;
        var strands = new Strands(pieces, bags);
        new Joiner(strands, OddsOf).Run();
        return [.. strands.All.Where(s => s.Count > 0).Select(Opened).OrderBy(s => s[0].Order)];
    }

    /// <summary>Whether a piece begins in the middle of a sentence, or stops in one, and its neighbour does not.</summary>
    private static bool IsTorn(Piece piece, List<Piece> pieces)
    {
        var above = piece.Order > 0 ? pieces[piece.Order - 1] : null;
        if (piece.StartsOpen) return above is not { EndsOpen: true } || piece.Group.Begins;
        if (piece.Group.Begins) return above is { EndsOpen: true } || !piece.IsHeaded;
        return above is { EndsOpen: true } or { EndsSigned: true };
    }

    /// <summary>Settles the headings, then tells each piece which article it stands in.</summary>
    /// <returns>The pieces in source order.</returns>
    public static List<Piece> Prepare(List<List<Piece>> groups, GroupBags bags)
    {
        HeadJudge.Apply(groups, bags);
        PageJumps.Join(groups);
        foreach (var (number, group) in groups.Index())
            foreach (var piece in group) piece.Group = (number, piece == group[0]);
        return [.. groups.SelectMany(g => g).OrderBy(p => p.Order)];
    }

    public void Run()
    {
        JoinBelow(IsBoxOf);
        JoinBelow(Closes);
        JoinBelow(IsTextOf);
        JoinJumps();
        for (var i = 0; i < strands.All.Count; i++)
            for (var k = 0; k < strands.All.Count; k++) Look(i, k);
        while (Best() is { } best)
        {
            strands.Join(best.First, best.Second);
            for (var k = 0; k < strands.All.Count; k++)
            {
                joins[k, best.Second] = joins[best.Second, k] = null;
                Look(best.First, k);
                Look(k, best.First);
            }
        }
    }

    /// <summary>Joins what goes on just below, whatever it is like; from the foot of the page, so that a row of them is one strand.</summary>
    /// <param name="goesOn">Told of a strand and the one below it; either is empty where it was joined before.</param>
    private void JoinBelow(Func<List<Piece>, List<Piece>, bool> goesOn)
    {
        for (var i = strands.All.Count - 2; i >= 0; i--)
            if (goesOn(strands.All[i], strands.All[i + 1])) strands.Join(i, i + 1);
    }

    /// <summary>A box of links or a note of the editors (相关链接, 编后) belongs to what stands just above it.</summary>
    private static bool IsBoxOf(List<Piece> above, List<Piece> below) =>
        above is [.., { EndsOpen: false }] && below is [{ } box, ..] && LinkBoxes.Opens(box.Lines[0].Line.Text);

    /// <summary>What closes a bracket goes on with what opened it.</summary>
    private static bool Closes(List<Piece> above, List<Piece> below) =>
        above is [.., { Marks.Opens: { } opens }] && below is [{ IsHeaded: false, Marks.Closes: { } closes }, ..] && opens == closes;

    /// <summary>The text just below a headline is its text.</summary>
    private static bool IsTextOf(List<Piece> above, List<Piece> below) =>
        above is [{ IsHeaded: true, HasText: false }] && below is [{ IsHeaded: false, HasText: true }, ..];

    /// <summary>A headline printed again over 上接01版 goes on with what stands under it the first time.</summary>
    private void JoinJumps()
    {
        for (var i = 1; i < strands.All.Count; i++)
            if (strands.All[i] is [{ GoesOnFrom: { } home }, ..] && strands.StrandOf(home) is var first && first != i) strands.Join(first, i);
    }

    private void Look(int first, int second)
    {
        joins[first, second] = null;
        if (first == second || strands.All[first].Count == 0 || strands.All[second].Count == 0) return;
        var kind = JoinSigns.KindOf(strands, first, second);
        if (kind is JoinKind.Above && !MayStandAbove(strands.All[first][0], strands.All[second][0])) return;
        var begins = strands.All[second][0] is { IsHeaded: true, Group.Begins: true };
        if (begins && kind is not JoinKind.Above && strands.Likeness(first, second) <= 0) return;
        var signs = JoinSigns.Of(strands, first, second);
        var join = new Join(first, second, kind, signs, oddsOf(kind, signs) - (begins ? HeadMargin : 0));
        joins[first, second] = join;
        Looked?.Invoke(join);
    }

    private static bool MayStandAbove(Piece head, Piece text) => (head.IsHeaded || head.MayBeHead) && !text.IsHeaded;

    private Join? Best()
    {
        Join? best = null;
        foreach (var join in joins)
            if (join is not null && join.Odds > LeastOdds && (best is null || join.Odds > best.Odds)) best = join;
        return best;
    }

    /// <summary>Text that stood above its headline goes below it; a subheading that opens an article is its headline.</summary>
    private static List<Piece> Opened(List<Piece> strand)
    {
        var head = strand.FindIndex(p => p.IsHeaded);
        if (head < 0) head = strand.FindIndex(p => p.MayBeHead);
        if (head > 0 && strand[0].HasText) strand = [.. strand[head..], .. strand[..head]];
        if (!strand[0].IsHeaded && strand[0].MayBeHead && strand.Exists(p => p.HasText)) strand[0].BecomeHead();
        return strand;
    }
}
