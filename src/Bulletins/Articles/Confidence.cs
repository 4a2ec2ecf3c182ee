using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>How sure the reader is that an article's lines are exactly right.</summary>
internal static class Confidence
{
    // Fitted (logistic regression) so that of articles at 0.9 about nine in ten are exact on pages that nothing was learned from.
    private const double Base = 0.38;
    private const double DecoderOdds = 0.28;
    private const double Length = 0.29;
    private const double OpenEnd = -0.74;
    private const double TornParagraphs = -0.87;
    private const double Scattered = -0.34;
    private const double NoBody = -2.8;

    /// <summary>Torn paragraphs past this many say no more.</summary>
    private const double MostTorn = 4;

    /// <summary>0 to 1, two decimals.</summary>
    public static double Of(IReadOnlyList<DraftLine> lines, IReadOnlyList<Block> blocks, IReadOnlyList<LineRange> ranges)
    {
        var chance = Math.Clamp(Math.Exp(lines.Sum(l => Math.Log(Math.Clamp(l.Reading.Joint, 0.01f, 1f)))), 0.01, 0.99);
        var body = blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Answer).ToList();
        var odds = Base + (DecoderOdds * Math.Log(chance / (1 - chance))) + (Length * Math.Log(lines.Count))
            + (body.Count == 0 ? NoBody : IsTorn(body[^1]) ? OpenEnd : 0)
            + (TornParagraphs * Math.Min(body.Count(IsTorn), MostTorn) / MostTorn)
            + (ranges.Count > 2 ? Scattered : 0);
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-odds)), 0.01, 0.99), 2);
    }

    /// <summary>Whether running text stops in the middle of a sentence.</summary>
    public static bool IsTorn(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Answer && !CharClasses.EndsSentence(block.Text)
        && CharClasses.ClassOf(block.Text[^1]) is not (CharClass.CloseBracket or CharClass.CloseQuote or CharClass.Colon);
}
