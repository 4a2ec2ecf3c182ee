using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Tests.Lines;

public sealed class FolioReaderTests
{
    [Theory]
    [InlineData("02版 要闻", "02", "要闻")]
    [InlineData("第03版：要闻", "03", "要闻")]
    [InlineData("A4版 民生", "A4", "民生")]
    [InlineData("第二版", "二", null)]
    [InlineData("2024年5月17日 星期五 第2版 综合新闻", "2", "综合新闻")]
    [InlineData("２０２４年５月１７日　星期五　０２版　要闻", "02", "要闻")]
    [InlineData("要闻 02版 2024年5月17日 星期五 责编 张三 美编 李四光", "02", "要闻")]
    [InlineData("04 | 经济 2024年5月17日 星期五", "04", "经济")]
    [InlineData("2024年5月17日 星期五 农历甲辰年四月初十 总第8213期 今日8版", null, null)]
    [InlineData("二〇二四年五月十七日 星期五", null, null)]
    [InlineData("河川日报 2024年5月17日 03版", "03", null)]
    public void Folios(string line, string? number, string? name) => Assert.Equal(new Folio(number, name), FolioReader.Read(line));

    [Theory]
    [InlineData("全市经济工作会议召开")]
    [InlineData("会议5月17日在省城举行")]
    [InlineData("出版社推出新版图书")]
    [InlineData("(下转03版)")]
    [InlineData("5月17日，省城举行了一场别开生面的版画展览")]
    [InlineData("第三期培训班开班")]
    public void Lines_that_are_no_folio(string line) => Assert.Null(FolioReader.Read(line));
}
