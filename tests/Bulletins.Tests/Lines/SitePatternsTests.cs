using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Tests.Lines;

public sealed class SitePatternsTests
{
    [Theory]
    [InlineData("首页> 地方频道> 产业 > 正文")]
    [InlineData("上一篇：某地项目开工")]
    [InlineData("当前位置：首页 > 政务公开")]
    public void A_line_leads_elsewhere(string line) => Assert.True(SitePatterns.IsNavigation(line));

    [Theory]
    [InlineData("来源：河川日报 2024-03-11 11:24")]
    [InlineData("发布时间：2024-05-17 来源：省政府办公厅")]
    [InlineData("2024-03-11 11:24 河川日报")]
    public void A_line_gives_source_or_time(string line) => Assert.True(SitePatterns.IsSource(line));

    [Fact]
    public void A_line_heads_what_a_site_offers() => Assert.True(SitePatterns.IsRelated("相关阅读"));

    [Theory]
    [InlineData("会议指出，今年要抓好重点项目建设。")]
    [InlineData("全市经济工作会议召开")]
    [InlineData("加速创新链与产业链融合")]
    public void Plain_lines_are_none_of_them(string line) =>
        Assert.False(SitePatterns.IsNavigation(line) || SitePatterns.IsSource(line) || SitePatterns.IsRelated(line));
}
