using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Pictures: stories of their own, several under one rubric, and captions within other articles.</summary>
internal static class Pictures
{
    /// <summary>A picture with a headline and a paragraph.</summary>
    public static ArticleDraft Story(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = Prose.Headline(draw, subject);
        var draft = new ArticleDraft { Headline = headline };
        if (draw.Chance(0.6)) AddRubric(draft, room, subject);
        draft.Add(LineRole.Headline, headline);
        var credit = room.Signer.Sign(Rubrics.StoryCredits, draft.Names);
        var text = (draw.Chance(0.2) ? room.Signer.Sign(Credits.PlainLeads, draft.Names) : "") + Prose.Opening(draw, subject) + Prose.Paragraph(draw, subject, draw.Range(0, 2));
        if (draw.Chance(0.5)) text += subject.Of(Rubrics.Captions);
        var inline = draw.Chance(0.4);
        draft.Add(LineRole.Paragraph, inline ? text + credit : text);
        if (draw.Chance(0.25)) draft.Add(LineRole.Paragraph, Prose.Paragraph(draw, subject, 1));
        if (!inline) draft.Add(LineRole.Byline, credit, tight: draw.Chance(0.3));
        return draft;
    }

    /// <summary>Several pictures under a headline and a few sentences: a report in pictures.</summary>
    public static ArticleDraft Series(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var draft = Reports.Heads(draw, subject, false, draw.Chance(0.1));
        if (draw.Chance(0.3)) Extras.AddColumn(draft, draw, subject);
        if (draw.Chance(0.35)) draft.Add(LineRole.Byline, room.Signer.Sign(Rubrics.StoryCredits, draft.Names));
        for (var i = draw.Range(1, 2); i > 0; i--) draft.Add(LineRole.Paragraph, i > 1 || draw.Chance(0.6) ? Prose.Opening(draw, subject) : Prose.Paragraph(draw, subject, 2));
        var (mark, count) = (draw.Any("▲", "", "△", "①", "图①：", "↑", "■", "▼"), draw.Range(2, 5));
        for (var i = 0; i < count; i++) draft.Add(LineRole.Caption, mark.Replace('①', (char)('①' + i)) + Scene(draw, subject), tight: draw.Chance(0.4));
        if (draft.Names.Count == 0) draft.Add(LineRole.Byline, room.Signer.Sign(draw.Chance(0.5) ? Rubrics.SeriesCredits : Rubrics.StoryCredits, draft.Names), tight: draw.Chance(0.3));
        return draft;
    }

    /// <summary>What a picture shows: in a clause, or as the first sentence of a report would tell it.</summary>
    private static string Scene(Draw draw, Subject subject) =>
        draw.Chance(0.75) ? subject.Of(Rubrics.Captions).TrimStart('▲', '△', '▼', '↑') : draw.Chance(0.7) ? Prose.Opening(draw, subject) : Prose.Paragraph(draw, subject, draw.Range(1, 2));

    /// <summary>Several pictures that share a rubric and have no headlines: one article, named by the rubric.</summary>
    public static ArticleDraft Gallery(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var rubric = subject.Of(Rubrics.Pictures);
        var draft = new ArticleDraft { Headline = rubric, Section = rubric };
        draft.Add(LineRole.Section, rubric);
        if (draw.Chance(0.45)) AddSigned(draft, room, subject);
        else for (var i = draw.Range(1, 4); i > 0; i--) AddCaption(draft, room, subject, tight: draw.Chance(0.4));
        return draft;
    }

    /// <summary>Captions all alike, each with its photographer below it.</summary>
    private static void AddSigned(ArticleDraft draft, Newsroom room, Subject subject)
    {
        var draw = room.Draw;
        var (form, tight) = (draw.Of(Rubrics.PictureCredits), draw.Chance(0.7));
        for (var i = draw.Range(1, 5); i > 0; i--)
        {
            var own = draw.Chance(0.5) ? room.NewSubject() : subject;
            draft.Add(LineRole.Caption, draw.Chance(0.1) ? Scene(draw, own) : own.Of(draw.Any(Rubrics.Captions, Headings.Headlines, Headings.Subheadings)));
            draft.Add(LineRole.Byline, room.Signer.Sign(form, draft.Names), tight: tight);
        }
    }

    /// <summary>A caption somewhere in an article, its credit on the same or the next line.</summary>
    public static void AddCaption(ArticleDraft draft, Newsroom room, Subject subject, bool floating = false, bool tight = false)
    {
        var draw = room.Draw;
        var caption = draw.Chance(0.3) ? Lifted(draft, draw) ?? subject.Of(Rubrics.Captions) : subject.Of(Rubrics.Captions);
        var credit = draw.Chance(0.8) ? room.Signer.Sign(Rubrics.PictureCredits, draft.Names) : "";
        if (credit.Length == 0 || draw.Chance(0.55))
        {
            draft.Pieces.Add(new Piece(LineRole.Caption, caption + (credit.Length == 0 ? "" : draw.Any("", " ", "　") + credit), Tight: tight) { Floating = floating });
            return;
        }
        draft.Pieces.Add(new Piece(LineRole.Caption, caption, Tight: tight) { Floating = floating });
        draft.Pieces.Add(new Piece(LineRole.Byline, credit, Tight: draw.Chance(0.6)) { Floating = floating });
    }

    /// <summary>A clause of the article's text; null where it has none.</summary>
    private static string? Lifted(ArticleDraft draft, Draw draw)
    {
        var clauses = draft.Pieces.Where(p => p.Role is LineRole.Paragraph).SelectMany(p => p.Text.Split([.. "，。；？！“”（）()…—"])).Where(c => c.Length is > 6 and < 30).ToList();
        return clauses.Count == 0 ? null : draw.Any("", "", "▲", "图为", "■") + draw.Any(clauses) + draw.Any("", "", "。");
    }

    private static void AddRubric(ArticleDraft draft, Newsroom room, Subject subject)
    {
        if (room.Draw.Chance(0.3))
        {
            var pair = room.Draw.Of(Rubrics.Latin).Split('|');
            draft.Add(LineRole.Section, pair[0], soft: true);
            draft.Add(LineRole.Section, pair[1], soft: true);
            return;
        }
        draft.Add(LineRole.Section, subject.Of(Rubrics.Pictures), soft: true);
    }
}
