using System.Text;
using ProvincialNewsPortal.Bulletins.Dates;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Dates;

/// <summary>Documents of a few lines, parted by bars; every line belongs to an article.</summary>
public sealed class IssueDateReaderTests
{
    private const string Body = "会议指出，要抓好重点项目建设，确保全年目标任务顺利完成，各地各部门要压实责任。";

    [Theory]
    [InlineData("2024年5月17日 星期五 02版 要闻|" + Body, "2024-05-17")]
    [InlineData("2024.5.17|河川日报|" + Body, "2024-05-17")]
    [InlineData("\ufeff2023年12月27日|" + Body, "2023-12-27")]
    [InlineData("03 县域 2024年4月13日|" + Body, "2024-04-13")]
    [InlineData("二〇二四年五月十七日 星期五|" + Body, "2024-05-17")]
    [InlineData("农历甲辰年四月初十 星期五|" + Body, "2024-05-17")]
    [InlineData("2024年|5月17日|星期五|" + Body, "2024-05-17")]
    [InlineData("17|2024年5月|星期五|" + Body, "2024-05-17")]
    [InlineData("5月17日|星期五|2024年|" + Body, "2024-05-17")]
    [InlineData("MAY|17|2024|" + Body, "2024-05-17")]
    [InlineData("5月17日 星期五 2024年|" + Body, "2024-05-17")]
    [InlineData("2024年5月17日，甲辰年四月初十，星期五，今日8版|" + Body, "2024-05-17")]
    [InlineData("17/05/2024|" + Body, "2024-05-17")]
    [InlineData("2024年第95期 5月17日|" + Body, "2024-05-17")]
    [InlineData("’24.05.17 星期五|" + Body, "2024-05-17")]
    [InlineData("05/17 2024 FRI|" + Body, "2024-05-17")]
    [InlineData("20240517 河川日报|" + Body, "2024-05-17")]
    [InlineData("公元2024年5月17日 星期五|" + Body, "2024-05-17")]
    [InlineData("民國一一三年五月十七日|" + Body, "2024-05-17")]
    [InlineData("2024年5月17日，星期五|" + Body, "2024-05-17")]
    [InlineData("标题|更新时间：2024-06-03 发布时间：2024-05-17|" + Body, "2024-05-17")]
    [InlineData("标题|发布日期：2024年5月17日 有效期至：2029年5月17日|" + Body, "2024-05-17")]
    [InlineData("标题|发布日期：|2024-05-17|" + Body, "2024-05-17")]
    [InlineData("首页 ｜ 时政 ｜ 社会 2024年9月26日 星期四|标题|2024-05-17 来源:河川日报|" + Body, "2024-05-17")]
    [InlineData("河川晚报 数字报纸|00002版:时事|标题|" + Body + "|河川晚报 时事 00004 标题 2024-05-17 8747547 2 2024年05月17日 星期五", "2024-05-17")]
    [InlineData("标题|河川融媒 2024-05-17 18:47|18年的水渠，|30里的山路，|去年2023年5月2日，|" + Body, "2024-05-17")]
    [InlineData("您当前的位置：河川晚报 > 2026-06-08 > 第02版 经济|" + Body, "2026-06-08")]
    [InlineData("河川日报数字报 2022年10月04日 星期二|" + Body, "2022-10-04")]
    [InlineData("标题|来源：河川日报 2024-03-11 11:24|" + Body + "|相关阅读|2025-09-18 09:52", "2024-03-11")]
    [InlineData("今天是2020年7月17日 星期五|成文日期：2019年11月5日|发布日期：2019年11月6日|" + Body, "2019-11-05")]
    [InlineData("河川发布 2023年2月12日 11:28|" + Body, "2023-02-12")]
    [InlineData("关于做好防汛工作的通知|各县（市、区）人民政府：|" + Body + "|河川市人民政府办公室|2024年5月17日", "2024-05-17")]
    [InlineData("关于做好防汛工作的通知|各县（市、区）人民政府：|" + Body + "|河川市人民政府办公室|二〇二四年五月十七日|河川市人民政府办公室　　2024年5月18日印发", "2024-05-17")]
    [InlineData("电子报阅读机|2024-06-02|星期日|当前报纸名称:河川晚报|标题|日期:05-17|标题|版次:4  2024年05月17日|" + Body, "2024-05-17")]
    [InlineData("02|水渠通水保春耕 44,541 2024年05月17日|" + Body + "|" + Body, "2024-05-17")]
    [InlineData("2024年5月17日,星期五(GSM+8 北京时间)|河川法制报 > 第二版:时政 改变文字大小: | 打印 | 关闭|标题|昨天上午，" + Body, "2024-05-17")]
    public void A_printed_date(string document, string day)
    {
        var date = Read(document);
        Assert.Equal((day, DatePrecision.Day, day), ($"{date.Date:yyyy-MM-dd}", date.Precision, date.Edtf));
        Assert.NotEmpty(date.Evidence);
    }

    /// <summary>Every form of the day in every company that folios set it in.</summary>
    [Fact]
    public void Every_form_in_every_company()
    {
        string[] days = ["2024年5月17日", "2024-05-17", "2024/5/17", "2024.05.17", "2024 年 5 月 17 日", "２０２４年５月１７日", "二〇二四年五月十七日", "二○二四年五月十七日", "2 0 2 4 年 5 月 1 7 日"];
        string[] folios =
        [
            "{0}", "{0} 星期五", "星期五 {0}", "{0}（星期五）", "{0} 星期五 农历甲辰年四月初十", "河川日报 | {0} | 星期五 | 第2版 要闻", "{0} 第8213号", "{0} 星期五 晴 15℃～25℃",
            "{0} 邮箱：a@b.cn 电话：028-12345678", "□{0} □星期五 □第2版", "A02 要闻 {0} 编辑/张三 美编/李四", "责编 张三 校对 李四 {0}", "{0}·星期五·要闻·02", "出版日期：{0}", "{0} 河川市委机关报 总第8213期",
        ];
        foreach (var folio in folios)
            foreach (var day in days)
            {
                var text = folio.Replace("{0}", day, StringComparison.Ordinal);
                var date = Read(text + "|" + Body);
                Assert.True(date is { Date: { } found, Precision: DatePrecision.Day } && found == new DateOnly(2024, 5, 17), text);
            }
    }

    [Theory]
    [InlineData("标题|本报讯（记者 张三）1月24日，2024年全市工作会议召开。" + Body, "2024-01-25")]
    [InlineData("标题|新华社北京12月31日电　2023年全国粮食产量创新高。" + Body + "|2023年底前项目将建成。", "2024-01-01")]
    [InlineData("标题|2月18日，龙年春节后第一个工作日，人们返岗。2024年，全省将实施一批项目。" + Body, "2024-02-19")]
    [InlineData("标题|7月29日，发布会召开。大会将于8月28日在省城举办。2024年大会主题公布。", "2024-07-30")]
    [InlineData("标题|变化源自2024年3月的合作。2月24日，会议召开。预计2025年产量翻番。", "2025-02-25")]
    [InlineData("标题|国务院新闻办7月8日举行发布会。媒体7日称，将从8月1日起加税。2025年计划公布。", "2025-07-09")]
    [InlineData("标题|大会将分别于2025年3月5日和3月4日开幕，办公室1月27日宣布了消息。", "2025-01-28")]
    [InlineData("标题|本报讯（记者 张三）2024|年春运专班数据显示，2月18日客流平稳。", "2024-02-19")]
    [InlineData("标题|截至10月4日下午，2025年假期票房创新高。", "2025-10-05")]
    [InlineData("标题|国务院新闻办11月5日举行发布会。截至2024年7月底，全国建成一批枢纽。", "2024-11-06")]
    [InlineData("标题|新华社河川8月18日电　《2025年海洋公报》公布。截至2025年底，共建成一批海洋牧场。", "2026-08-19")]
    [InlineData("标题|新华社河川12月30日电　2024年新年戏曲晚会29日晚举行。2023年，人们步履不停。", "2023-12-31")]
    [InlineData("标题|国家统计局 8 月 22 日发布的数据显示，2025 年早稻丰收。活动将于 9 月 3 日举行。", "2025-08-23")]
    [InlineData("标题|11月15日，发布会举行。2024年河川奥运会吉祥物公布。2022年11月15日，代表团抵达。", "2022-11-16")]
    [InlineData("标题|来自2025年春运专班的消息，2月5日客流平稳。", "2025-02-06")]
    [InlineData("标题|11月9日，码头开工。预计2023年将成为最热的一年。2027年，产量将翻番。", "2023-11-10")]
    [InlineData("标题|1936年10月22日，队伍会师。3月2日，纪念活动举行。2025年活动方案公布。", "2025-03-03")]
    [InlineData("标题|来源: 作者: 发表时间:02-13 09:33|河川网讯 2019年春节期间，冷空气南下。" + Body, "2019-02-13")]
    [InlineData("标题|新华社河川4月7日电　2019年，旧渠停用。自2020年4月|6日开闸起，新渠通水。2019年的图纸，2018年3月已画成。", "2020-04-08")]
    [InlineData("标题|11月9日，码头开工。2024河川马拉松、2024河川论坛同日开幕。据2023年统计，全市跑者过万。", "2024-11-10")]
    [InlineData("标题|" + Body + "|" + Body + "|" + Body + "|" + Body + "|新渠的水于2024年4月25日从河川泵站中心|" + Body, "2024-04-26")]
    [InlineData("标题|7月31日，文化节开幕。今年杂志社办刊三十年。|2025年1月1日出版的第1期《渠声》杂志|刊登了开幕词，作者是一位老渠工，文章说水渠是村庄的书。", "2025-08-01")]
    [InlineData("标题|新华社河川6月16日电　水渠模型亮相。|" + Body + "|第五届河川旅游文化国际博览会2023年6月16日|至18日在河川举行。本届博览会以畅游河川为主题，展出水渠模型。|" + Body + "|" + Body, "2023-06-17")]
    [InlineData("标题|研究所4月15日发布的数据显示，2025年河川经济增长或陷入停滞。研究所据2025年的数字作了测算。", "2025-04-16")]
    public void A_date_inferred_from_reports(string document, string day)
    {
        var date = Read(document);
        Assert.Equal((day, DatePrecision.Inferred, day + "~"), ($"{date.Date:yyyy-MM-dd}", date.Precision, date.Edtf));
        Assert.All(date.Evidence, e => Assert.InRange(e.Line, 1, 9));
    }

    [Theory]
    [InlineData("河川周报 2024年5月17日—23日", "2024-05-17/2024-05-23")]
    [InlineData("河川周报|2024.5.17-5.23 第20期", "2024-05-17/2024-05-23")]
    [InlineData("河川周报|2024/5/17-5/23", "2024-05-17/2024-05-23")]
    [InlineData("河川周报|2024年5月17日至23日 星期五", "2024-05-17/2024-05-23")]
    [InlineData("河川周报|2023年12月29日-2024年1月4日", "2023-12-29/2024-01-04")]
    [InlineData("河川周报|2024年5月17、18日合刊", "2024-05-17/2024-05-18")]
    [InlineData("河川周报|2024年第20期（总第1203期）5月17日", "2024-05-17")]
    [InlineData("河川周报|2024年5月17日/02版", "2024-05-17")]
    public void An_issue_of_several_days_is_an_interval(string head, string edtf)
    {
        var date = Read(head + "|" + Body);
        Assert.Equal((edtf[..10], edtf), ($"{date.Date:yyyy-MM-dd}", date.Edtf));
    }

    [Fact]
    public void A_span_of_days_that_something_takes_is_not_the_issues() => Assert.NotEqual(DatePrecision.Day, Read("标题|活动时间:2024年5月17日至23日|" + Body + "|" + Body).Precision);

    [Fact]
    public void A_month_and_day_alone_takes_the_year_that_its_weekday_fits()
    {
        var date = Read("河川日报|5月17日 星期五|标题|2023年，全市新增绿地一百公顷。" + Body);
        Assert.Equal((new DateOnly(2024, 5, 17), DatePrecision.Inferred), (date.Date, date.Precision));
    }

    [Theory]
    [InlineData("标题|会议时间：2024年5月20日 9:30|" + Body + Body + "|" + Body)]
    [InlineData("标题|本办法自2024年7月1日起施行。" + Body)]
    public void A_day_of_an_event_is_not_the_issues(string document) => Assert.Null(Read(document).Date);

    [Theory]
    [InlineData("标题|本报讯（记者 张三）1月24日，全市工作会议召开。" + Body)]
    [InlineData("标题|" + Body)]
    [InlineData("今天是2020年7月17日 星期五|标题|" + Body)]
    [InlineData("标题|" + Body + "|推荐阅读|2025-09-18 09:52")]
    [InlineData("标题|4月8日，“2010‘多彩河川’采风”启动，将从8日持续到17日。" + Body)]
    [InlineData("http://www.example.cn/20٢٣-٠5-٠1/x.html|2٠24年|5月|1٧|" + Body)]
    public void Nothing_fixes_the_year(string document)
    {
        var date = Read(document);
        Assert.Equal((null, DatePrecision.Unknown), (date.Date, date.Precision));
        Assert.Empty(date.Evidence);
    }

    [Fact]
    public void The_issue_number_is_kept_as_printed() => Assert.Equal("总第8213期", Read("2024年5月17日 总第8213期 今日8版|" + Body).Number);

    private static IssueDate Read(string document)
    {
        var text = document.Replace('|', '\n');
        var source = SourceText.Create("page.txt", Encoding.UTF8.GetBytes(text), "utf-8", text);
        return IssueDateReader.Read(source, [new LineRange(1, source.Lines.Count)]);
    }
}
