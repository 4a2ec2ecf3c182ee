using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Segmentation;

/// <summary>An entry of a list of headlines is no article, a headline over text is one, however often it is printed.</summary>
public sealed class TitleListsTests
{
    private const string Text = "石桥镇今天修好了三条水渠，渠水流进了南坡的茶园，村民一早就来看，说今年的春茶有了指望。";

    [Theory]
    [InlineData("· 石桥镇修好水渠", "南坡的茶园", LineRole.Teaser)]
    [InlineData("· 石桥镇修好水渠", Text, LineRole.Headline)]
    [InlineData("· 石桥镇修好公路", "南坡的茶园", LineRole.Headline)]
    public void A_headline_without_text_that_stands_again_below_is_a_teaser(string entry, string next, object role)
    {
        var lines = PageLines.Of([entry, next, "石桥镇修好水渠", Text]);
        LineRole[] roles = [LineRole.Headline, LineRole.Paragraph, LineRole.Headline, LineRole.Paragraph];
        var readings = roles.Select(r => new LineReading(r, r is LineRole.Headline, 1, 1, LineRole.Label)).ToArray();

        TitleLists.Apply(lines, readings);

        Assert.Equal((LineRole)role, readings[0].Role);
        Assert.Equal((LineRole)role is LineRole.Headline, readings[1].Role.IsArticle());
        Assert.Equal([LineRole.Headline, LineRole.Paragraph], readings[2..].Select(r => r.Role));
    }
}
