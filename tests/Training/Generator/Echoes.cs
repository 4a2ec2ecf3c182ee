using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What headings say, the text says again: a headline mostly in the first sentences, kickers, decks and subheadings anywhere below.</summary>
internal static class Echoes
{
    /// <summary>Headlines that the first paragraph takes up, kickers and decks that some paragraph does.</summary>
    private const double HeadlineRate = 0.78, OtherRate = 0.6, SubheadRate = 0.5;

    /// <summary>What headings are marked with.</summary>
    public const string Marks = "■●◆▲·○▶★◇□※◎—";

    /// <summary>Adds the echoes to a finished draft.</summary>
    public static void Add(ArticleDraft draft, Draw draw)
    {
        var texts = Enumerable.Range(0, draft.Pieces.Count).Where(i => Takes(draft.Pieces[i])).ToList();
        if (texts.Count == 0) return;
        foreach (var (at, piece) in draft.Pieces.Index().ToList())
        {
            if (piece.Role is LineRole.Headline && draw.Chance(HeadlineRate)) Put(draft, texts[0], Said(piece.Text, draw), draw);
            else if (piece.Role is LineRole.Kicker or LineRole.Deck && draw.Chance(OtherRate)) Put(draft, draw.Any(texts), Said(piece.Text, draw), draw);
            else if (piece.Role is LineRole.Subheading && draw.Chance(SubheadRate)) Put(draft, texts.Find(t => t > at), Said(piece.Text, draw), draw);
        }
    }

    private static bool Takes(Piece piece) => piece is { Role: LineRole.Paragraph, Whole: false, Text.Length: > 16 };

    /// <summary>The words as a clause: whole, half, or with something else in between.</summary>
    private static string Said(string heading, Draw draw)
    {
        var parts = heading.Split(["\n", " ", "　", "：", "？", "！", "——"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var clause = draw.Chance(0.6) ? string.Join("，", parts) : parts.Length == 0 ? "" : draw.Any(parts);
        clause = clause.TrimStart([.. Marks]);
        if (clause.Length < 6) return clause;
        var cut = draw.Range(2, clause.Length - 3);
        return draw.Range(0, 4) switch
        {
            0 => clause[..cut] + draw.Any("的", "了", "工作", "着力", "正在", "今年") + clause[cut..],
            1 => clause[..cut] + clause[Math.Min(clause.Length, cut + draw.Range(1, 4))..],
            2 => clause[cut..],
            _ => clause,
        };
    }

    /// <summary>After the first comma of a sentence, or before one: never before a dateline or credit.</summary>
    private static void Put(ArticleDraft draft, int at, string clause, Draw draw)
    {
        if (at <= 0 || clause.Length < 3) return;
        var text = draft.Pieces[at].Text;
        var mark = text.IndexOf(draw.Chance(0.6) ? '，' : '。', StringComparison.Ordinal);
        if (mark < 0) return;
        var whole = text[mark] == '。' ? clause + "。" : clause + "，";
        draft.Pieces[at] = draft.Pieces[at] with { Text = text[..(mark + 1)] + whole + text[(mark + 1)..] };
    }
}
