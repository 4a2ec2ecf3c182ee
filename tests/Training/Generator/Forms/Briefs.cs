using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Short items.</summary>
internal static class Briefs
{
    /// <summary>A short item with its own headline.</summary>
    public static ArticleDraft Item(Newsroom room) => Item(room, room.Draw.Chance(0.15) ? Mark(room.Draw) : "");

    /// <summary>What stands before the headlines of a group.</summary>
    public static string Mark(Draw draw) => draw.Any("■", "● ", "●", "◆ ", "▲", "· ", "○", "▶ ", "■ ", "★", "◇", "□", "▶", "※ ", "◎");

    /// <summary>A short item whose headline is marked.</summary>
    public static ArticleDraft Item(Newsroom room, string mark)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = Prose.Headline(draw, subject);
        var draft = new ArticleDraft { Headline = headline };
        draft.Add(LineRole.Headline, mark + headline);
        var lead = draw.Chance(0.25) ? room.Signer.Sign(Credits.Leads, draft.Names) : draw.Chance(0.15) ? room.Signer.Sign(Credits.PlainLeads, draft.Names) : "";
        var text = lead + Prose.Opening(draw, subject) + Prose.Paragraph(draw, subject, draw.Range(0, 2));
        if (draw.Chance(0.15)) text += room.Signer.Sign(Credits.Sources, draft.Names);
        else if (draft.Names.Count == 0 && draw.Chance(0.55)) text += room.Signer.Sign(Credits.Tails, draft.Names);
        draft.Add(LineRole.Paragraph, text);
        return draft;
    }

    /// <summary>A short item whose headline opens its own text: in brackets, or after a mark and before a blank.</summary>
    /// <param name="mark">【 for brackets; any other stands before the headline.</param>
    public static ArticleDraft Inline(Newsroom room, string mark)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = Prose.Headline(draw, subject);
        var draft = new ArticleDraft { Headline = headline };
        var lead = draw.Chance(0.4) ? room.Signer.Sign(draw.Any(Credits.Leads, Credits.PlainLeads), draft.Names) : "";
        var text = lead + Prose.Opening(draw, subject) + Prose.Paragraph(draw, subject, draw.Range(0, 2));
        if (draft.Names.Count == 0 && draw.Chance(0.4)) text += room.Signer.Sign(Credits.Tails, draft.Names);
        draft.Add(LineRole.Paragraph, mark == "【" ? $"【{headline}】{text}" : $"{mark}{headline.Replace(' ', '，')} {text}");
        return draft;
    }

    /// <summary>How the items of one group are marked: not at all, alike, by number, or with their headlines within the text.</summary>
    public static Func<Newsroom, ArticleDraft> Group(Draw draw)
    {
        var count = 0;
        var (mark, form) = (draw.Chance(0.6) ? Mark(draw) : "", draw.Any("{n}.", "{n}、", "{n}．", "({n})", "{nn} ", "{n}. "));
        return draw.Range(0, 9) switch
        {
            0 or 1 => room => Inline(room, "【"),
            2 => room => Inline(room, mark.Length > 0 ? mark : "▲"),
            3 or 4 => room => Item(room, Numbered(form, ++count)),
            _ => room => Item(room, mark),
        };
    }

    /// <summary>Items under numbers that stand on lines of their own.</summary>
    public static Func<Newsroom, ArticleDraft> Parts(Draw draw)
    {
        var count = 0;
        var (form, tight) = (draw.Any("{nn}", "{nn}", "{n}", "0{n}", "NO.{n}", "【{nn}】", "[{n}]", "/ {nn} /", "▌{nn}", "—{n}—"), draw.Chance(0.7));
        return room =>
        {
            var item = Item(room, "");
            item.Pieces.Insert(0, new Piece(LineRole.Section, Numbered(form, ++count), Soft: true));
            item.Pieces[1] = item.Pieces[1] with { Tight = tight };
            return item;
        };
    }

    private static string Numbered(string form, int count) => form
        .Replace("{nn}", count.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{n}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A few sentences under a plain headline, in one paragraph or a sentence each; cut short or going on elsewhere sometimes.</summary>
    public static ArticleDraft Scrap(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = draw.Chance(0.8) ? Prose.Headline(draw, subject) : subject.Of(Official.LetterHeads);
        var draft = new ArticleDraft { Headline = headline };
        draft.Add(LineRole.Headline, headline);
        if (draw.Chance(0.3)) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        for (var i = draw.Any(1, 1, 1, 2, 3); i > 0; i--)
            draft.Add(LineRole.Paragraph, draw.Chance(0.3) ? Prose.Opening(draw, subject) : Prose.Paragraph(draw, subject, draw.Range(1, 2)));
        if (draw.Chance(0.25)) draft.Pieces[^1] = draft.Pieces[^1] with { Text = draft.Pieces[^1].Text + room.Signer.Sign(Credits.Tails, draft.Names) };
        else if (draw.Chance(0.2)) Extras.ContinueTo(draft, draw);
        else if (draw.Chance(0.2) && draft.Pieces[^1].Text.Length > 30)
        {
            draft.Incomplete = true;
            draft.Pieces[^1] = draft.Pieces[^1] with { Text = draft.Pieces[^1].Text[..draw.Range(14, draft.Pieces[^1].Text.Length - 4)] };
        }
        return draft;
    }

    /// <summary>Items without headlines under one rubric: one article, named by the rubric.</summary>
    public static ArticleDraft Digest(Newsroom room)
    {
        var draw = room.Draw;
        var rubric = room.NewSubject().Of(Rubrics.Briefs);
        var draft = new ArticleDraft { Headline = rubric, Section = rubric };
        draft.Add(LineRole.Section, rubric);
        var mark = draw.Any("●", "▲", "■ ", "◆", "★", "○", "· ", "");
        for (var i = draw.Range(3, 6); i > 0; i--)
        {
            var subject = room.NewSubject();
            var signed = draw.Chance(0.4) ? room.Signer.Sign(Credits.Tails, draft.Names) : "";
            draft.Add(mark.Length > 0 ? LineRole.ListItem : LineRole.Paragraph, mark + Prose.Opening(draw, subject) + signed);
        }
        return draft;
    }

    /// <summary>A short comment: headline, author, a few paragraphs of argument.</summary>
    public static ArticleDraft Comment(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var draft = Reports.Heads(draw, subject, false, draw.Chance(0.1));
        if (draw.Chance(0.4)) Extras.AddColumn(draft, draw, subject);
        if (draw.Chance(0.06)) Extras.AddFront(draft, draw, subject);
        var above = draw.Chance(0.7);
        if (above) draft.Add(LineRole.Byline, room.Signer.Sign(draw.Chance(0.6) ? Literature.Authors : Credits.Lines, draft.Names));
        for (var i = draw.Range(2, 6); i > 0; i--) draft.Add(LineRole.Paragraph, Prose.Paragraph(draw, subject, draw.Range(2, 4)));
        if (!above) draft.Add(LineRole.Byline, room.Signer.Sign(Literature.Authors, draft.Names));
        if (draw.Chance(0.15)) draft.Add(LineRole.Note, subject.Of(Notes.Authors));
        return draft;
    }
}
