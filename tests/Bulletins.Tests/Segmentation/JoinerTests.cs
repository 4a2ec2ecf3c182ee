using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Tests.Segmentation;

/// <summary>Pieces of a page go to the articles that they are of, wherever they stand.</summary>
public sealed class JoinerTests
{
    private static readonly (string Text, LineRole Role, bool Begins)[] Torn =
    [
        ("盐碱地里种出甜高粱", LineRole.Headline, true),
        ("海头镇的盐碱地荒了多年，农科院带来耐盐的甜高粱种子，海头镇头一年试种甜高粱五十亩，糖厂收购甜高粱时按", LineRole.Paragraph, false),
        ("小学生给河道当“医生”", LineRole.Headline, true),
        ("每个月的第一个星期天，育才小学的学生都到清水河取水样，测酸碱度，记录在一张表上。", LineRole.Paragraph, false),
        ("三年下来，育才小学的这张清水河水样表已经有四米长，学生们还要测下去。", LineRole.Paragraph, false),
    ];

    [Fact]
    public void A_rest_below_another_article_goes_to_the_one_that_stops_in_the_middle_of_a_sentence()
    {
        var articles = Match([.. Torn, ("质论价，海头镇种植户说甜高粱的糖度高，盐碱地上的甜高粱每亩多收三百元。", LineRole.Continuation, false)]);

        Assert.Equal([[1, 2, 6], [3, 4, 5]], articles);
    }

    [Fact]
    public void A_box_stays_with_what_stands_above_it_whatever_it_is_like()
    {
        var articles = Match([.. Torn, ("育才小学把清水河的水样表贴在校门口，清水河两岸的居民每个月都来看水样。", LineRole.Paragraph, false),
            ("相关链接：甜高粱耐盐，糖度比普通品种高两个点。", LineRole.Paragraph, false)]);

        Assert.Equal([[1, 2], [3, 4, 5, 6, 7]], articles);
    }

    [Fact]
    public void Where_nothing_is_torn_all_stays_where_it_stands()
    {
        var articles = Match([.. Torn[2..], .. Torn[..1], ("海头镇的盐碱地荒了多年，农科院带来耐盐的甜高粱种子。", LineRole.Paragraph, false)]);

        Assert.Equal([[1, 2, 3], [4, 5]], articles);
    }

    /// <summary>Lines of each article, in reading order; every line that is not a heading may begin another piece.</summary>
    private static List<int[]> Match((string Text, LineRole Role, bool Begins)[] page)
    {
        var lines = PageLines.Of([.. page.Select(l => l.Text)]);
        var readings = page.Select(l => new LineReading(l.Role, l.Begins, 1, 1, LineRole.Label, BeginsChance: l.Begins ? 0.99f : 0.05f)).ToArray();
        return Joiner.Match(PieceCutter.Cut(lines, readings)).ConvertAll(a => a.SelectMany(p => p.Lines).Select(l => l.Line.Number).ToArray());
    }
}
