using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Segmentation;

/// <summary>The first article of a page finds its headline where the decoder saw text and subheadings.</summary>
public sealed class HeadlineRescueTests
{
    [Theory]
    [InlineData("石桥镇的水渠如何修得又快又好？", LineRole.Kicker, LineRole.Headline)]
    [InlineData("石桥镇的水渠今天修好了三条。", LineRole.Paragraph, LineRole.Subheading)]
    [InlineData("石桥镇的水渠今天修好了三条，", LineRole.Paragraph, LineRole.Subheading)]
    public void A_question_over_short_lines_at_the_top_is_a_kicker(string first, object kicker, object headline)
    {
        var lines = PageLines.Of([first, "修渠有了新办法", "代表谈", "石桥镇今天修好了三条水渠，村民来看。"]);
        LineRole[] roles = [LineRole.Paragraph, LineRole.Subheading, LineRole.Subheading, LineRole.Paragraph];
        var readings = roles.Select((r, i) => new LineReading(r, i == 0, 1, 1, LineRole.Label)).ToArray();

        HeadlineRescue.Apply(lines, readings);

        Assert.Equal([(LineRole)kicker, (LineRole)headline, LineRole.Subheading, LineRole.Paragraph], readings.Select(r => r.Role));
    }

    [Fact]
    public void A_credit_with_nothing_below_it_closes_the_article_above()
    {
        var lines = PageLines.Of(["石桥镇修好水渠", "石桥镇今天修好了三条水渠，村民来看。", "本报记者 李石桥", "南坡的茶园", "南坡的茶园今天开园。"]);
        LineRole[] roles = [LineRole.Headline, LineRole.Paragraph, LineRole.Byline, LineRole.Headline, LineRole.Paragraph];
        var readings = roles.Select(r => new LineReading(r, r is LineRole.Headline or LineRole.Byline, 1, 1, LineRole.Label)).ToArray();

        HeadlineRescue.Apply(lines, readings);

        Assert.Equal([true, false, false, true, false], readings.Select(r => r.Begins));
    }
}
