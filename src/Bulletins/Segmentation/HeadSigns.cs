using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What speaks for a line being an article's headline, or a subheading of the article before, seen from the whole page.</summary>
internal static class HeadSigns
{
    /// <summary>Pieces on either side whose first text is looked at for credits.</summary>
    private const int Credited = 12;

    private const double LeastLikeness = 0.01;
    private const double MostChars = 2000;

    public const int Count = 49;

    /// <summary>As many as <see cref="Count"/>, as the net of <see cref="HeadJudge"/> weighs them.</summary>
    /// <param name="before">Pieces of the article before, not empty.</param>
    /// <param name="after">Pieces from the heading to where the next article begins, not empty.</param>
    /// <param name="one">Pairs of <paramref name="before"/>.</param>
    /// <param name="likeness">Of the two.</param>
    /// <param name="rival">The most likeness of <paramref name="after"/> to another article near by; null: there is none.</param>
    public static float[] Of(List<Piece> before, List<Piece> after, PairVectors vectors, PairBag one, double likeness, double? rival)
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
            (float)(head.CutOdds / 5),
            (float)(Math.Log(likeness + LeastLikeness) + 3),
            (float)(likeness * 10),
            (float)(Math.Log((rival ?? 0) + LeastLikeness) + 3),
            rival is null ? 0 : 1,
            (float)vectors.ShareBelow(own, after, heading.Count),
            (float)vectors.Share(own, one),
            before[^1].EndsSigned ? 1 : 0,
            signedBefore ? 1 : 0,
            signedAfter ? 1 : 0,
            signedBefore && signedAfter ? 1 : 0,
            (float)(Math.Log(1 + Math.Min(MostChars, charsBefore)) - 5),
            (float)(Math.Log(1 + Math.Min(MostChars, charsAfter)) - 5),
            subheads == 0 ? 1 : 0,
            Math.Min(subheads, 4) / 4f,
            heading.Count > 1 ? 1 : 0,
            heading[0].Line.Width / 40f,
            before[^1].EndsOpen ? 1 : 0,
            head.Lines[0].Role.IsHeading() ? 1 : 0,
            head.Lines[0].Role is LineRole.Subheading ? 1 : 0,
            OpensReport(after, heading.Count) ? 1 : 0,
            head.Lines[0].Reading.RunnerUp is LineRole.Subheading ? 1 : 0,
            (float)((Math.Log(likeness + LeastLikeness) + 3) * (Math.Log(1 + Math.Min(charsBefore, Math.Min(MostChars, charsAfter))) - 5)),
            head.Order == before[^1].Order + 1 ? 1 : 0,
            FollowsAtOnce(before[^1], head) ? 1 : 0,
            head.Order > before[0].Order ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] == heading[0].Line.Text[0] ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] != heading[0].Line.Text[0] ? 1 : 0,
            alike > 1 ? 1 : 0,
            .. Chances(head.Lines[0].Reading.Heads),
            .. Measures(before[^1], after),
            .. Titles(before, heading, vectors, own),
        ];
    }

    /// <summary>What the decoder thinks of the line as each kind of heading.</summary>
    private static float[] Chances(HeadChances chances) =>
    [
        (float)HeadChances.Log(chances.Section) / 3,
        (float)HeadChances.Log(chances.Kicker) / 3,
        (float)HeadChances.Log(chances.Headline) / 3,
        (float)HeadChances.Log(chances.Deck) / 3,
    ];

    /// <summary>Whether the columns on either side are as wide, and how the heading is set off from them.</summary>
    private static float[] Measures(Piece above, List<Piece> after)
    {
        var (left, right) = (above.EndMeasure, after.Select(p => p.StartMeasure).FirstOrDefault(m => m > 0));
        var (head, text) = (after[0].Lines[0].Line, after[0].FirstParagraph ?? (after.Count > 1 ? after[1].FirstParagraph : null));
        return
        [
            left > 0 && right > 0 ? 1 : 0,
            left > 0 && right > 0 ? Math.Min(2, Math.Abs(MathF.Log2((float)left / right))) : 0,
            left > 0 && left == right ? 1 : 0,
            Math.Min(3f, head.Blanks) / 3,
            text is null ? 0 : Math.Min(3f, text.Line.Blanks) / 3,
            text is not null && head.Blanks > text.Line.Blanks ? 1 : 0,
            text is null ? 1 : 0,
        ];
    }

    /// <summary>What the heading has in common with the headline above it, and what it names.</summary>
    private static float[] Titles(List<Piece> before, List<DraftLine> heading, PairVectors vectors, PairBag own)
    {
        var title = HeadingOf(before[0]);
        var text = heading[0].Line.Text;
        return
        [
            before[0].IsHeaded ? 1 : 0,
            before[0].IsHeaded ? (float)vectors.Share(own, vectors.BagOfFirst(before[0], title.Count)) : 0,
            before[0].IsHeaded ? Math.Clamp(MathF.Log2((float)heading[0].Line.Width / Math.Max(1, title[0].Line.Width)), -2, 2) : 0,
            Places.Opens(text) ? 1 : 0,
            text.Any(CharClasses.IsDigit) ? 1 : 0,
            CharClasses.EndsSentence(text) ? 1 : 0,
            Math.Min(before.Count, 12) / 12f,
            heading.Sum(l => l.Line.Width) / 80f,
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
