using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What speaks for one strand going on with another.</summary>
internal static class JoinSigns
{
    private const double LeastLikeness = 0.01;

    /// <summary>Doublings of width beyond which more say no more.</summary>
    private const double WidestStep = 2;

    /// <summary>Places of signs that the first odds of learning are made of.</summary>
    public const int CutOdds = 1, LogLikeness = 6;

    public const int Count = 132;

    /// <summary>What a number is counted in; a number and its unit are not parted.</summary>
    private const string Units = "年月日时点分秒万亿千百元%％个人名多余米公吨岁年届次家户项周℃";

    public static JoinKind KindOf(Strands strands, int first, int second)
    {
        var (a, b) = (strands.All[first], strands.All[second]);
        var head = b[0].IsHeaded || b[0].MayBeHead;
        if (b[0].Order < a[0].Order) return JoinKind.Above;
        return b[0].Order == a[^1].Order + 1 ? head ? JoinKind.NextHead : JoinKind.Next : head ? JoinKind.FarHead : JoinKind.Far;
    }

    public static float[] Of(Strands strands, int first, int second)
    {
        var (a, b) = (strands.All[first], strands.All[second]);
        var (last, head) = (a[^1], b[0]);
        var like = strands.Likeness(first, second);
        var (belowA, belowB, aboveB) = (strands.Below(last), strands.Below(b[^1]), strands.Above(head));
        var stay = aboveB is null ? 0 : strands.StrandOf(aboveB) == first ? like : strands.Likeness(strands.StrandOf(aboveB), second);
        var belowStrand = belowA is null ? -1 : strands.StrandOf(belowA);
        var (rivalB, rivalA) = (strands.Rival(second, first, headed: false), strands.Rival(first, second, headed: false));
        var rivalHead = strands.Rival(second, first, headed: true);
        var (one, two) = (strands.FactsOf(first), strands.FactsOf(second));
        var (charsA, charsB) = ((float)one.Size, (float)two.Size);
        var (own, aOwn) = (two.Heading, one.Heading);
        var (isHead, aHead) = (own is not null, aOwn is not null);
        var seam = strands.Seams.Of(last, head);
        var meets = seam is not null && head.StartsOpen ? seam.Count : -1;
        var slot = strands.SlotFor(first, head) is { } at ? strands.Seams.Of(a[at - 1], head) : null;
        var nearest = strands.Nearest(first, head);
        var (ends, begins) = (last.Lines[^1].Line.End, head.Lines[0].Line.Begin);
        var (waits, closes) = (last.EndsOpen ? last.Marks.Opens : null, head.Marks.Closes);
        var mark = isHead && two.Mark;
        var (subheads, alike) = (one.Subheads, two.Begin is { } begin ? one.SubheadsBy[(int)begin] : 0);
        var opening = two.Opening;
        var (signedA, signedB) = (one.IsSigned, two.IsSigned);
        var wider = Wider(last.EndMeasure, head.StartMeasure);
        return
        [
            1,
            (float)(head.CutOdds / 5),
            (float)(belowA is null ? 0 : belowA.CutOdds / 5),
            belowA is null ? 1 : 0,
            (float)(belowB is null ? 0 : belowB.CutOdds / 5),
            belowB is null ? 1 : 0,
            Log(like),
            (float)(like * 10),
            Log(like) - Log(rivalB),
            Log(like) - Log(rivalA),
            Log(like) - Log(rivalHead),
            (float)((like - stay) * 10),
            Log(stay),
            charsA,
            charsB,
            Log(like) * Math.Min(charsA, charsB),
            (Log(like) - Log(rivalB)) * charsB,
            last.EndsOpen ? 1 : 0,
            head.StartsOpen ? 1 : 0,
            last.EndsOpen && head.StartsOpen ? 1 : 0,
            meets > 0 ? 1 : 0,
            (float)(meets > 0 ? Math.Log(1 + meets) : 0),
            meets == 0 ? 1 : 0,
            last.EndsSigned ? 1 : 0,
            signedA ? 1 : 0,
            signedB ? 1 : 0,
            b[^1].EndsSigned ? 1 : 0,
            signedA && signedB ? 1 : 0,
            last.EndsSigned && b[^1].EndsSigned ? 1 : 0,
            a[0].IsHeaded ? 1 : 0,
            aHead ? 1 : 0,
            head.IsHeaded ? 1 : 0,
            aHead && isHead ? 1 : 0,
            head.Lines[0].Role is LineRole.Subheading ? 1 : 0,
            (float)(two.HeadingShare),
            (float)(own is null ? 0 : strands.Vectors.Share(own, strands.BagOf(first))),
            (float)(aOwn is null ? 0 : strands.Vectors.Share(aOwn, strands.BagOf(second))),
            two.OpensReport ? 1 : 0,
            subheads == 0 ? 1 : 0,
            (float)(Math.Min(subheads, 4) / 4.0),
            alike > 0 && isHead ? 1 : 0,
            mark && a[0].Lines[0].Line.Text[0] == head.Lines[0].Line.Text[0] ? 1 : 0,
            mark && a[0].Lines[0].Line.Text[0] != head.Lines[0].Line.Text[0] ? 1 : 0,
            two.HeadingLines > 1 ? 1 : 0,
            (float)(head.Lines[0].Line.Width / 40.0 > 3 ? 3 : head.Lines[0].Line.Width / 40.0),
            head.Lines[0].Line.Number - head.Lines[0].Line.Blanks - 1 == last.Lines[^1].Line.Number ? 1 : 0,
            (float)(Math.Min(Math.Abs(head.Order - last.Order), 12) / 12.0),
            one.HasText ? 0 : 1,
            two.HasText ? 0 : 1,
            (float)(head.StartsOpen ? Math.Min(4, strands.OpenEnds(first, second)) / 4.0 : 0),
            (float)(last.EndsOpen ? Math.Min(4, strands.OpenStarts(first, second)) / 4.0 : 0),
            aboveB is null ? 1 : 0,
            aboveB is not null && aboveB.EndsOpen && head.StartsOpen ? 1 : 0,
            aboveB is not null && aboveB.EndsOpen && !head.StartsOpen ? 1 : 0,
            aboveB is not null && aboveB.EndsSigned ? 1 : 0,
            belowA is not null && last.EndsOpen && belowA.StartsOpen && belowA != head ? 1 : 0,
            belowA is not null && belowA.IsHeaded && belowA != head ? 1 : 0,
            belowStrand == first ? 1 : 0,
            aboveB is not null && strands.StrandOf(aboveB) == first ? 1 : 0,
            PageJumps.ComesFrom(head.Lines[0].Line.Text) && PageJumps.GoesOn(a) ? 1 : 0,
            b.Count > 1 ? 1 : 0,
            a.Count > 1 ? 1 : 0,
            head.Begins ? 1 : 0,
            belowA is not null && belowA != head && belowA.Begins ? 1 : 0,
            belowB is not null && belowB.Begins ? 1 : 0,
            Is(head.Lines[0], LineRole.Section),
            Is(head.Lines[0], LineRole.Byline),
            Is(head.Lines[0], LineRole.Paragraph),
            Is(head.Lines[0], LineRole.Question) + Is(head.Lines[0], LineRole.Answer),
            Is(head.Lines[0], LineRole.ListItem) + Is(head.Lines[0], LineRole.TableRow),
            Is(head.Lines[0], LineRole.Caption),
            Is(head.Lines[0], LineRole.Note),
            Is(head.Lines[0], LineRole.Headline),
            Is(head.Lines[0], LineRole.Kicker),
            Is(last.Lines[^1], LineRole.Byline),
            Is(last.Lines[^1], LineRole.Caption),
            Is(last.Lines[^1], LineRole.Note) + Is(last.Lines[^1], LineRole.JumpLine),
            Is(last.Lines[^1], LineRole.ListItem) + Is(last.Lines[^1], LineRole.TableRow) + Is(last.Lines[^1], LineRole.Question) + Is(last.Lines[^1], LineRole.Answer),
            last.Lines[^1].Role.IsHeading() || last.Lines[^1].Role is LineRole.Subheading ? 1 : 0,
            (float)(strands.HeadedShare),
            strands.Headed == 1 ? 1 : 0,
            (float)(head.Lines[0].Reading.Heads.Headline / 255.0),
            head.Lines[0].Line.Blanks > 0 ? 1 : 0,
            (rivalHead > like ? 1 : 0) * charsB,
            head.Group.Begins ? 1 : 0,
            head.Group.Number == last.Group.Number ? 1 : 0,
            belowA is not null && belowA != head && belowA.Group.Number == last.Group.Number ? 1 : 0,
            aboveB is not null && aboveB != last && aboveB.Group.Number == head.Group.Number ? 1 : 0,
            belowB is not null && belowB.Group.Number == b[^1].Group.Number ? 1 : 0,
            head.Group.Number == a[0].Group.Number ? 1 : 0,
            b[0].Group.Begins && a[0].Group.Begins ? 1 : 0,
            opening is LineOpening.BracketedTitle or LineOpening.LenticularBracket ? 1 : 0,
            opening is LineOpening.Plain or LineOpening.Quote ? 0 : 1,
            (float)(opening is LineOpening.Plain or LineOpening.Quote ? 0 : two.AlikeOpening),
            opening is not (LineOpening.Plain or LineOpening.Quote) && opening == one.Opening ? 1 : 0,
            head.Group.Begins && !isHead ? 1 : 0,
            (float)(two.Alike),
            (float)(head.Lines[0].Line.Text[0] == a[0].Lines[0].Line.Text[0] ? two.Alike : 0),
            (float)(head.Group.Begins ? two.Alike : 0),
            (float)(seam is null ? 0 : seam.Tie / 3),
            seam is { Three: true } ? 1 : 0,
            (float)(seam is null ? 0 : (seam.Tie - strands.Seams.BestTie(null, head, p => p == last || p == head)) / 3),
            (float)(seam is null ? 0 : (seam.Tie - strands.Seams.BestTie(last, null, p => p == last || p == head || p.IsHeaded)) / 3),
            slot is null ? 0 : 1,
            (float)(slot is null ? 0 : slot.Tie / 3),
            slot is { Three: true } ? 1 : 0,
            (float)(StartsOpenChance(head.Lines[0].Reading)),
            last.EndsInJump ? 1 : 0,
            PageJumps.ComesFrom(head.Lines[0].Line.Text) ? 1 : 0,
            waits is not null && waits == closes ? 1 : 0,
            waits is not null && closes is null ? 1 : 0,
            waits is null && closes is not null ? 1 : 0,
            last.EndsOpen && ends is CharClass.Comma or CharClass.Enumeration ? 1 : 0,
            last.EndsOpen && ends is CharClass.Digit ? 1 : 0,
            last.EndsOpen && ends is CharClass.Digit && begins is CharClass.Digit ? 1 : 0,
            last.EndsOpen && ends is CharClass.Digit && Units.Contains(head.Lines[0].Line.Text[0], StringComparison.Ordinal) ? 1 : 0,
            begins is CharClass.Digit ? 1 : 0,
            begins is CharClass.OpenQuote or CharClass.OpenBracket ? 1 : 0,
            (float)(Math.Min((int)head.Lines[0].Line.Blanks, 4) / 4.0),
            (float)(nearest * 10),
            Log(nearest),
            (float)(strands.Likeness(last, head) * 10),
            b[^1].EndsOpen ? 1 : 0,
            b[^1].EndsInJump ? 1 : 0,
            a.Exists(p => p.EndsSigned) ? 1 : 0,
            b.Exists(p => p.EndsSigned) ? 1 : 0,
            wider,
            Math.Abs(wider),
            last.EndsOpen && head.StartsOpen ? Math.Abs(wider) : 0,
            Math.Abs(aboveB is null ? 1 : Wider(aboveB.EndMeasure, head.StartMeasure)),
            Math.Abs(belowA is null ? 1 : Wider(last.EndMeasure, belowA.StartMeasure)),
            last.EndMeasure == 0 ? 0 : Math.Min(1, (float)last.Lines[^1].Line.Width / last.EndMeasure),
        ];
    }

    /// <summary>-1 to 1: how much wider the one is set than the other; a column keeps its measure.</summary>
    private static float Wider(int one, int other) =>
        one == 0 || other == 0 ? 0 : (float)Math.Clamp(Math.Log2((double)one / other) / WidestStep, -1, 1);

    /// <summary>0 to 1: how likely the line goes on in the middle of a sentence.</summary>
    private static double StartsOpenChance(LineReading reading) =>
        reading.Role is LineRole.Continuation ? reading.Certainty : reading.RunnerUp is LineRole.Continuation ? 1 - reading.Certainty : 0;

    private static float Is(DraftLine line, LineRole role) => line.Role == role ? 1 : 0;

    private static float Log(double likeness) => (float)Math.Log(likeness + LeastLikeness) + 3;
}
