using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Notices, letters and corrections.</summary>
internal static class Officials
{
    public static ArticleDraft Notice(Newsroom room) => FromTemplate(room, Official.Notices);

    public static ArticleDraft Correction(Newsroom room) => FromTemplate(room, Official.Corrections);

    /// <summary>A reader's letter with its own headline, an answer below it sometimes.</summary>
    public static ArticleDraft Letter(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = subject.Of(Official.LetterHeads);
        var draft = new ArticleDraft { Headline = headline };
        draft.Add(LineRole.Headline, headline);
        AddParts(draft, room, subject, Template.Choices(draw.Of(Official.Letters)), LineRole.Byline);
        if (draw.Chance(0.25)) draft.Add(LineRole.Note, subject.Of(Official.Replies));
        return draft;
    }

    private static ArticleDraft FromTemplate(Newsroom room, Pool pool)
    {
        var subject = room.NewSubject();
        var parts = Template.Choices(Dated(room, room.Draw.Of(pool)));
        var headline = subject.Fill(parts[0]);
        var draft = new ArticleDraft { Headline = headline };
        draft.Add(LineRole.Headline, room.Draw.Chance(0.2) ? Supplements.Spread(headline) : headline);
        AddParts(draft, room, subject, parts.Skip(1), LineRole.Note);
        return draft;
    }

    private static void AddParts(ArticleDraft draft, Newsroom room, Subject subject, IEnumerable<string> parts, LineRole ending)
    {
        foreach (var part in parts)
        {
            var text = part.TrimStart('~');
            if (text.Contains("{name}", StringComparison.Ordinal))
            {
                draft.Names.Add(Names.Person(room.Draw));
                text = text.Replace("{name}", draft.Names[^1], StringComparison.Ordinal);
            }
            draft.Add(part[0] == '~' ? ending : LineRole.Paragraph, subject.Fill(Dated(room, text)), tight: part[0] == '~' && room.Draw.Chance(0.5));
        }
    }

    /// <summary>Days of notices lie after the issue and carry no year: they are no clue.</summary>
    private static string Dated(Newsroom room, string template)
    {
        var day = room.Almanac.Issue.AddDays(room.Draw.Range(-3, 20));
        return template
            .Replace("{noticeday}", string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日"), StringComparison.Ordinal)
            .Replace("{spacedday}", string.Create(CultureInfo.InvariantCulture, $"{day.Month} 月 {day.Day} 日"), StringComparison.Ordinal)
            .Replace("{hour}", room.Draw.Any("8时", "上午9:00", "14时30分", "7:30-18:00"), StringComparison.Ordinal)
            .Replace("{mail}", "news" + room.Draw.Range(10, 999).ToString(CultureInfo.InvariantCulture) + "@163.com", StringComparison.Ordinal)
            .Replace("{paper}", room.Paper, StringComparison.Ordinal);
    }
}
