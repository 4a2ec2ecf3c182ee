using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Verse, essays and serials.</summary>
internal static class Supplements
{
    /// <summary>A poem: lines that are no headlines, stanzas apart.</summary>
    public static ArticleDraft Poem(Newsroom room)
    {
        var (draft, subject) = Titled(room, below: 0.8);
        var loose = room.Draw.Chance(0.03);
        var regular = room.Draw.Chance(0.25) ? room.Draw.Any(5, 7) : 0;
        for (var stanza = room.Draw.Range(1, 5); stanza > 0; stanza--)
            for (var i = 0; i < (regular > 0 ? 4 : room.Draw.Range(2, 6)); i++)
            {
                var verse = Fill(room, subject, room.Draw.Of(Literature.Verses));
                if (regular > 0) verse = string.Concat(room.Draw.Shuffled(room.Draw.Some(Literature.Objects, 4)).SelectMany(o => o)).PadRight(regular, '山')[..regular] + (i % 2 == 0 ? "，" : "。");
                draft.AddWhole(i == 0 ? LineRole.Paragraph : LineRole.Continuation, verse, tight: i > 0 && !loose);
            }
        SignBelow(draft, room);
        return draft;
    }

    /// <summary>An essay, with a serial mark or a source sometimes.</summary>
    public static ArticleDraft Essay(Newsroom room)
    {
        var (draft, subject) = Titled(room, below: 0.75);
        var draw = room.Draw;
        if (draw.Chance(0.12)) draft.Add(LineRole.Note, draw.Of(Literature.Serials).Replace("{n}", draw.Range(2, 60).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        if (draw.Chance(0.2)) draft.Add(LineRole.Paragraph, Fill(room, subject, draw.Any("“{clause}。”", "{clause}，{clause}。", "{object}，{object}，{object}……", "{year}年的{season}。", "{clause}？")));
        var (wanders, numbered, brief) = (draw.Chance(0.55), draw.Chance(0.1), draw.Chance(0.25));
        for (int count = draw.Range(3, 9), i = 1; i <= count; i++)
        {
            if (numbered && (i - 1) % 2 == 0) draft.Add(LineRole.Subheading, draw.Any(Subheads.Chinese(i), "（" + Subheads.Chinese(i) + "）", i.ToString(CultureInfo.InvariantCulture), Subheads.Chinese(i) + "、" + Fill(room, subject, draw.Of(Literature.ShortTitles))));
            draft.Add(LineRole.Paragraph, Musing(room, wanders ? room.NewSubject() : subject, brief ? draw.Range(1, 2) : draw.Range(1, 5)));
        }
        if (draw.Chance(0.15))
            for (var i = draw.Range(2, 4); i > 0; i--) draft.AddWhole(LineRole.Paragraph, Fill(room, subject, draw.Of(Literature.Verses)), tight: draw.Chance(0.6));
        if (draw.Chance(0.3)) draft.Add(LineRole.Paragraph, Fill(room, subject, draw.Of(Literature.Verses)) + draw.Any("。", "？", "……"));
        SignBelow(draft, room);
        if (draw.Chance(0.15)) draft.Add(LineRole.Note, subject.Of(Notes.Authors));
        return draft;
    }

    /// <summary>Sentences of an essay; what one paragraph speaks of the next may never name again.</summary>
    private static string Musing(Newsroom room, Subject subject, int sentences) =>
        string.Concat(Enumerable.Range(0, sentences).Select(_ => Fill(room, subject, room.Draw.Of(room.Draw.Any(Literature.Memories, Literature.Musings, Literature.Musings, Vocabulary.Frames)))));

    private static (ArticleDraft Draft, Subject Subject) Titled(Newsroom room, double below)
    {
        var subject = room.NewSubject();
        var title = Fill(room, subject, room.Draw.Of(room.Draw.Chance(0.5) ? Literature.Titles : Literature.ShortTitles)) + (room.Draw.Chance(0.12) ? room.Draw.Any("（外一首）", "（组诗）", "(外二首)", "（散文）") : "");
        var draft = new ArticleDraft { Headline = title };
        if (room.Draw.Chance(0.1)) Extras.AddColumn(draft, room.Draw, subject);
        draft.Add(LineRole.Headline, room.Draw.Chance(0.25) ? Spread(title) : title);
        if (room.Draw.Chance(below)) draft.Add(LineRole.Byline, room.Signer.Sign(Literature.Authors, draft.Names), tight: room.Draw.Chance(0.3));
        return (draft, subject);
    }

    /// <summary>Short titles are set wide.</summary>
    public static string Spread(string title) => title.Length is >= 3 and <= 9 && title.All(char.IsLetter) ? string.Join(' ', title.ToCharArray()) : title;

    private static void SignBelow(ArticleDraft draft, Newsroom room)
    {
        if (draft.Names.Count == 0 && room.Draw.Chance(0.8)) draft.Add(LineRole.Byline, room.Signer.Sign(Literature.Authors, draft.Names));
    }

    /// <summary>The name that the page gives to what it holds.</summary>
    public static string PageName(Newsroom room) => Fill(room, room.NewSubject(), room.Draw.Of(Literature.PageNames));

    private static string Fill(Newsroom room, Subject subject, string template) =>
        Template.Fill(template, room.Draw, slot => slot switch
        {
            "object" => room.Draw.Of(Literature.Objects),
            "season" => room.Draw.Of(Literature.Seasons),
            "sound" => room.Draw.Of(Literature.Sounds),
            _ => subject.Slot(slot),
        });
}
