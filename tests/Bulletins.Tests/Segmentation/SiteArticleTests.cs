using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Segmentation;

/// <summary>What a site offers below its article is no article, however much it looks like one.</summary>
public sealed class SiteArticleTests
{
    private const string Crumb = "首页> 新闻> 正文";
    private const string Credit = "来源：石桥网 2024-03-11 11:24";

    [Fact]
    public void Offers_below_the_text_lead_elsewhere() =>
        Assert.Equal([LineRole.Headline, LineRole.Byline, LineRole.Paragraph, LineRole.Navigation, LineRole.Navigation, LineRole.Navigation], Read(Crumb, Credit));

    [Theory]
    [InlineData("02版 要闻", Credit)]
    [InlineData(Crumb, "本报记者 李石桥")]
    public void A_page_that_is_no_site_keeps_all_its_articles(string top, string credit) =>
        Assert.Equal([LineRole.Headline, LineRole.Byline, LineRole.Paragraph, LineRole.Navigation, LineRole.Headline, LineRole.Paragraph], Read(top, credit));

    [Theory]
    [InlineData("三条渠都修好了。", false)]
    [InlineData("来源：石桥网 2024-03-12 08:00", true)]
    public void A_heading_within_the_text_begins_nothing_without_a_source_of_its_own(string below, bool begins)
    {
        var lines = PageLines.Of([Crumb, "石桥镇修好水渠", Credit, "石桥镇今天修好了三条水渠。", "镇人大代表李石桥", below, "渠长十里。"]);
        LineRole[] roles = [LineRole.Navigation, LineRole.Headline, LineRole.Byline, LineRole.Paragraph, LineRole.Headline, LineRole.Paragraph, LineRole.Paragraph];
        var readings = roles.Select(r => new LineReading(r, r is LineRole.Headline, 1, 1, LineRole.Label)).ToArray();
        SiteArticle.Apply(lines, readings);
        Assert.Equal((begins ? LineRole.Headline : LineRole.Subheading, begins), (readings[4].Role, readings[4].Begins));
    }

    [Fact]
    public void A_headline_named_above_the_breadcrumb_is_the_sites()
    {
        var lines = PageLines.Of(["正在阅读:石桥镇修好水渠", Crumb, "石桥镇修好水渠", Credit, "石桥镇今天修好了三条水渠。"]);
        LineRole[] roles = [LineRole.Headline, LineRole.Navigation, LineRole.Navigation, LineRole.Byline, LineRole.Paragraph];
        var readings = roles.Select(r => new LineReading(r, r is LineRole.Headline, 1, 1, LineRole.Label)).ToArray();
        SiteArticle.Apply(lines, readings);
        Assert.Equal([LineRole.Navigation, LineRole.Navigation, LineRole.Headline, LineRole.Byline, LineRole.Paragraph], readings.Select(r => r.Role));
        Assert.Equal([2], Enumerable.Range(0, readings.Length).Where(i => readings[i].Begins));
    }

    private static LineRole[] Read(string top, string credit)
    {
        var lines = PageLines.Of([top, "石桥镇修好水渠", credit, "石桥镇今天修好了三条水渠。", "相关阅读", "石桥镇的春耕", "石桥镇的春耕开始了。"]);
        LineRole[] roles = [LineRole.Navigation, LineRole.Headline, LineRole.Byline, LineRole.Paragraph, LineRole.Navigation, LineRole.Headline, LineRole.Paragraph];
        var readings = roles.Select(r => new LineReading(r, r is LineRole.Headline, 1, 1, LineRole.Label)).ToArray();
        SiteArticle.Apply(lines, readings);
        return [.. readings.Skip(1).Select(r => r.Role)];
    }
}
