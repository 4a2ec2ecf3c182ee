using System.Globalization;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>One article as the electronic edition of a paper shows it: the page's headlines beside it, size and sound tools, ways on and back.</summary>
internal sealed class DigitalPapers
{
    private static readonly Pool Top = Pool.Lines("""
        {paper}
        {paper}数字报
        {date} {weekday} 往期回顾
        {date} {weekday}
        {page} {pagename}
        第{page}版：{pagename}
        版面导航 标题导航
        返回{paper}首页
        上一版 下一版
        您当前的位置：{paper} > {isodate} > 第{page}版 {pagename}
        当前版：{page}版 上一版 下一版
        {paper}电子版 {isodate}
        数字报首页 往期检索 我要订报
        PDF版 图文版
        关键词：{coin}{city}{coin}
        <所属栏目|栏目|分类>：{pagename}
        <文章来源|稿件来源|来源>：{paper}
        阅读数：{icp} 评论数：{n}
        摘要：{h}
        {paper} <总第|第>{issue}期
        """);

    private static readonly Pool Tools = Pool.Lines("""
        大 中 小 朗读
        放大+ 缩小- 默认o
        放大 缩小 默认 朗读
        大 中 小
        【字号：大 中 小】
        语音播报
        打印 复制链接 分享
        下载PDF 查看原图
        听新闻
        """);

    private static readonly Pool Bottom = Pool.Lines("""
        上一篇：{other}
        下一篇：{other}
        上一篇　下一篇
        标题导航
        返回目录
        版面导航
        版权所有 {paper}社 未经书面授权不得转载
        {paper}社版权所有
        3上一篇 下一篇4
        关闭本页
        {short}ICP备{icp}号
        分享到：
        本版新闻
        返回主页 | {paper} | 标题导航
        {isodate} 1 1 {paper} content_{icp}.html 1 {other}
        上一期 下一期
        """);

    private readonly Newsroom _room;
    private readonly Draw _draw;
    private readonly Imprints _imprints;
    private readonly ArticleDraft _article;

    private DigitalPapers(Newsroom room)
    {
        (_room, _draw, _imprints) = (room, room.Draw, new Imprints(room));
        _article = Reports.Make(room, _draw.Any(1, 2, 3, 4, 6, 8));
    }

    public static TrainingPage Make(Newsroom room) => new DigitalPapers(room).Page();

    private TrainingPage Page()
    {
        var sheet = new Sheet(_room, new TypeStyle(0, _draw.Any(0, 0, 12, 16), _draw.Any("　　", "", "  "), _draw.Any(Spacing.None, Spacing.None, Spacing.Paragraphs, Spacing.EveryLine), 0, _draw.Chance(0.4)));
        var dated = _room.Almanac.Telling == DateTelling.Printed;
        foreach (var line in _draw.Some(Top, _draw.Range(2, 6)).Where(l => dated || !l.Contains("date}", StringComparison.Ordinal))) sheet.Furniture(LineRole.Navigation, Fill(line));
        if (dated && !sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_room.Almanac.Issue.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))) sheet.Furniture(LineRole.Folio, Fill("{date} {weekday}"));
        if (_draw.Chance(0.65)) AddTitles(sheet);
        if (_draw.Chance(0.6)) sheet.Furniture(LineRole.Navigation, Fill(_draw.Of(Tools)));
        sheet.Put(_article);
        foreach (var line in _draw.Some(Bottom, _draw.Range(0, 6))) sheet.Furniture(LineRole.Navigation, Fill(line));
        if (_draw.Chance(0.2)) AddTitles(sheet);
        if (sheet.Strips.SelectMany(s => s.Lines).Any(l => l.Text.Contains(_room.Paper, StringComparison.Ordinal))) sheet.Publication = _room.Paper;
        return sheet.Finish("", "");
    }

    /// <summary>The headlines of the page, this article's among them.</summary>
    private void AddTitles(Sheet sheet)
    {
        var titles = Enumerable.Range(0, _draw.Range(2, 6)).Select(_ => Fill("{other}")).Append(_article.Headline.Replace('\n', ' '));
        var mark = _draw.Any("· ", "· ", "", "• ", "·", "- ", "◆ ", "> ");
        var lines = _draw.Shuffled(titles).Select(t => mark + t);
        sheet.Furniture(LineRole.Teaser, _draw.Chance(0.8) ? lines.Prepend(_draw.Any("标题导航", "本版导航", "本版新闻", "版面目录", "目录")) : lines);
    }

    private string Fill(string template) => Template.Fill(template, _draw, slot => slot switch
    {
        "other" => _room.NewSubject().Of(_draw.Any(Headings.WideHeadlines, Headings.Headlines)),
        "icp" => _draw.Range(10000000, 99999999).ToString(CultureInfo.InvariantCulture),
        _ => _imprints.Fill("{" + slot + "}"),
    });
}
