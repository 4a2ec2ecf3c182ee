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

    [Fact]
    public void A_box_stays_below_a_credit_that_the_column_broke()
    {
        var articles = Match([Torn[0], ("海头镇的盐碱地荒了多年，农科院带来耐盐的甜高粱种子，海头镇头一年试种甜高粱五十亩。", LineRole.Paragraph, false), .. Torn[2..],
            ("育才小学把清水河的水样表贴在校门口，清水河两岸的居民每个月都来看水样。（王小明 李", LineRole.Paragraph, false), ("国）", LineRole.Continuation, false),
            ("相关链接：甜高粱耐盐，糖度比普通品种高两个点。", LineRole.Paragraph, false)]);

        Assert.Equal([[1, 2], [3, 4, 5, 6, 7, 8]], articles);
    }

    [Fact]
    public void What_closes_a_bracket_goes_on_with_what_opened_it_just_above()
    {
        var articles = Match([.. Torn, ("育才小学把水样表贴在校门口。（盐碱地 甜高粱", LineRole.Paragraph, false), ("海头镇的盐碱地，糖厂收购甜高粱）", LineRole.Continuation, false)]);

        Assert.Contains(articles, a => a.Contains(6) && a.Contains(7));
    }

    [Fact]
    public void A_columns_measure_shows_in_the_lines_that_go_on()
    {
        var wide = Pieces(("海头镇的盐碱地荒了多年，农科院带来耐盐的甜高粱", LineRole.Paragraph), ("种子。", LineRole.Continuation))[0];
        var tail = Pieces(("国）", LineRole.Continuation))[0];

        Assert.Equal((46, 46), (wide.StartMeasure, wide.EndMeasure));
        Assert.Equal((0, 0), (tail.StartMeasure, tail.EndMeasure));
    }

    [Fact]
    public void What_goes_on_under_its_headline_printed_again_is_of_that_article_however_little_it_is_like_it()
    {
        var articles = Match([("盐碱地里种出甜高粱", LineRole.Headline, true), ("海头镇的盐碱地荒了多年，农科院带来耐盐的甜高粱种子，糖厂收购时按", LineRole.Paragraph, false), ("（下转02版）", LineRole.JumpLine, false),
            .. Torn[2..], ("盐碱地里种出甜高粱", LineRole.Headline, true), ("（上接01版）", LineRole.JumpLine, false), ("到了秋天，村里请人来收割，装上车卖到邻县去。", LineRole.Paragraph, false)]);

        Assert.Equal([[1, 2, 3, 7, 8, 9], [4, 5, 6]], articles);
    }

    [Fact]
    public void A_rest_goes_where_its_article_was_torn_open_and_not_below_its_last_line()
    {
        var pieces = Pieces(("海头镇一年试种甜高粱五十亩，糖厂收购时按", LineRole.Paragraph), ("农科院说，盐碱地还能种别的。", LineRole.Paragraph),
            ("育才小学的学生到清水河取水样。", LineRole.Paragraph), ("质论价，每亩多收三百元。", LineRole.Continuation));
        using var bags = new GroupBags([pieces]);
        var strands = new Strands(pieces, bags);

        strands.Join(0, 1);
        strands.Join(0, 3);

        Assert.Equal([0, 3, 1], strands.All[0].Select(p => p.Order));
    }

    [Theory]
    [InlineData("盐碱地荒了多年。（记者 王小明）", false)]
    [InlineData("盐碱地荒了多年，农科院的种子。下转04版", false)]
    [InlineData("盐碱地荒了多年，农科院", true)]
    public void A_credit_or_a_jump_behind_the_sentence_does_not_tear_it(string line, bool open) =>
        Assert.Equal(open, Pieces((line, LineRole.Paragraph))[0].EndsOpen);

    [Fact]
    public void Halves_of_a_word_that_the_page_has_elsewhere_are_tied()
    {
        var pieces = Pieces(("耐盐的甜高", LineRole.Paragraph), ("粱种了五十亩，甜高粱好。", LineRole.Continuation), ("的水样表有四米长。", LineRole.Continuation));
        var seams = new SeamPairs(pieces);

        Assert.True(seams.Of(pieces[0], pieces[1])!.Tie > seams.Of(pieces[0], pieces[2])!.Tie);
        Assert.True(seams.Of(pieces[0], pieces[1])!.Three);
        Assert.Null(seams.Of(pieces[1], pieces[0]));
    }

    [Theory]
    [InlineData("发表题为《两个邻居", "未来的伙伴》的文章。", '》', '》')]
    [InlineData("他说：“水渠修好了。”", "（村民）都来看。", null, null)]
    public void Marks_without_their_other_half_are_told(string end, string start, char? opens, char? closes)
    {
        var pieces = Pieces((end, LineRole.Paragraph), (start, LineRole.Continuation));

        Assert.Equal((opens, closes), (pieces[0].Marks.Opens, pieces[1].Marks.Closes));
    }

    [Fact]
    public void The_mean_of_nets_says_what_they_say_on_average()
    {
        var random = new Random(5);
        var nets = Enumerable.Range(0, 3).Select(_ => Filled(new SignNet(JoinSigns.Count, 16), random)).ToList();
        var signs = Enumerable.Range(0, JoinSigns.Count).Select(_ => random.NextSingle()).ToArray();

        Assert.Equal(nets.Average(n => n.OddsOf(signs)), SignNet.MeanOf(nets).OddsOf(signs), 1e-3);
    }

    private static SignNet Filled(SignNet net, Random random)
    {
        foreach (var part in net.Parts)
            for (var i = 0; i < part.Length; i++) part[i] = random.NextSingle() - 0.5f;
        return net;
    }

    /// <summary>A piece for each line.</summary>
    private static List<Piece> Pieces(params (string Text, LineRole Role)[] page)
    {
        var lines = PageLines.Of([.. page.Select(l => l.Text)]);
        return [.. page.Select((l, i) =>
        {
            var piece = new Piece(i);
            piece.Lines.Add(new DraftLine(lines[i], new LineReading(l.Role, i == 0, 1, 1, LineRole.Label)));
            return piece;
        })];
    }

    /// <summary>Lines of each article, in reading order; every line that is not a heading may begin another piece.</summary>
    private static List<int[]> Match((string Text, LineRole Role, bool Begins)[] page)
    {
        var lines = PageLines.Of([.. page.Select(l => l.Text)]);
        var readings = page.Select(l => new LineReading(l.Role, l.Begins, 1, 1, LineRole.Label, BeginsChance: l.Begins ? 0.9995f : 0.005f,
            Heads: l.Role is LineRole.Headline ? new HeadChances(0, 0, 254, 0) : default)).ToArray();
        return Joiner.Match(PieceCutter.Cut(lines, readings)).ConvertAll(a => a.SelectMany(p => p.Lines).Select(l => l.Line.Number).ToArray());
    }
}
