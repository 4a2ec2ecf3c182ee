using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What some articles have beside headings and paragraphs: notes, boxes, lists, jump lines.</summary>
internal static class Extras
{
    /// <summary>A rubric above one article; a reader might as well leave it out.</summary>
    public static void AddColumn(ArticleDraft draft, Draw draw, Subject subject)
    {
        if (draw.Chance(0.2))
        {
            foreach (var line in draw.Of(Rubrics.Latin).Split('|')) draft.Pieces.Insert(0, new Piece(LineRole.Section, line, Soft: true));
            draft.Pieces.Reverse(0, 2);
            return;
        }
        var rubric = subject.Of(Rubrics.Columns);
        draft.Pieces.Insert(0, new Piece(LineRole.Section, draw.Any("{0}", "{0}", "{0}", "{0}", "【{0}】", "■{0}", "◆ {0}", "| {0} |").Replace("{0}", rubric, StringComparison.Ordinal), Soft: true));
    }

    /// <summary>Lines between the headings and the text: a rubric printed below the headline, words that name the matter, who talks where.</summary>
    public static void AddFront(ArticleDraft draft, Draw draw, Subject subject)
    {
        if (draw.Chance(0.4)) draft.Add(LineRole.Section, subject.Of(Rubrics.Columns), tight: draw.Chance(0.3));
        if (draw.Chance(0.6)) draft.Add(LineRole.Section, subject.Of(Fronts.Keywords), tight: draw.Chance(0.3));
        else
            for (var i = draw.Range(1, 3); i > 0; i--) draft.Add(LineRole.Note, subject.Of(Fronts.Guests), tight: draw.Chance(0.5));
    }

    /// <summary>An editor's note before the text.</summary>
    public static void AddEditorsNote(ArticleDraft draft, Draw draw, Subject subject)
    {
        foreach (var part in draw.Of(Notes.Editors).Split('/')) draft.Add(LineRole.Note, subject.Fill(part));
    }

    /// <summary>A box with a label of its own below the text.</summary>
    public static void AddBox(ArticleDraft draft, Draw draw, Subject subject)
    {
        // What is linked seldom speaks of the same things as the report.
        var apart = draw.Chance(0.5);
        if (apart) subject = new Subject(draw.Fork(), new Almanac(new DateOnly(2020, 1, 1), DateTelling.Hidden), subject.Place);
        var label = draw.Any("{0}", "{0}", "■{0}", "■ {0}", "【{0}】", "▶{0}", "◆{0}", "●{0}", "{0}：").Replace("{0}", draw.Of(Rubrics.Boxes), StringComparison.Ordinal);
        if (draw.Chance(0.35))
        {
            draft.Add(LineRole.Paragraph, label + draw.Any(" ", "", "　") + Prose.Paragraph(draw, subject, draw.Range(1, 3)));
            return;
        }
        draft.Add(LineRole.Subheading, label);
        if (!apart && draw.Chance(0.3)) draft.Add(LineRole.Subheading, subject.Of(Headings.Subheadings));
        for (var i = draw.Any(1, 1, 1, 2, 3); i > 0; i--) draft.Add(LineRole.Paragraph, Prose.Paragraph(draw, subject, draw.Range(1, 3)), tight: draw.Chance(0.4));
    }

    /// <summary>Items of one mark; an intro before them mostly.</summary>
    public static void AddList(ArticleDraft draft, Draw draw, Subject subject)
    {
        if (draw.Chance(0.7)) draft.Add(LineRole.Paragraph, subject.Of(Notes.ListIntros));
        var mark = draw.Of(Notes.ItemMarks);
        var form = draw.Of(Notes.Items);
        for (var i = 1; i <= draw.Range(3, 8); i++)
            draft.Add(LineRole.ListItem, mark.Replace("{n}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + draw.Any("", " ") + subject.Fill(draw.Chance(0.8) ? form : draw.Of(Notes.Items)), tight: draw.Chance(0.3));
    }

    /// <summary>The article goes on from another page: its first sentences are missing.</summary>
    public static void ContinueFrom(ArticleDraft draft, Draw draw)
    {
        var at = draft.Pieces.FindIndex(p => p.Role == LineRole.Paragraph);
        if (at < 0 || draft.Pieces[at].Text.Length < 40) return;
        draft.Incomplete = true;
        var rest = draft.Pieces[at].Text[draw.Range(12, draft.Pieces[at].Text.Length - 20)..];
        var jump = Jump(Notes.JumpsFrom, draw);
        var own = draw.Chance(0.4);
        draft.Pieces[at] = draft.Pieces[at] with { Text = own ? rest : jump + draw.Any("", " ", "　") + rest };
        if (own) draft.Pieces.Insert(at, new Piece(LineRole.JumpLine, jump));
    }

    /// <summary>The article goes on on another page: it stops here in the middle of a sentence or after one.</summary>
    public static void ContinueTo(ArticleDraft draft, Draw draw)
    {
        var last = draft.Pieces.FindLastIndex(p => p.Role == LineRole.Paragraph);
        if (last < 0 || last != draft.Pieces.Count - 1 || draft.Pieces[last].Text.Length < 30) return;
        draft.Incomplete = true;
        var text = draft.Pieces[last].Text;
        if (draw.Chance(0.6)) text = text[..draw.Range(18, text.Length - 4)];
        var jump = Jump(Notes.JumpsTo, draw);
        var own = draw.Chance(0.5);
        draft.Pieces[last] = draft.Pieces[last] with { Text = own ? text : text + jump };
        if (own) draft.Add(LineRole.JumpLine, jump, tight: draw.Chance(0.3));
    }

    /// <summary>A jump line of the pool to or from some page.</summary>
    public static string Jump(Pool pool, Draw draw)
    {
        var page = draw.Range(1, 12);
        return draw.Of(pool).Replace("{p}", page.ToString(draw.Any("0", "00"), CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{cp}", Subheads.Chinese(page), StringComparison.Ordinal);
    }
}
