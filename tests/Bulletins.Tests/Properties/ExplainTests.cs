using System.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Properties;

/// <summary>The reasons shown are those of the report.</summary>
public sealed class ExplainTests
{
    private const string Page = """
        第03版 要闻

        春耕备耕有序推进

        本报讯(记者 张三)近日,各地抢抓农时,种粮大户和合作社忙着翻地育秧,农技员走到田间地头讲解要点,春耕备耕有序推进。

        合作社理事长说,今年的种子和农资都已备齐,翻地育秧比往年早了几天,预计月底前完成。

        """;

    [Fact]
    public void Every_line_names_the_article_that_owns_it_and_what_spoke_for_its_role()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        var report = BulletinReader.Read("page.txt", bytes).Report!;
        var lines = BulletinReader.Explain("page.txt", bytes);

        Assert.Equal([1, 3, 5, 7], lines.Select(l => l.Line));
        var article = Assert.Single(report.Articles);
        Assert.Equal("春耕备耕有序推进", article.Headline);
        Assert.Equal([null, 1, 1, 1], lines.Select(l => l.Article));
        Assert.Equal("headline", lines[1].Role);
        Assert.NotEmpty(lines[1].Evidence);
    }

    [Fact]
    public void The_same_bytes_are_read_the_same_way_each_time()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        Assert.Equal(ReportJson.Write(BulletinReader.Read("a.txt", bytes).Report!), ReportJson.Write(BulletinReader.Read("a.txt", bytes).Report!));
    }
}
