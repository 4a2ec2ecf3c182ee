using System.Text;
using ProvincialNewsPortal.Bulletins.Publications;

namespace ProvincialNewsPortal.Bulletins.Tests.Publications;

/// <summary>Documents of a few lines, parted by bars, read whole.</summary>
public sealed class PublicationReaderTests
{
    private const string Body = "会议指出，要抓好重点项目建设，确保全年目标任务顺利完成，各地各部门要压实责任，形成合力，抓好落实。";

    /// <summary>As many lines as part the middle of a page from its ends.</summary>
    private const string Page = Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|" + Body + "|";

    [Theory]
    [InlineData("河川日报|2024年5月17日 星期五|全市工作会议召开|" + Body, "河川日报")]
    [InlineData("河 川 日 报|全市工作会议召开|" + Body, "河川日报")]
    [InlineData("02版 要闻 2024年5月17日 河川晚报|全市工作会议召开|" + Body, "河川晚报")]
    [InlineData("河川日报数字报 2022年10月04日 星期二|全市工作会议召开|" + Body, "河川日报")]
    [InlineData("您当前的位置：河川晚报 > 2026-06-08 > 第02版 经济|全市工作会议召开|" + Body, "河川晚报")]
    [InlineData("河川发布 2023年2月12日 11:28|全市工作会议召开|" + Body, "河川发布")]
    [InlineData("欢迎关注|“河川科普”微信公众号|全市工作会议召开|" + Body, "河川科普")]
    [InlineData("河川日报客户端|全市工作会议召开|" + Body, "河川日报")]
    [InlineData("全市工作会议召开|本报讯（河川日报全媒体记者 张三）" + Body, "河川日报")]
    [InlineData("全市工作会议召开|河川晚报讯（记者 张三）" + Body, "河川晚报")]
    [InlineData("全市工作会议召开|本报讯（成都日报锦观新闻记者 张三）" + Body, "成都日报")]
    [InlineData("全市工作会议召开|来源：河川日报 2026-05-07 15:05|" + Body, "河川日报")]
    [InlineData("全市工作会议召开|来源：据河川日报 2026-05-07 15:05|" + Body, "河川日报")]
    [InlineData("您当前的位置：河川网 > 社会 > 正文|全市工作会议召开|来源：新华社 2026-05-07 15:05|" + Body, "河川网")]
    [InlineData("河川市人民政府|首页 政务公开 互动交流|全市工作会议召开|2019-11-06 来源：河川市人民政府|" + Body, "河川市人民政府")]
    [InlineData("全市工作会议召开|" + Body + "|版权所有 河川日报社 未经授权不得转载", "河川日报")]
    [InlineData("第05版:综合 PDF版|全市工作会议召开|" + Body + "|2020-06-08 1 1 河川晚报 content_44953.html 1 全市工作会议召开", "河川晚报")]
    [InlineData("返回主页 | 河川晚报 | 标题导航 | 河川日报|全市工作会议召开|" + Body, "河川晚报")]
    [InlineData("新闻中心河川网首页 > 新闻中心 > 国内 > 正文|全市工作会议召开|" + Body, "河川网")]
    [InlineData("首页 > 要闻 > 正文|全市工作会议召开|发布时间:2017-10-20 10:03来源:河川晚报|" + Body, "河川晚报")]
    [InlineData("下载“云上\"客户端|全市工作会议召开|" + Body + "|中共河川市委主管主办 河川日报社出版 总第8213期", "河川日报")]
    [InlineData("早安河川|4月11日 新闻早餐|河川微生活 2017-04-11 07:53|全市工作会议召开|" + Body, "河川微生活")]
    [InlineData("河川播报首页 > 新闻中心 > 正文|全市工作会议召开|http://www.example.cn 2023年07月16日07:54 河川播报|" + Body, "河川播报")]
    [InlineData("本文转自：河川日报|本报讯（张三 李四）日前，|" + Body, "河川日报")]
    [InlineData("电子报阅读机|当前报纸名称:河川法制报|全市工作会议召开|" + Body, "河川法制报")]
    [InlineData("本报讯（记者 张三）" + Body + "|投稿邮箱：a@b.cn 详情请访问河川在线：http://www.example.cn/", "河川在线")]
    [InlineData("全市工作会议召开|" + Body + "|声明:河川市场信息网内容版权所有,未经许可不得转载。", "河川市场信息网")]
    [InlineData("工作會議召開|河川網訊 (本網記者 張三)" + Body, "河川網")]
    [InlineData("河川市人民政府办公室关于做好防汛工作的通知|信息来源：市人民政府办公室|" + Body, "河川市人民政府办公室")]
    public void The_document_says(string document, string name) => Assert.Equal(name, Read(document));

    [Theory]
    [InlineData("全市工作会议召开|" + Body)]
    [InlineData("扫一扫|下载“云上\"客户端|全市工作会议召开|" + Body)]
    [InlineData("民生播报|全市工作会议召开|" + Body)]
    [InlineData("全市工作会议召开|" + Body + "|河川晚报记者获取的起诉书中显示,事情另有原因")]
    [InlineData("02 要闻|2012年4月12日 星期四|责任编辑:张三|全市工作会议召开|" + Body)]
    [InlineData("02 要闻|全市工作会议召开|" + Page + "有人在网上搜索“竞价排名”，又有人关注“水渠事件”的进展，要求公开。|" + Page)]
    [InlineData("全市工作会议召开|本报讯（记者 张三）" + Body)]
    [InlineData("全市工作会议召开|新华社北京1月24日电（记者 张三）" + Body)]
    [InlineData("全市工作会议召开|据新华社电 " + Body)]
    [InlineData("全市工作会议召开|" + Body + "据《人民日报》报道，这一做法已推广。")]
    [InlineData("文化周刊|全市工作会议召开|" + Body)]
    [InlineData("权威发布|全市工作会议召开|" + Body)]
    public void Nothing_says(string document) => Assert.Null(Read(document));

    [Fact]
    public void The_table_holds_each_name_and_slug_once()
    {
        Assert.True(Papers.All.Count >= 150, $"{Papers.All.Count} papers");
        Assert.Equal(Papers.All.Count, Papers.All.Select(p => p.Slug).Distinct().Count());
        Assert.Equal(Papers.All.Count, Papers.All.Select(p => p.Name).Distinct().Count());
        Assert.All(Papers.All, p => Assert.Matches("^[a-z0-9-]+$", p.Slug));
    }

    [Fact]
    public void An_app_stands_for_its_paper() => Assert.Equal("四川日报", Papers.Find("川观新闻")?.Name);

    [Fact]
    public void A_table_of_users_is_read_and_a_broken_line_is_named()
    {
        var paper = Assert.Single(Papers.Read(new StringReader("# mine\n河川日报\thechuan\thechuan.cn\t四川\t河川新闻, 河川发布\n")));
        Assert.Equal(["河川新闻", "河川发布"], paper.Aliases);
        Assert.Contains("Line 1", Assert.Throws<FormatException>(() => Papers.Read(new StringReader("河川日报"))).Message, StringComparison.Ordinal);
    }

    private static string? Read(string document) =>
        BulletinReader.Read("page.txt", Encoding.UTF8.GetBytes(document.Replace('|', '\n'))).Report!.Issue.Publication;
}
