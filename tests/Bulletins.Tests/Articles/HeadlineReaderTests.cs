using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

/// <summary>Heading lines, parted by bars, over a body of one line.</summary>
public sealed class HeadlineReaderTests
{
    private const string Body = "石桥镇昨日修好三条水渠，南坡的茶园从此有了水，村民都来看。";

    [Theory]
    [InlineData("石桥镇修好三条水渠", "石桥镇修好三条水渠")]
    [InlineData("石桥镇修好三条水渠|——南坡茶园引水记", "石桥镇修好三条水渠")]
    [InlineData("全县水利现场会强调|石桥镇修好三条水渠", "石桥镇修好三条水渠")]
    [InlineData("《石桥镇水渠|管护办法》印发", "《石桥镇水渠 管护办法》印发")]
    [InlineData("石桥镇水渠加宽2.|5米", "石桥镇水渠加宽2. 5米")]
    public void The_headline_is_told_from_what_stands_above_and_below(string top, string headline) =>
        Assert.Equal(headline, Read([.. top.Split('|')], [Body]).Headline);

    [Theory]
    [InlineData("机关各处室、县属各单位：")]
    [InlineData("单位：元/500克")]
    [InlineData("01")]
    public void Some_lines_above_a_body_are_no_headline(string line) => Assert.True(HeadingLines.IsNoHeadline(line));

    [Theory]
    [InlineData("【石桥镇修好三条水渠】昨日，南坡的茶园从此有了水。", "石桥镇修好三条水渠")]
    [InlineData("▲石桥镇修好水渠 本报青川6月4日讯(记者 王小明)南坡的茶园从此有了水，村民都来看。", "石桥镇修好水渠")]
    [InlineData("●石桥镇修好水渠:茶园有水 昨日，石桥镇修好三条水渠，南坡的茶园从此有了水。", "石桥镇修好水渠:茶园有水")]
    [InlineData("修渠遇阻，茶园能等吗？", "修渠遇阻，茶园能等吗？")]
    [InlineData("石桥镇昨日修好三条水渠，南坡的茶园从此有了水。", "石桥镇昨日修好三条水渠")]
    [InlineData("6月4日，石桥镇修好三条水渠，南坡的茶园从此有了水。", "6月4日，石桥镇修好三条水渠")]
    [InlineData("石桥镇修好三条水渠  昨日，南坡的茶园从此有了水，村民都来看，茶农说今年的春茶能早采十天。", "石桥镇修好三条水渠")]
    public void Without_a_heading_the_opening_of_the_text_stands_in(string text, string headline) =>
        Assert.Equal(headline, Read([], [text]).Headline);

    [Theory]
    [InlineData("3.石桥镇修好三条水渠", "石桥镇修好三条水渠")]
    [InlineData("3.15我们在现场", "3.15我们在现场")]
    [InlineData("【石桥镇修好三条水渠】", "石桥镇修好三条水渠")]
    [InlineData("【青川观察】", "【青川观察】")]
    public void A_number_that_counts_items_is_no_part_of_the_headline(string top, string headline) => Assert.Equal(headline, Read([top], [Body]).Headline);

    private static Heading Read(string[] top, string[] body)
    {
        var lines = PageLines.Of([.. top, .. body]);
        var draft = lines.Select((l, i) => new DraftLine(l, new LineReading(i < top.Length ? LineRole.Headline : LineRole.Paragraph, i == 0, 1, 1, LineRole.Label, Heads: new HeadChances(20, 60, 120, 55)))).ToList();
        return HeadlineReader.Read(draft[..top.Length], draft[top.Length..], draft);
    }
}
