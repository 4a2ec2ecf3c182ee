using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Questions and answers, and pieces in which several people have a say.</summary>
internal static class Interviews
{
    public static ArticleDraft Make(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var draft = Reports.Heads(draw, subject, draw.Chance(0.3), draw.Chance(0.4));
        if (draw.Chance(0.25)) Extras.AddFront(draft, draw, subject);
        if (draw.Chance(0.7)) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        if (draw.Chance(0.7)) draft.Add(LineRole.Paragraph, Prose.Opening(draw, subject) + subject.Fill("<为此，|就此，>记者<采访|专访>了{body}{role}{person}。"));
        var voices = draw.Of(Notes.Voices).Split('|');
        for (var i = 1; i <= draw.Range(2, 7); i++)
        {
            draft.Add(LineRole.Question, Voice(voices[0], subject, i) + subject.Of(Notes.Questions));
            for (var k = 0; k < draw.Any(1, 1, 2); k++)
                draft.Add(k == 0 ? LineRole.Answer : LineRole.Paragraph, (k == 0 ? Voice(voices[1], subject, i) : "") + Prose.Paragraph(draw, subject, draw.Range(2, 4)));
        }
        if (draft.Names.Count == 0) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        return draft;
    }

    /// <summary>Several people, each under a subheading that names him.</summary>
    public static ArticleDraft Voices(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var draft = Reports.Heads(draw, subject, draw.Chance(0.5), draw.Chance(0.2));
        if (draw.Chance(0.4)) Extras.AddColumn(draft, draw, subject);
        if (draw.Chance(0.35)) Extras.AddFront(draft, draw, subject);
        draft.Add(LineRole.Paragraph, Prose.Opening(draw, subject));
        var colon = draw.Any("：", ":", "");
        for (var i = draw.Range(2, 5); i > 0; i--)
        {
            var name = Names.Person(draw);
            draft.Add(LineRole.Subheading, subject.Slot("body") + subject.Slot("role") + name + colon);
            draft.Add(LineRole.Subheading, subject.Of(Headings.Subheadings), tight: draw.Chance(0.8));
            for (var k = draw.Range(1, 3); k > 0; k--)
                draft.Add(LineRole.Paragraph, (k == 1 ? "" : "“" + Prose.Paragraph(draw, subject, 1) + "”") + name + draw.Any("表示，", "说，", "认为，", "建议，") + Prose.Paragraph(draw, subject, draw.Range(1, 2)));
        }
        draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        return draft;
    }

    private static string Voice(string form, Subject subject, int number) => form
        .Replace("{who}", subject.People[0][..1] + "某", StringComparison.Ordinal)
        .Replace("{name}", subject.People[0], StringComparison.Ordinal)
        .Replace("{city}", subject.Place.City, StringComparison.Ordinal)
        .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
