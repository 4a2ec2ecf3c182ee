using ProvincialNewsPortal.Bulletins.Articles;
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
    /// <param name="others">Other articles of the page near by.</param>
    public static double[] Of(List<Piece> before, List<Piece> after, PairVectors vectors, IEnumerable<PairBag> others)
    {
        var head = after[0];
        var (one, two) = (vectors.BagOf(before), vectors.BagOf(after));
        var likeness = vectors.Likeness(one, two);
        double most = 0, sum = 0;
        var count = 0;
        foreach (var other in others)
        {
            var like = vectors.Likeness(other, two);
            (most, sum, count) = (Math.Max(most, like), sum + like, count + 1);
        }
        var heading = HeadingOf(head);
        var own = vectors.BagOf(heading);
        var body = vectors.BagOf(after.SelectMany(p => p.Lines).Skip(heading.Count));
        var mark = heading[0].Line.Begin is not (CharClass.Han or CharClass.Latin or CharClass.Digit or CharClass.OpenQuote);
        var subheads = before.Concat(after.Skip(1)).Count(p => p.Lines[0].Role is LineRole.Subheading);
        return
        [
            1,
            head.CutOdds / 5,
            Math.Log(likeness + LeastLikeness) + 3,
            likeness * 10,
            Math.Log(most + LeastLikeness) + 3,
            count == 0 ? 0 : 1,
            vectors.Share(own, body),
            vectors.Share(own, one),
            before[^1].EndsSigned ? 1 : 0,
            IsSigned(before) ? 1 : 0,
            IsSigned(after) ? 1 : 0,
            IsSigned(before) && IsSigned(after) ? 1 : 0,
            Math.Log(1 + Math.Min(MostChars, Chars(before))) - 5,
            Math.Log(1 + Math.Min(MostChars, Chars(after))) - 5,
            subheads == 0 ? 1 : 0,
            Math.Min(subheads, 4) / 4.0,
            heading.Count > 1 ? 1 : 0,
            heading[0].Line.Width / 40.0,
            before[^1].EndsOpen ? 1 : 0,
            head.Lines[0].Role.IsHeading() ? 1 : 0,
            head.Lines[0].Role is LineRole.Subheading ? 1 : 0,
            OpensReport(after, heading.Count) ? 1 : 0,
            head.Lines[0].Reading.RunnerUp is LineRole.Subheading ? 1 : 0,
            (Math.Log(likeness + LeastLikeness) + 3) * (Math.Log(1 + Math.Min(Chars(before), Math.Min(MostChars, Chars(after)))) - 5),
            head.Order == before[^1].Order + 1 ? 1 : 0,
            FollowsAtOnce(before[^1], head) ? 1 : 0,
            head.Order > before[0].Order ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] == heading[0].Line.Text[0] ? 1 : 0,
            mark && before[0].Lines[0].Line.Text[0] != heading[0].Line.Text[0] ? 1 : 0,
            before.Count(p => p.Lines[0].Role is LineRole.Subheading && p.Lines[0].Line.Begin == heading[0].Line.Begin) > 1 ? 1 : 0,
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

    private static int Chars(List<Piece> pieces) => pieces.Sum(p => p.Lines.Sum(l => l.Line.Text.Length));

    /// <summary>Whether somebody signs the text, at its opening, its end, or on a line of credits.</summary>
    private static bool IsSigned(List<Piece> pieces) =>
        pieces.Take(Credited).Concat(pieces.TakeLast(Credited)).Any(p => p.Lines.Exists(l => l.Role is LineRole.Byline || NameLines.HasCreditTail(l.Line.Text)))
        || Opening(pieces) is { } opening && BylineReader.Opening(opening) is not null;

    /// <summary>Whether the first text opens as reports do: 本报讯, a wire's dateline, a day.</summary>
    private static bool OpensReport(List<Piece> pieces, int heading)
    {
        var first = pieces.SelectMany(p => p.Lines).Skip(heading).FirstOrDefault(l => l.Role is LineRole.Paragraph or LineRole.Continuation);
        return first?.Line.Text is { } text && (DatelineReader.Read(text) is not null || (WordFinder.Find(text).Start & (1UL << (int)WordGroup.Lead | 1UL << (int)WordGroup.Wire)) != 0);
    }

    private static string? Opening(List<Piece> pieces) =>
        pieces.Take(2).SelectMany(p => p.Lines).FirstOrDefault(l => l.Role is LineRole.Paragraph)?.Line.Text;
}
