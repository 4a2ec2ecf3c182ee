using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What speaks for one strand going on with another.</summary>
internal static class JoinSigns
{
    private const double LeastLikeness = 0.01;

    /// <summary>Places of signs that the first odds of learning are made of.</summary>
    public const int CutOdds = 1, LogLikeness = 6;

    public const int Count = 99;

    public static JoinKind KindOf(Strands strands, int first, int second)
    {
        var (a, b) = (strands.All[first], strands.All[second]);
        var head = b[0].IsHeaded || b[0].MayBeHead;
        if (b[0].Order < a[0].Order) return JoinKind.Above;
        return b[0].Order == a[^1].Order + 1 ? head ? JoinKind.NextHead : JoinKind.Next : head ? JoinKind.FarHead : JoinKind.Far;
    }

    public static double[] Of(Strands strands, int first, int second)
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
        var (charsA, charsB) = (one.Size, two.Size);
        var (own, aOwn) = (two.Heading, one.Heading);
        var (isHead, aHead) = (own is not null, aOwn is not null);
        var meets = last.EndsOpen && head.StartsOpen ? strands.Seams.CountOf(last, head) : -1;
        var mark = isHead && two.Mark;
        var (subheads, alike) = (one.Subheads, two.Begin is { } begin ? one.SubheadsBy[(int)begin] : 0);
        var opening = two.Opening;
        var (signedA, signedB) = (one.IsSigned, two.IsSigned);
        return
        [
            1,
            head.CutOdds / 5,
            belowA is null ? 0 : belowA.CutOdds / 5,
            belowA is null ? 1 : 0,
            belowB is null ? 0 : belowB.CutOdds / 5,
            belowB is null ? 1 : 0,
            Log(like),
            like * 10,
            Log(like) - Log(rivalB),
            Log(like) - Log(rivalA),
            Log(like) - Log(rivalHead),
            (like - stay) * 10,
            Log(stay),
            charsA,
            charsB,
            Log(like) * Math.Min(charsA, charsB),
            (Log(like) - Log(rivalB)) * charsB,
            last.EndsOpen ? 1 : 0,
            head.StartsOpen ? 1 : 0,
            last.EndsOpen && head.StartsOpen ? 1 : 0,
            meets > 0 ? 1 : 0,
            meets > 0 ? Math.Log(1 + meets) : 0,
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
            two.HeadingShare,
            own is null ? 0 : strands.Vectors.Share(own, strands.BagOf(first)),
            aOwn is null ? 0 : strands.Vectors.Share(aOwn, strands.BagOf(second)),
            two.OpensReport ? 1 : 0,
            subheads == 0 ? 1 : 0,
            Math.Min(subheads, 4) / 4.0,
            alike > 0 && isHead ? 1 : 0,
            mark && a[0].Lines[0].Line.Text[0] == head.Lines[0].Line.Text[0] ? 1 : 0,
            mark && a[0].Lines[0].Line.Text[0] != head.Lines[0].Line.Text[0] ? 1 : 0,
            two.HeadingLines > 1 ? 1 : 0,
            head.Lines[0].Line.Width / 40.0 > 3 ? 3 : head.Lines[0].Line.Width / 40.0,
            head.Lines[0].Line.Number - head.Lines[0].Line.Blanks - 1 == last.Lines[^1].Line.Number ? 1 : 0,
            Math.Min(Math.Abs(head.Order - last.Order), 12) / 12.0,
            one.HasText ? 0 : 1,
            two.HasText ? 0 : 1,
            head.StartsOpen ? Math.Min(4, strands.OpenEnds(first, second)) / 4.0 : 0,
            last.EndsOpen ? Math.Min(4, strands.OpenStarts(first, second)) / 4.0 : 0,
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
            strands.HeadedShare,
            strands.Headed == 1 ? 1 : 0,
            head.Lines[0].Reading.Heads.Headline / 255.0,
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
            opening is LineOpening.Plain or LineOpening.Quote ? 0 : two.AlikeOpening,
            opening is not (LineOpening.Plain or LineOpening.Quote) && opening == one.Opening ? 1 : 0,
            head.Group.Begins && !isHead ? 1 : 0,
            two.Alike,
            head.Lines[0].Line.Text[0] == a[0].Lines[0].Line.Text[0] ? two.Alike : 0,
            head.Group.Begins ? two.Alike : 0,
        ];
    }

    private static double Is(DraftLine line, LineRole role) => line.Role == role ? 1 : 0;

    private static double Log(double likeness) => Math.Log(likeness + LeastLikeness) + 3;
}
