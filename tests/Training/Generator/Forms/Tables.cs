using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Tables, results and honours lists.</summary>
internal static class Tables
{
    /// <summary>A headline, sometimes an intro, then rows of cells, a source below sometimes.</summary>
    public static ArticleDraft Make(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var parts = Template.Choices(draw.Of(Tabular.Tables));
        var (header, row) = (parts[1], parts[2]);
        var headline = subject.Fill(parts[0]);
        var draft = new ArticleDraft { Headline = headline };
        draft.Add(LineRole.Headline, headline);
        if (draw.Chance(0.3)) draft.Add(LineRole.Paragraph, Prose.Opening(draw, subject));
        if (draw.Chance(0.3)) draft.AddWhole(LineRole.TableRow, subject.Fill(draw.Of(Tabular.Units)), tight: draw.Chance(0.6));
        var gap = draw.Any("\t", "  ", "   ", "　", " | ", "│", " ", "　　");
        if (draw.Chance(0.8)) draft.AddWhole(LineRole.TableRow, string.Join(gap, header.Split(';')), tight: false);
        for (var i = 1; i <= draw.Range(3, 10); i++) draft.AddWhole(LineRole.TableRow, string.Join(gap, Fill(row, draw, subject, i).Split(';')));
        if (draw.Chance(0.4)) draft.Add(LineRole.Note, subject.Fill(draw.Any("数据来源：{body}", "（{body}提供）", "来源：{body}", "数据由{body}提供", "数据来源：{body}、{body2}", "（数据来自{body}）", "统计截止时间：{monthday}", "注：以上数据仅供参考", "制表：{anyone}")));
        return draft;
    }

    /// <summary>A report of matches with results a line each.</summary>
    public static ArticleDraft Results(Newsroom room)
    {
        var draw = room.Draw;
        var subject = room.NewSubject(Domains.All.First(d => d.Name == "体育"));
        var draft = Reports.Heads(draw, subject, false, draw.Chance(0.15));
        if (draw.Chance(0.7)) draft.Add(LineRole.Paragraph, (draw.Chance(0.5) ? room.Signer.Sign(Credits.Leads, draft.Names) : "") + Prose.Opening(draw, subject));
        if (draw.Chance(0.4)) draft.Add(LineRole.Subheading, draw.Any("比赛结果", "昨日赛果", "今日赛程", "■积分榜", "其他场次", "战报"));
        var form = draw.Of(Tabular.Scores);
        for (var i = 1; i <= draw.Range(3, 8); i++) draft.AddWhole(LineRole.TableRow, Fill(form, draw, subject, i), tight: i > 1 || draw.Chance(0.5));
        if (draw.Chance(0.4)) draft.Add(LineRole.Paragraph, Prose.Paragraph(draw, subject, 2) + room.Signer.Sign(Credits.Tails, draft.Names));
        return draft;
    }

    private static string Fill(string row, Draw draw, Subject subject, int number) => Template.Fill(row, draw, slot => slot switch
    {
        "t" => draw.Any(draw.Some(subject.Domain.Things, 12)),
        "i" => number.ToString(CultureInfo.InvariantCulture),
        "d" => draw.Range(1, 9).ToString(CultureInfo.InvariantCulture),
        "n" => draw.Range(10, 999).ToString(CultureInfo.InvariantCulture),
        "s" => draw.Any("+", "-", "↑", "↓", ""),
        "pc" => draw.Range(1, 99).ToString(CultureInfo.InvariantCulture) + "%",
        "c" or "a" or "b" => draw.Any(draw.Any(Places.Provinces).Cities),
        "p" => Names.Person(draw),
        _ => subject.Slot(slot),
    });
}
