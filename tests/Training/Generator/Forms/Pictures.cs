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
        var headline = subject.Of(draw.Any(Headings.WideHeadlines, Headings.Headlines));
        var draft = new ArticleDraft { Headline = headline };
        if (draw.Chance(0.6)) AddRubric(draft, room, subject);
        draft.Add(LineRole.Headline, headline);
        var credit = room.Signer.Sign(Rubrics.StoryCredits, draft.Names);
        var text = (draw.Chance(0.2) ? room.Signer.Sign(Credits.PlainLeads, draft.Names) : "") + subject.Of(Sentences.Openings) + Prose.Paragraph(draw, subject, draw.Range(0, 2));
        if (draw.Chance(0.5)) text += subject.Of(Rubrics.Captions);
        var inline = draw.Chance(0.4);
        draft.Add(LineRole.Paragraph, inline ? text + credit : text);
        if (draw.Chance(0.25)) draft.Add(LineRole.Paragraph, Prose.Paragraph(draw, subject, 1));
        if (!inline) draft.Add(LineRole.Byline, credit, tight: draw.Chance(0.3));
        return draft;
    }

    /// <summary>Several pictures that share a rubric and have no headlines: one article, named by the rubric.</summary>
    public static ArticleDraft Gallery(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var rubric = subject.Of(Rubrics.Pictures);
        var draft = new ArticleDraft { Headline = rubric, Section = rubric };
        draft.Add(LineRole.Section, rubric);
        for (var i = draw.Range(1, 4); i > 0; i--) AddCaption(draft, room, subject, tight: draw.Chance(0.4));
        return draft;
    }

    /// <summary>A caption somewhere in an article, its credit on the same or the next line.</summary>
    public static void AddCaption(ArticleDraft draft, Newsroom room, Subject subject, bool floating = false, bool tight = false)
    {
        var draw = room.Draw;
        var caption = subject.Of(Rubrics.Captions);
        var credit = draw.Chance(0.8) ? room.Signer.Sign(Rubrics.PictureCredits, draft.Names) : "";
        if (credit.Length == 0 || draw.Chance(0.55))
        {
            draft.Pieces.Add(new Piece(LineRole.Caption, caption + (credit.Length == 0 ? "" : draw.Any("", " ", "　") + credit), Tight: tight) { Floating = floating });
            return;
        }
        draft.Pieces.Add(new Piece(LineRole.Caption, caption, Tight: tight) { Floating = floating });
        draft.Pieces.Add(new Piece(LineRole.Byline, credit, Tight: draw.Chance(0.6)) { Floating = floating });
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
