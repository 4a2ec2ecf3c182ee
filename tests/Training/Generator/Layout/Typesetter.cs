using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Sets a draft in lines.</summary>
internal static class Typesetter
{
    private static readonly LineRole[] Running = [LineRole.Paragraph, LineRole.Question, LineRole.Answer, LineRole.ListItem];

    /// <summary>An empty line.</summary>
    public static LabelledLine Blank { get; } = new("", LineRole.Ornament, 0);

    /// <summary>The lines of one article, blank lines between them, none at the ends.</summary>
    public static List<LabelledLine> Set(ArticleDraft draft, int number, TypeStyle style, Draw draw)
    {
        var lines = new List<LabelledLine>();
        foreach (var piece in draft.Pieces.Where(p => !p.Floating))
        {
            if (lines.Count > 0 && style.Spacing != Spacing.None && !piece.Tight) lines.Add(Blank);
            AddPiece(lines, piece, number, style, draw);
        }
        Float(lines, [.. draft.Pieces.Where(p => p.Floating)], number, style, draw);
        return lines;
    }

    /// <summary>Captions go between any two lines below the headings, together.</summary>
    private static void Float(List<LabelledLine> lines, List<Piece> floating, int number, TypeStyle style, Draw draw)
    {
        if (floating.Count == 0) return;
        var set = new List<LabelledLine>();
        foreach (var piece in floating)
        {
            if (set.Count > 0 && style.Spacing != Spacing.None && !piece.Tight) set.Add(Blank);
            AddPiece(set, piece, number, style, draw);
        }
        var body = lines.FindIndex(l => Running.Contains(l.Role));
        var at = draw.Chance(0.2) ? lines.Count : draw.Chance(0.2) ? Math.Max(0, body) : draw.Range(Math.Max(0, body), lines.Count);
        if (style.Spacing != Spacing.None)
        {
            set.Insert(0, Blank);
            set.Add(Blank);
        }
        lines.InsertRange(at, set);
        for (var i = lines.Count - 1; i >= 0; i--)
            if (lines[i].Text.Length == 0 && (i == 0 || i == lines.Count - 1 || lines[i - 1].Text.Length == 0)) lines.RemoveAt(i);
    }

    private static void AddPiece(List<LabelledLine> lines, Piece piece, int number, TypeStyle style, Draw draw)
    {
        var running = Running.Contains(piece.Role);
        var texts = piece.Whole ? [piece.Text] : Broken(piece, style, draw, running);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0 && (style.Spacing == Spacing.EveryLine && (running || draw.Chance(0.3)) || (running && style.Width == 0 && style.Spacing != Spacing.None))) lines.Add(Blank);
            var role = i > 0 && running ? LineRole.Continuation : piece.Role;
            lines.Add(new LabelledLine(style.Print(texts[i]), role, number, piece.Soft));
        }
    }

    private static List<string> Broken(Piece piece, TypeStyle style, Draw draw, bool running)
    {
        var block = running || piece.Role is LineRole.Caption or LineRole.Note or LineRole.Byline or LineRole.JumpLine;
        if (!block) return Wrapping.Heading(piece.Text, piece.Role is LineRole.Section || piece.Role is LineRole.Subheading && draw.Chance(0.6) ? style.Width : style.HeadWidth, draw);
        var indent = running ? style.Indent : "";
        var lines = new List<string>();
        foreach (var part in piece.Text.Split('\n'))
        {
            if (style.Width > 0) lines.AddRange(Wrapping.Justified(Wrapping.Hard(indent + part, style.Width), style.Loose, draw));
            else if (running && draw.Chance(style.CutRate)) lines.AddRange(Wrapping.Cut(indent + part, draw));
            else lines.Add(indent + part);
        }
        return lines;
    }
}
