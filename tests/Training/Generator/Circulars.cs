using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Circulars of offices (红头文件): number, title, addressees, numbered parts, attachments, signature and day.</summary>
internal static class Circulars
{
    private static readonly Pool Kinds = Pool.Words("通知 通报 意见 决定 批复 函 实施方案 办法 公告 通告 实施细则 工作要点 公示");
    private static readonly Pool Verbs = Pool.Words("进一步加强 做好 开展 印发 推进 规范 表彰 全面推行 切实抓好 举办 调整 公布");

    public static TrainingPage Make(Newsroom room)
    {
        var draw = room.Draw;
        var subject = room.NewSubject();
        var body = subject.Slot("body");
        var sheet = new Sheet(room, new TypeStyle(draw.Chance(0.25) ? draw.Range(26, 40) : 0, draw.Chance(0.4) ? 22 : 0, draw.Any("", "　　", "    "), draw.Any<Spacing>(Spacing.None, Spacing.Paragraphs, Spacing.EveryLine), 0, draw.Chance(0.2)));
        if (draw.Chance(0.5)) sheet.Furniture(LineRole.Masthead, body + draw.Any("文件", "", "办公室文件"));
        if (draw.Chance(0.6)) sheet.Furniture(LineRole.Folio, $"{room.Place.Short}{draw.Any("政办发", "发", "农发", "教函", "委发", "府办")}{draw.Any("〔", "［", "[")}{room.Almanac.Issue.Year}{draw.Any("〕")}{draw.Range(1, 260)}号");
        sheet.Put(Draft(room, subject, body));
        if (draw.Chance(0.4)) sheet.Furniture(LineRole.Imprint, $"{body}办公室{(room.Almanac.Telling == DateTelling.Printed ? Calendars.Full(room.Almanac.Issue) : "")}印发");
        return sheet.Finish("", "circular");
    }

    private static ArticleDraft Draft(Newsroom room, Subject subject, string body)
    {
        var draw = room.Draw;
        var title = subject.Fill($"{(draw.Chance(0.5) ? body + "\n" : "")}关于{draw.Of(Verbs)}{{coin}}{{thing}}工作的{draw.Of(Kinds)}");
        var draft = new ArticleDraft { Headline = title };
        draft.Add(LineRole.Headline, title);
        if (draw.Chance(0.7)) draft.Add(LineRole.Paragraph, draw.Any("各县（市、区）人民政府，市政府各部门、有关单位：", "各镇（街道）、各有关单位：", $"各科室、{subject.Slot("body2")}：", "各中小学、幼儿园："));
        draft.Add(LineRole.Paragraph, subject.Fill($"为{{act}}{{thing}}，{{aim}}，根据{{province}}有关规定，结合{{county}}实际，现就有关事项{draw.Any("通知", "公告", "通报")}如下。"));
        for (var part = 1; part <= draw.Range(2, 5); part++)
        {
            draft.Add(LineRole.Subheading, $"{Subheads.Chinese(part)}、{subject.Of(Headings.Subheadings)}");
            for (var i = 1; i <= draw.Range(1, 4); i++)
                draft.Add(LineRole.Paragraph, draw.Any($"（{Subheads.Chinese(i)}）", $"{i}．", "") + Prose.Paragraph(draw, subject, draw.Range(1, 2)));
        }
        if (draw.Chance(0.4)) draft.Add(LineRole.Note, subject.Fill("附件：{coin}{thing}<任务分解表|名单|申报表>"));
        draft.Add(LineRole.Note, body);
        if (room.Almanac.Telling == DateTelling.Printed) draft.Add(LineRole.Note, Calendars.Full(room.Almanac.Issue), tight: true);
        return draft;
    }
}
