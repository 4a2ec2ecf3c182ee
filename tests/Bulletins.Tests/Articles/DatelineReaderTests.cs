using ProvincialNewsPortal.Bulletins.Articles;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("新华社北京1月24日电(记者 张三)会议", "新华社北京1月24日电", "北京", 1, 24)]
    [InlineData("据新华社堪培拉5月1日电 会议", "据新华社堪培拉5月1日电", "堪培拉", 5, 1)]
    [InlineData("中新网5月6日电 会议", "中新网5月6日电", null, 5, 6)]
    [InlineData("新华社北京１月２４日电　会议", "新华社北京１月２４日电", "北京", 1, 24)]
    [InlineData("【河川新闻网河口5月6日讯】会议", "河川新闻网河口5月6日讯", "河口", 5, 6)]
    [InlineData("本报讯（记者 张三）会议", "本报讯", null, null, null)]
    [InlineData("本报讯 2023年，某县科协", "本报讯", null, null, null)]
    [InlineData("本报河口3月2日讯 会议", "本报河口3月2日讯", "河口", 3, 2)]
    [InlineData("河川日报讯（记者 张三）会议", "河川日报讯", null, null, null)]
    [InlineData("光明日报北京9月15日电 记者陈晨从", "光明日报北京9月15日电", "北京", 9, 15)]
    [InlineData("央视网消息：会议", "央视网消息", null, null, null)]
    public void Datelines(string text, string printed, string? place, int? month, int? day)
    {
        var dateline = DatelineReader.Read(text);
        Assert.NotNull(dateline);
        Assert.Equal((printed, place, month, day), (dateline.Text, dateline.Place, dateline.Month, dateline.Day));
        Assert.StartsWith(printed, text[dateline.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("国家电网电力供应充足")]
    [InlineData("通讯员队伍建设")]
    [InlineData("互联网电商蓬勃发展")]
    [InlineData("报社电话")]
    public void Sentences_without_one(string text) => Assert.Null(DatelineReader.Read(text));
}
