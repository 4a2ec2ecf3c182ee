using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Makes the published article from a draft: heading, credits, blocks and what can be read from them.</summary>
internal static class ArticleBuilder
{
    public static ArticleReport Build(ArticleDraft draft, int ordinal)
    {
        var split = HeadingLength(draft.Lines);
        var top = draft.Lines.Take(split).ToList();
        var body = draft.Lines.Skip(split).Where(l => l.Role != LineRole.Byline).ToList();
        var heading = HeadlineReader.Read(top, body);
        var blocks = new BlockBuilder();
        foreach (var line in Body(draft, split, heading)) blocks.Add(line);
        var text = blocks.Finish();
        var credits = CreditReader.Read(draft.Lines, text);
        return new ArticleReport(ordinal, ArticleForm.Report, null, heading.Section, heading.Kicker, heading.Headline, heading.Deck,
            null, credits.Bylines, credits.Printed, null, null, draft.Incomplete, text,
            LineRange.Of(draft.Lines.Select(l => l.Line.Number)), [], Confidence.Of(draft));
    }

    /// <summary>How many lines stand above the body; credits may stand among them.</summary>
    private static int HeadingLength(List<DraftLine> lines)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role.IsHeading()) length = i + 1;
            else if (lines[i].Role != LineRole.Byline) break;
        }
        return length;
    }

    /// <summary>Body lines, without credits and without the headline printed again.</summary>
    private static IEnumerable<DraftLine> Body(ArticleDraft draft, int split, Heading heading) =>
        draft.Lines.Skip(split).Where(l => l.Role != LineRole.Byline && !Repeats(l, heading));

    private static bool Repeats(DraftLine line, Heading heading) =>
        line.Role.IsHeading() && string.Equals(line.Line.Text, heading.Headline, StringComparison.Ordinal);
}
