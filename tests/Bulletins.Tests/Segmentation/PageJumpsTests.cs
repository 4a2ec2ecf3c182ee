using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Segmentation;

/// <summary>An article that goes on farther down the document under a jump line.</summary>
public sealed class PageJumpsTests
{
    [Fact]
    public void A_headline_printed_again_over_a_jump_line_opens_no_article()
    {
        var groups = Groups(
            ("石桥镇修好三条水渠", LineRole.Headline, true), ("石桥镇昨日修好三条水渠，南坡的茶园", LineRole.Paragraph, false), ("（下转02版）", LineRole.JumpLine, false),
            ("北坡新种千亩核桃", LineRole.Headline, true), ("北坡今年种下千亩核桃，来年挂果。", LineRole.Paragraph, false),
            ("石桥镇修好三条水渠", LineRole.Headline, true), ("（上接01版）", LineRole.JumpLine, false), ("从此有了水，村民都来看。", LineRole.Continuation, false));

        PageJumps.Join(groups);

        Assert.Equal([[1, 2, 3, 6, 7, 8], [4, 5]], groups.Select(g => g.SelectMany(p => p.Lines).Select(l => l.Line.Number)));
    }

    [Fact]
    public void What_comes_from_another_page_is_cut_from_the_article_above_it()
    {
        var groups = Groups(("北坡新种千亩核桃", LineRole.Headline, true), ("北坡今年种下千亩核桃，来年挂果。", LineRole.Paragraph, false),
            ("（上接01版）", LineRole.JumpLine, false), ("从此有了水，村民都来看。", LineRole.Continuation, false));

        Assert.Equal([true, false], groups.Select(g => g[0].IsHeaded));
    }

    private static List<List<Piece>> Groups(params (string Text, LineRole Role, bool Begins)[] page)
    {
        var lines = PageLines.Of([.. page.Select(p => p.Text)]);
        return PieceCutter.Cut(lines, [.. page.Select(p => new LineReading(p.Role, p.Begins, 1, 1, LineRole.Label))]);
    }
}
