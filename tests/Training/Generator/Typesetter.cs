using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Sets a draft in lines.</summary>
internal static class Typesetter
{
    private static readonly LineRole[] Running = [LineRole.Paragraph, LineRole.Question, LineRole.Answer, LineRole.ListItem];

    /// <summary>The lines of one article, blank lines between them, none at the ends.</summary>
    public static List<LabelledLine> Set(ArticleDraft draft, int number, TypeStyle style, Draw draw)
    {
        var lines = new List<LabelledLine>();
        foreach (var piece in draft.Pieces)
        {
            if (lines.Count > 0 && style.Spacing != Spacing.None && !piece.Tight) lines.Add(Blank);
            AddPiece(lines, piece, number, style, draw);
        }
        return lines;
    }

    /// <summary>An empty line.</summary>
    public static LabelledLine Blank { get; } = new("", LineRole.Ornament, 0);

    private static void AddPiece(List<LabelledLine> lines, Piece piece, int number, TypeStyle style, Draw draw)
    {
        var running = Running.Contains(piece.Role);
        var texts = Broken(piece, style, draw, running);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0 && (style.Spacing == Spacing.EveryLine && (running || draw.Chance(0.3)) || (running && style.Width == 0 && style.Spacing != Spacing.None))) lines.Add(Blank);
            var role = i > 0 && running ? LineRole.Continuation : piece.Role;
            lines.Add(new LabelledLine(style.Print(texts[i]), role, number, piece.Soft));
        }
    }

    private static List<string> Broken(Piece piece, TypeStyle style, Draw draw, bool running)
    {
        if (piece.Role is LineRole.TableRow) return [piece.Text];
        if (!running && piece.Role is not (LineRole.Caption or LineRole.Note or LineRole.Byline)) return Wrapping.Heading(piece.Text, piece.Role == LineRole.Subheading ? style.Width : style.HeadWidth, draw);
        var indent = running ? style.Indent : "";
        var lines = new List<string>();
        foreach (var part in piece.Text.Split('\n'))
        {
            if (style.Width > 0) lines.AddRange(Wrapping.Hard(indent + part, style.Width));
            else if (running && draw.Chance(style.CutRate)) lines.AddRange(Wrapping.Cut(indent + part, draw));
            else lines.Add(indent + part);
        }
        return lines;
    }
}
