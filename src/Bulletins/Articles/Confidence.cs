using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>How sure the reader is that an article's lines are exactly right.</summary>
internal static class Confidence
{
    /// <summary>Torn paragraphs past this many say no more.</summary>
    private const double MostTorn = 4;

    // Fitted by `calibrate` (logistic regression) so that of articles at 0.9 about nine in ten are exact on pages that nothing was learned from.
    private static readonly double[] Weights = [-0.39, 0.40, -0.00, 0.31, -0.09, -1.37, -0.60, 0.15, -0.72, -0.10, 0.31];

    /// <summary>0 to 1, two decimals.</summary>
    public static double Of(ArticleDraft draft, IReadOnlyList<Block> blocks, IReadOnlyList<LineRange> ranges)
    {
        var odds = SignedOdds.Of(Signs(draft, blocks, ranges), Weights);
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-odds)), 0.01, 0.99), 2);
    }

    /// <summary>What speaks for an article's lines being right, or against it; one number for each weight.</summary>
    public static double[] Signs(ArticleDraft draft, IReadOnlyList<Block> blocks, IReadOnlyList<LineRange> ranges)
    {
        var lines = draft.Lines;
        var body = blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Answer).ToList();
        return
        [
            1,
            Odds(Math.Exp(lines.Sum(l => Math.Log(Math.Clamp(l.Reading.Joint, 0.01f, 1f))))),
            Odds(lines.Min(l => l.Reading.Joint)),
            Odds(draft.EdgeChance),
            Math.Log(lines.Count),
            body.Count > 0 && IsTorn(body[^1]) ? 1 : 0,
            Math.Min(body.Count(IsTorn), MostTorn) / MostTorn,
            ranges.Count > 2 ? 1 : 0,
            body.Count == 0 ? 1 : 0,
            lines[0].Role.IsHeading() ? 0 : 1,
            lines.Any(l => l.Role is LineRole.Byline) || (lines.Count > 1 && NameLines.HasCreditTail(lines[^1].Line.Text)) ? 1 : 0,
        ];
    }

    /// <summary>Whether running text stops in the middle of a sentence.</summary>
    public static bool IsTorn(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Answer && !CharClasses.EndsSentence(block.Text)
        && CharClasses.ClassOf(block.Text[^1]) is not (CharClass.CloseBracket or CharClass.CloseQuote or CharClass.Colon);

    private static double Odds(double chance) => Math.Log(Math.Clamp(chance, 0.01, 0.99) / (1 - Math.Clamp(chance, 0.01, 0.99)));
}
