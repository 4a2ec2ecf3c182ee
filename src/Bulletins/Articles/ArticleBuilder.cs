using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Makes the published article from a draft: heading, credits, blocks and what can be read from them.</summary>
internal static class ArticleBuilder
{
    public static ArticleReport Build(ArticleDraft draft, int ordinal)
    {
        var lines = Settled(draft);
        var (top, body) = Parts(lines);
        var heading = HeadlineReader.Read(top, body, draft.Lines);
        var builder = new BlockBuilder();
        foreach (var line in body.Where(l => !Repeats(l, heading))) builder.Add(line);
        var blocks = builder.Finish();
        var credits = CreditReader.Read(lines, blocks);
        var (dateline, printed) = PrintedOnce.Keep(heading, DatelineOf(blocks), [.. credits.Printed.Where(c => !string.Equals(c, heading.Headline, StringComparison.Ordinal))], draft.Lines);
        var jumps = Jumps(blocks);
        var ranges = LineRange.Of(draft.Lines.Select(l => l.Line.Number));
        return new ArticleReport(ordinal, FormReader.Of(heading, blocks), null, heading.Section, heading.Kicker, heading.Headline, heading.Deck,
            dateline, credits.Bylines, printed, jumps.From, jumps.To, blocks.Any(Confidence.IsTorn) || jumps != (null, null), blocks,
            ranges, [], Confidence.Of(draft, blocks, ranges));
    }

    /// <summary>What stands above the body, and the body without credits; a note among the headings is of both.</summary>
    public static (List<DraftLine> Top, List<DraftLine> Body) Parts(ArticleDraft draft) => Parts(Settled(draft));

    private static List<DraftLine> Settled(ArticleDraft draft)
    {
        var lines = draft.Lines.ConvertAll(AsNote);
        for (var i = 0; i + 1 < lines.Count; i++)
            if (OpensText(lines[i], lines[i + 1])) (lines[i], lines[i + 1]) = (As(lines[i], LineRole.Paragraph), As(lines[i + 1], LineRole.Continuation));
        return lines;
    }

    private static (List<DraftLine> Top, List<DraftLine> Body) Parts(List<DraftLine> lines)
    {
        var split = HeadingLength(lines);
        return (lines.Take(split).ToList(), lines.Where((l, i) => (i >= split || l.Role is LineRole.Note) && l.Role != LineRole.Byline).ToList());
    }

    /// <summary>A credit that a narrow column breaks within its last name opens the text: 记者王小明、通讯员李 | 四光报道：昨日…</summary>
    private static bool OpensText(DraftLine line, DraftLine next) =>
        line.Role is LineRole.Byline && next.Role is LineRole.Paragraph or LineRole.Continuation && next.Line.Text.Length > 0
        && BylineReader.Opening(line.Line.Text + next.Line.Text) is { } credit && credit.Start < line.Line.Text.Length && credit.Start + credit.Text.Length > line.Line.Text.Length;

    private static DraftLine As(DraftLine line, LineRole role) => line with { Reading = line.Reading with { Role = role } };

    private static string? DatelineOf(IReadOnlyList<Block> blocks) =>
        blocks.Where(b => b.Kind is BlockKind.Paragraph).Take(2).Select(b => DatelineReader.Read(b.Text)?.Text).FirstOrDefault(t => t is not null);

    private static (string? From, string? To) Jumps(IReadOnlyList<Block> blocks)
    {
        (string? From, string? To) jumps = (null, null);
        foreach (var block in blocks)
        {
            if (JumpLines.Read(block.Text) is not { } jump) continue;
            jumps = jump.From ? (jumps.From ?? jump.Page ?? block.Text, jumps.To) : (jumps.From, jump.Page ?? block.Text);
        }
        return jumps;
    }

    /// <summary>A number or salutation among the headings is a note.</summary>
    private static DraftLine AsNote(DraftLine line) =>
        line.Role.IsHeading() && HeadingLines.IsNoHeadline(line.Line.Text) ? As(line, LineRole.Note) : line;

    /// <summary>How many lines stand above the body; credits and notes may stand among them.</summary>
    private static int HeadingLength(List<DraftLine> lines)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role.IsHeading()) length = i + 1;
            else if (lines[i].Role is not (LineRole.Byline or LineRole.Note)) break;
        }
        return length;
    }

    private static bool Repeats(DraftLine line, Heading heading) =>
        line.Role.IsHeading() && string.Equals(line.Line.Text, heading.Headline, StringComparison.Ordinal);
}
