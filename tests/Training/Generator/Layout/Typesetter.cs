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
        var set = draft.Pieces.Where(p => !p.Floating).ToList();
        var turn = style.Turn is null ? set.Count : draw.Range(0, set.Count - 1);
        foreach (var (i, piece) in set.Index())
        {
            if (lines.Count > 0 && style.Spacing != Spacing.None && !piece.Tight) lines.Add(Blank);
            if (i == turn && piece is { Whole: false, Text.Length: > 60 } && Running.Contains(piece.Role)) AddTurning(lines, piece, number, style, draw);
            else AddPiece(lines, piece, number, i > turn ? style.Turn! : style, draw);
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

    /// <summary>A paragraph whose end stands in a column of another measure.</summary>
    private static void AddTurning(List<LabelledLine> lines, Piece piece, int number, TypeStyle style, Draw draw)
    {
        var at = draw.Range(20, piece.Text.Length - 20);
        AddPiece(lines, piece with { Text = piece.Text[..at] }, number, style, draw);
        if (style.Spacing != Spacing.None) lines.Add(Blank);
        var from = lines.Count;
        AddPiece(lines, piece with { Text = piece.Text[at..] }, number, style.Turn! with { Indent = "" }, draw);
        lines[from] = lines[from] with { Role = LineRole.Continuation };
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

    /// <summary>Kickers and decks are of smaller type than the headline: more of it goes on a line.</summary>
    private static int HeadWidth(LineRole role, TypeStyle style, Draw draw) => role switch
    {
        LineRole.Section => style.Width,
        LineRole.Subheading when draw.Chance(0.6) => style.Width,
        LineRole.Kicker or LineRole.Deck when draw.Chance(0.5) => style.HeadWidth * draw.Any(3, 4) / 2,
        _ => style.HeadWidth,
    };

    private static List<string> Broken(Piece piece, TypeStyle style, Draw draw, bool running)
    {
        var block = running || piece.Role is LineRole.Caption or LineRole.Note or LineRole.Byline or LineRole.JumpLine;
        if (!block) return Wrapping.Heading(piece.Text, HeadWidth(piece.Role, style, draw), draw);
        var indent = running ? style.Indent : "";
        var lines = new List<string>();
        foreach (var part in piece.Text.Split('\n'))
        {
            if (style.Width > 0) lines.AddRange(Wrapping.Justified(Wrapping.Run(Wrapping.Hard((style.Flush ? "　　" : indent) + part, style.Width).ConvertAll(l => style.Flush ? l.TrimStart('　') : l), running ? style.Glue : 0, draw), style.Loose, draw));
            else if (running && draw.Chance(style.CutRate)) lines.AddRange(Wrapping.Cut(indent + part, draw));
            else lines.Add(indent + part);
        }
        return lines;
    }
}
