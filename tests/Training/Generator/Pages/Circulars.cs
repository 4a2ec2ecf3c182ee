using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Circulars of offices (红头文件): number, title, addressees, numbered parts, attachments, signature and day.</summary>
internal static class Circulars
{
    public static TrainingPage Make(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var body = subject.Slot("body");
        var dated = room.Almanac.Telling == DateTelling.Printed;
        var style = new TypeStyle(draw.Chance(0.25) ? draw.Range(24, 40) : 0, draw.Chance(0.4) ? draw.Range(14, 24) : 0, draw.Any("", "　　", "    "), draw.Any(Spacing.None, Spacing.Paragraphs, Spacing.EveryLine), 0, draw.Chance(0.2));
        var sheet = new Sheet(room, style) { Publication = body };
        if (draw.Chance(0.6)) sheet.SoftFurniture(LineRole.Masthead, draw.Chance(0.5) ? [body, "文件"] : [body + draw.Any("文件", "", "办公室文件", "办公室")]);
        var draft = Draft(room, subject, body);
        if (dated && draw.Chance(0.6)) draft.Pieces.Insert(0, new Piece(LineRole.Note, Number(room), Soft: true));
        sheet.Put(draft);
        foreach (var line in draw.Some(Red.Ends2, draw.Any(0, 0, 1, 2))) sheet.SoftFurniture(LineRole.Imprint, subject.Fill(line));
        if (dated && draw.Chance(0.4)) sheet.SoftFurniture(LineRole.Imprint, body + draw.Any("办公室", "", "秘书科") + draw.Any("　　", " ", "    ") + Calendars.Full(room.Almanac.Issue) + "印发");
        return sheet.Finish("", "");
    }

    /// <summary>The number of a circular: 赣政发〔2024〕10号.</summary>
    public static string Number(Newsroom room) =>
        $"{room.Place.Short}{room.Draw.Any("政办发", "发", "农发", "教函", "委发", "府办", "人社规", "卫办")}{room.Draw.Any("〔{0}〕", "［{0}］", "[{0}]", "（{0}）").Replace("{0}", Calendars.Plain(room.Almanac.Issue, '-')[..4], StringComparison.Ordinal)}{room.Draw.Range(1, 260)}号";

    /// <summary>The circular itself, without its number.</summary>
    public static ArticleDraft Draft(Newsroom room, Subject subject, string body)
    {
        var draw = room.Draw;
        var title = draw.Any(body, body + "\n", "") + subject.Of(Red.Titles);
        var draft = new ArticleDraft { Headline = title };
        draft.Add(LineRole.Headline, title);
        if (draw.Chance(0.75)) draft.Add(LineRole.Paragraph, subject.Of(Red.Addressees));
        draft.Add(LineRole.Paragraph, subject.Of(Red.Openings));
        var parts = draw.Some(Red.Parts, draw.Range(2, 5));
        for (var part = 0; part < parts.Count; part++) AddPart(draft, draw, subject, part + 1, parts[part]);
        if (draw.Chance(0.35)) draft.Add(LineRole.Paragraph, subject.Of(Red.Ends));
        if (draw.Chance(0.4))
            foreach (var line in Template.Choices(draw.Of(Red.Attachments))) draft.Add(LineRole.Note, subject.Fill(line), tight: line[0] == '　' || char.IsDigit(line[0]));
        if (draw.Chance(0.85)) AddSignature(draft, room, body);
        if (draw.Chance(0.15)) AddRules(draft, draw, subject);
        return draft;
    }

    private static void AddPart(ArticleDraft draft, Draw draw, Subject subject, int number, string name)
    {
        var heading = draw.Chance(0.6) ? name : subject.Of(Headings.Subheadings);
        draft.Add(LineRole.Subheading, $"{Subheads.Chinese(number)}、{heading}");
        for (var i = 1; i <= draw.Range(1, 4); i++)
        {
            var mark = draw.Any($"（{Subheads.Chinese(i)}）", $"{i}．", $"{i}.", "");
            if (mark.Length > 2 && draw.Chance(0.2)) draft.Add(LineRole.Subheading, mark + subject.Of(Headings.Subheadings));
            else draft.Add(LineRole.Paragraph, mark + Prose.Paragraph(draw, subject, draw.Range(1, 2)));
        }
    }

    /// <summary>The rules that a circular puts into force: chapters and articles under a title of their own.</summary>
    private static void AddRules(ArticleDraft draft, Draw draw, Subject subject)
    {
        draft.Add(LineRole.Subheading, subject.Of(Red.Rules));
        var chapters = draw.Chance(0.6) ? draw.Some(Red.Chapters, draw.Range(2, 4)) : [""];
        var (number, gap) = (0, draw.Any("　", " ", "  ", "　　"));
        for (var i = 0; i < chapters.Count; i++)
        {
            if (chapters[i].Length > 0) draft.Add(LineRole.Subheading, $"第{Subheads.Chinese(i + 1)}章{gap}{chapters[i]}");
            for (var k = draw.Range(1, 4); k > 0; k--) AddRule(draft, draw, subject, ++number, gap);
        }
    }

    private static void AddRule(ArticleDraft draft, Draw draw, Subject subject, int number, string gap)
    {
        var items = draw.Chance(0.25) ? draw.Range(2, 4) : 0;
        draft.Add(LineRole.Paragraph, $"第{Subheads.Chinese(number)}条{gap}{(items > 0 ? subject.Of(Red.Provisions)[..^1] + "：" : subject.Of(Red.Provisions) + (draw.Chance(0.4) ? subject.Of(Red.Provisions) : ""))}");
        for (var i = 1; i <= items; i++) draft.Add(LineRole.ListItem, $"（{Subheads.Chinese(i)}）{subject.Fill("{clause}")}{(i == items ? "。" : "；")}");
    }

    private static void AddSignature(ArticleDraft draft, Newsroom room, string body)
    {
        var pad = new string(room.Draw.Any(' ', '　'), room.Draw.Any(0, 0, 8, 16));
        draft.AddWhole(LineRole.Note, pad + body, tight: false);
        var day = room.Almanac.Issue;
        if (room.Almanac.Telling == DateTelling.Printed) draft.AddWhole(LineRole.Note, pad + (room.Draw.Chance(0.8) ? Calendars.Full(day) : Calendars.Chinese(day)));
    }
}
