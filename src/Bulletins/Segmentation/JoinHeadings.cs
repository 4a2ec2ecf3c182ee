using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What headings, openings and roles of lines say for one strand going on with another.</summary>
internal static class JoinHeadings
{
    /// <summary>What headings either has, and what they say of the other.</summary>
    public static float[] Headings(JoinPlace at)
    {
        var (strands, first, second, a, head, two) = (at.Strands, at.First, at.Second, at.A, at.Head, at.Two);
        var (own, aOwn) = (two.Heading, at.One.Heading);
        var (isHead, aHead) = (own is not null, aOwn is not null);
        var mark = isHead && two.Mark;
        var (subheads, alike) = (at.One.Subheads, two.Begin is { } begin ? at.One.SubheadsBy[(int)begin] : 0);
        return
        [
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
        ];
    }

    /// <summary>Roles of the lines that would meet, and how the page is headed.</summary>
    public static float[] Roles(JoinPlace at)
    {
        var (strands, last, head, like, rivalHead) = (at.Strands, at.Last, at.Head, at.Like, at.RivalHead);
        return
        [
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
            (rivalHead > like ? 1 : 0) * (float)at.Two.Size,
        ];
    }

    /// <summary>How the second opens, and what else on the page opens so.</summary>
    public static float[] Openings(JoinPlace at)
    {
        var (a, head, one, two) = (at.A, at.Head, at.One, at.Two);
        var (isHead, opening) = (two.Heading is not null, two.Opening);
        return
        [
            opening is LineOpening.BracketedTitle or LineOpening.LenticularBracket ? 1 : 0,
            opening is LineOpening.Plain or LineOpening.Quote ? 0 : 1,
            (float)(opening is LineOpening.Plain or LineOpening.Quote ? 0 : two.AlikeOpening),
            opening is not (LineOpening.Plain or LineOpening.Quote) && opening == one.Opening ? 1 : 0,
            head.Group.Begins && !isHead ? 1 : 0,
            (float)(two.Alike),
            (float)(head.Lines[0].Line.Text[0] == a[0].Lines[0].Line.Text[0] ? two.Alike : 0),
            (float)(head.Group.Begins ? two.Alike : 0),
        ];
    }

    private static float Is(DraftLine line, LineRole role) => line.Role == role ? 1 : 0;
}
