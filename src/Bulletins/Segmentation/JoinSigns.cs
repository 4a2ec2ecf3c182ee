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

    /// <returns>As many as <see cref="Count"/>, each in the place that the weights were learned for: add behind, never between.</returns>
    public static float[] Of(Strands strands, int first, int second)
    {
        var at = new JoinPlace(strands, first, second);
        return
        [
            .. Cuts(at),
            .. Likenesses(at),
            .. Ends(at),
            .. JoinHeadings.Headings(at),
            .. Neighbours(at),
            .. JoinHeadings.Roles(at),
            .. Groups(at),
            .. JoinHeadings.Openings(at),
            .. Seams(at),
            .. Characters(at),
            .. Closings(at),
            .. Measures(at),
        ];
    }

    /// <summary>How sure the page is cut before and behind the two.</summary>
    private static float[] Cuts(JoinPlace at)
    {
        var (head, belowA, belowB) = (at.Head, at.BelowA, at.BelowB);
        return
        [
            1,
            (float)(head.CutOdds / 5),
            (float)(belowA is null ? 0 : belowA.CutOdds / 5),
            belowA is null ? 1 : 0,
            (float)(belowB is null ? 0 : belowB.CutOdds / 5),
            belowB is null ? 1 : 0,
        ];
    }

    /// <summary>How like the two are, and how like others are to either.</summary>
    private static float[] Likenesses(JoinPlace at)
    {
        var rivalHead = at.RivalHead;
        var like = at.Like;
        var (rivalB, rivalA) = (at.Strands.Rival(at.Second, at.First, headed: false), at.Strands.Rival(at.First, at.Second, headed: false));
        var stay = at.AboveB is null ? 0 : at.Strands.StrandOf(at.AboveB) == at.First ? like : at.Strands.Likeness(at.Strands.StrandOf(at.AboveB), at.Second);
        var (charsA, charsB) = ((float)at.One.Size, (float)at.Two.Size);
        return
        [
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
        ];
    }

    /// <summary>Sentences torn or whole where the two would meet, and names below reports.</summary>
    private static float[] Ends(JoinPlace at)
    {
        var (b, last, head) = (at.B, at.Last, at.Head);
        var (signedA, signedB) = (at.One.IsSigned, at.Two.IsSigned);
        var meets = at.Seam is not null && head.StartsOpen ? at.Seam.Count : -1;
        return
        [
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
        ];
    }

    /// <summary>How far apart the two stand, and what stands around them.</summary>
    private static float[] Neighbours(JoinPlace at)
    {
        var (strands, first, second, a, b, last, head, belowA, belowB, aboveB, one, two) = (at.Strands, at.First, at.Second, at.A, at.B, at.Last, at.Head, at.BelowA, at.BelowB, at.AboveB, at.One, at.Two);
        var belowStrand = belowA is null ? -1 : strands.StrandOf(belowA);
        return
        [
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
        ];
    }

    /// <summary>What was read as one article before.</summary>
    private static float[] Groups(JoinPlace at)
    {
        var (a, b, last, head, belowA, belowB, aboveB) = (at.A, at.B, at.Last, at.Head, at.BelowA, at.BelowB, at.AboveB);
        return
        [
            head.Group.Begins ? 1 : 0,
            head.Group.Number == last.Group.Number ? 1 : 0,
            belowA is not null && belowA != head && belowA.Group.Number == last.Group.Number ? 1 : 0,
            aboveB is not null && aboveB != last && aboveB.Group.Number == head.Group.Number ? 1 : 0,
            belowB is not null && belowB.Group.Number == b[^1].Group.Number ? 1 : 0,
            head.Group.Number == a[0].Group.Number ? 1 : 0,
            b[0].Group.Begins && a[0].Group.Begins ? 1 : 0,
        ];
    }

    /// <summary>How well the words go on from one to the other, and better elsewhere.</summary>
    private static float[] Seams(JoinPlace at)
    {
        var (strands, last, head, seam) = (at.Strands, at.Last, at.Head, at.Seam);
        var slot = strands.SlotFor(at.First, head) is { } place ? strands.Seams.Of(at.A[place - 1], head) : null;
        return
        [
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
        ];
    }

    /// <summary>Brackets, numbers and quotations that one begins and the other ends.</summary>
    private static float[] Characters(JoinPlace at)
    {
        var (last, head) = (at.Last, at.Head);
        var (ends, begins) = (last.Lines[^1].Line.End, head.Lines[0].Line.Begin);
        var (waits, closes) = (last.EndsOpen ? last.Marks.Opens : null, head.Marks.Closes);
        return
        [
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
        ];
    }

    /// <summary>The nearest pieces of the two, and how the second ends.</summary>
    private static float[] Closings(JoinPlace at)
    {
        var (strands, a, b, last, head) = (at.Strands, at.A, at.B, at.Last, at.Head);
        var nearest = at.Strands.Nearest(at.First, head);
        return
        [
            (float)(nearest * 10),
            Log(nearest),
            (float)(strands.Likeness(last, head) * 10),
            b[^1].EndsOpen ? 1 : 0,
            b[^1].EndsInJump ? 1 : 0,
            a.Exists(p => p.EndsSigned) ? 1 : 0,
            b.Exists(p => p.EndsSigned) ? 1 : 0,
        ];
    }

    /// <summary>How wide the columns are set.</summary>
    private static float[] Measures(JoinPlace at)
    {
        var (last, head, belowA, aboveB) = (at.Last, at.Head, at.BelowA, at.AboveB);
        var wider = Wider(last.EndMeasure, head.StartMeasure);
        return
        [
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

    private static float Log(double likeness) => (float)Math.Log(likeness + LeastLikeness) + 3;
}
