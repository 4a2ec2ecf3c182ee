using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Tests.Lines;

public sealed class LinePatternsTests
{
    [Theory]
    [InlineData("2024年5月17日 星期五 02版 要闻", nameof(LineMarks.Folio))]
    [InlineData("国内统一连续出版物号 CN51-0001 邮发代号61-1", nameof(LineMarks.Imprint))]
    [InlineData("总第8213期 今日8版", nameof(LineMarks.Imprint))]
    [InlineData("首页> 地方频道> 产业 > 正文", nameof(LineMarks.Navigation))]
    [InlineData("上一篇：某地项目开工", nameof(LineMarks.Navigation))]
    [InlineData("当前位置：首页 > 政务公开", nameof(LineMarks.Navigation))]
    [InlineData("点击右上角微信好友", nameof(LineMarks.Share))]
    [InlineData("朋友圈", nameof(LineMarks.Share))]
    [InlineData("来源：河川日报 2024-03-11 11:24", nameof(LineMarks.WebMeta))]
    [InlineData("发布时间：2024-05-17 来源：省政府办公厅", nameof(LineMarks.WebMeta))]
    [InlineData("[ 责编：黎奎 ]", nameof(LineMarks.Desk))]
    [InlineData("本版编辑 张三 美编 李四光", nameof(LineMarks.Desk))]
    [InlineData("初审：张三 复审：李四光 终审：王强", nameof(LineMarks.Desk))]
    [InlineData("遗失声明", nameof(LineMarks.SmallAd))]
    [InlineData("张三遗失身份证一张，声明作废。", nameof(LineMarks.SmallAd))]
    [InlineData("版权所有：某某市人民政府 蜀ICP备05000001号", nameof(LineMarks.Rights))]
    [InlineData("全省工业经济稳中向好（详见03版）", nameof(LineMarks.Teaser))]
    [InlineData("TU PIAN XIN WEN", nameof(LineMarks.Ornament))]
    [InlineData("————————", nameof(LineMarks.Ornament))]
    [InlineData("■ ■ ■", nameof(LineMarks.Ornament))]
    [InlineData("□ 本报记者 张三", nameof(LineMarks.Credit))]
    [InlineData("张三 李四光", nameof(LineMarks.Names))]
    [InlineData("本报讯（记者 张三）昨日，项目开工。", nameof(LineMarks.Dateline))]
    [InlineData("（下转03版）", nameof(LineMarks.JumpTo))]
    [InlineData("紧接01版 会议强调，要做好工作。", nameof(LineMarks.JumpFrom))]
    [InlineData("二〇二四年五月十七日", nameof(LineMarks.DateAlone))]
    [InlineData("2024年5月17日", nameof(LineMarks.DateAlone))]
    [InlineData("川办发〔2024〕3号", nameof(LineMarks.DocumentNumber))]
    [InlineData("各市（州）人民政府，省政府各部门、各直属机构：", nameof(LineMarks.Salutation))]
    [InlineData("附件：1.任务分工表", nameof(LineMarks.Attachment))]
    [InlineData("图为建设者在施工现场。", nameof(LineMarks.Caption))]
    [InlineData("图片新闻", nameof(LineMarks.Rubric))]
    [InlineData("编者按：", nameof(LineMarks.Note))]
    [InlineData("（本报综合）", nameof(LineMarks.Source))]
    [InlineData("关于开展春季防火的公告", nameof(LineMarks.NoticeTitle))]
    [InlineData("相关阅读", nameof(LineMarks.Related))]
    [InlineData("2024-03-11 11:24", nameof(LineMarks.TimeStamp))]
    public void A_line_bears(string line, string mark) =>
        Assert.True(LinePatterns.Of(line).HasFlag(Enum.Parse<LineMarks>(mark)), $"{line}: {LinePatterns.Of(line)}");

    [Theory]
    [InlineData("会议指出，今年要抓好重点项目建设。")]
    [InlineData("全市经济工作会议召开")]
    [InlineData("加速创新链与产业链融合")]
    [InlineData("")]
    [InlineData("　　")]
    public void Plain_lines_bear_nothing(string line) => Assert.Equal(LineMarks.None, LinePatterns.Of(line));

    [Fact]
    public void A_closing_credit_is_seen_on_a_long_line() =>
        Assert.True(LinePatterns.Of(new string('文', 200) + "。(高果)").HasFlag(LineMarks.ClosingCredit));
}
