using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What speaks for a line being an article's headline, or a subheading of the article before, seen from the whole page.</summary>
internal static class HeadSigns
{
    /// <summary>Pieces on either side whose first text is looked at for credits.</summary>
    private const int Credited = 12;

    private const double LeastLikeness = 0.01;
    private const double MostChars = 2000;

    /// <summary>One number for each weight of <see cref="HeadJudge"/>.</summary>
    /// <param name="before">Pieces of the article before, not empty.</param>
    /// <param name="after">Pieces from the heading to where the next article begins, not empty.</param>
    /// <param name="one">Pairs of <paramref name="before"/>.</param>
    /// <param name="likeness">Of the two.</param>
    /// <param name="rival">The most likeness of <paramref name="after"/> to another article near by; null: there is none.</param>
    public static double[] Of(List<Piece> before, List<Piece> after, PairVectors vectors, PairBag one, double likeness, double? rival)
    {
        var head = after[0];
        var heading = HeadingOf(head);
        var own = vectors.BagOfFirst(head, heading.Count);
        var mark = heading[0].Line.Begin is not (CharClass.Han or CharClass.Latin or CharClass.Digit or CharClass.OpenQuote);
        var (subheads, alike) = Subheads(before, after, heading[0].Line.Begin);
        var (signedBefore, signedAfter) = (IsSigned(before), IsSigned(after));
        var (charsBefore, charsAfter) = (Chars(before), Chars(after));
        return
        [
            1,
            head.CutOdds / 5,
            Math.Log(likeness + LeastLikeness) + 3,
            likeness * 10,
            Math.Log((rival ?? 0) + LeastLikeness) + 3,
            rival is null ? 0 : 1,
            vectors.ShareBelow(own, after, heading.Count),
            vectors.Share(own, one),
            before[^1].EndsSigned ? 1 : 0,
            signedBefore ? 1 : 0,
            signedAfter ? 1 : 0,
            signedBefore && signedAfter ? 1 : 0,
            Math.Log(1 + Math.Min(MostChars, charsBefore)) - 5,
            Math.Log(1 + Math.Min(MostChars, charsAfter)) - 5,
            subheads == 0 ? 1 : 0,
            Math.Min(subheads, 4) / 4.0,
            heading.Count > 1 ? 1 : 0,
            heading[0].Line.Width / 40.0,
            before[^1].EndsOpen ? 1 : 0,
            head.Lines[0].Role.IsHeading() ? 1 : 0,
            head.Lines[0].Role is LineRole.Subheading ? 1 : 0,
            OpensReport(after, heading.Count) ? 1 : 0,
            head.Lines[0].Reading.RunnerUp is LineRole.Subheading ? 1 : 0,
            (Math.Log(likeness + LeastLikeness) + 3) * (Math.Log(1 + Math.Min(charsBefore, Math.Min(MostChars, charsAfter))) - 5),
            head.Order == before[^1].Order + 1 ? 1 : 0,
            FollowsAtOnce(before[^1], head) ? 1 : 0,
            head.Order > before[0].Order ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] == heading[0].Line.Text[0] ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] != heading[0].Line.Text[0] ? 1 : 0,
            alike > 1 ? 1 : 0,
        ];
    }

    /// <summary>Whether nothing but blank lines stands between two pieces.</summary>
    private static bool FollowsAtOnce(Piece before, Piece head) =>
        head.Lines[0].Line.Number - head.Lines[0].Line.Blanks - 1 == before.Lines[^1].Line.Number;

    /// <summary>The heading lines that open a piece; its first line in any case.</summary>
    public static List<DraftLine> HeadingOf(Piece head)
    {
        var count = 1;
        while (count < head.Lines.Count && head.Lines[count].Role is LineRole.Subheading or LineRole.Kicker or LineRole.Headline or LineRole.Deck) count++;
        return head.Lines[..count];
    }

    private static int Chars(List<Piece> pieces) => pieces.Sum(p => p.Chars);

    /// <summary>Subheadings of both, and those before that begin with a character of this class.</summary>
    private static (int All, int Alike) Subheads(List<Piece> before, List<Piece> after, CharClass begin)
    {
        var (all, alike) = (0, 0);
        foreach (var piece in before)
        {
            if (piece.Lines[0].Role is not LineRole.Subheading) continue;
            all++;
            if (piece.Lines[0].Line.Begin == begin) alike++;
        }
        for (var i = 1; i < after.Count; i++)
            if (after[i].Lines[0].Role is LineRole.Subheading) all++;
        return (all, alike);
    }

    /// <summary>Whether somebody signs the text, at its opening, its end, or on a line of credits.</summary>
    private static bool IsSigned(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
            if ((i < Credited || i >= pieces.Count - Credited) && pieces[i].IsSigned) return true;
        return Opening(pieces)?.Credits.Opening is not null;
    }

    /// <summary>Whether the first text opens as reports do.</summary>
    private static bool OpensReport(List<Piece> pieces, int heading) =>
        pieces.SelectMany(p => p.Lines).Skip(heading).FirstOrDefault(l => l.Role is LineRole.Paragraph or LineRole.Continuation) is { OpensReport: true };

    private static DraftLine? Opening(List<Piece> pieces) => pieces[0].FirstParagraph ?? (pieces.Count > 1 ? pieces[1].FirstParagraph : null);
}
