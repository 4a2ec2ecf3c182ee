using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Topics by the thesaurus, strongest first, and the table itself.</summary>
public sealed class TopicTests
{
    [Fact]
    public void A_heading_names_the_topic_and_a_passing_word_does_not()
    {
        var topics = Topics("锂电池产线在宜宾投产", "新产线今年投产。", "负责人说，锂电池订单充足，企业也赞助了一场马拉松。");
        Assert.Equal("动力电池", topics[0]);
        Assert.DoesNotContain("马拉松", topics);
    }

    [Fact]
    public void Other_words_for_a_topic_count_for_it()
    {
        Assert.Equal("电力市场", Topics("首次省内绿电交易完成", "交易当天结束。")[0]);
        Assert.Equal("储能", Topics("新型储能项目动工", "工程将持续数年。")[0]);
    }

    [Fact]
    public void Where_few_topics_are_found_the_main_topics_above_them_follow()
    {
        Assert.Equal(["储能", "能源"], Topics("新型储能项目动工", "新型储能工程将持续数年。"));
        Assert.Equal(["储能", "光伏", "水电"], Topics("新型储能、光伏和水电站项目动工", "新型储能、光伏和水电站都要几年。").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void General_talk_has_no_topic() => Assert.Empty(Topics("会议在京召开", "会议指出，近日有关方面认真研究。", "会议强调，要高度重视。"));

    [Fact]
    public void The_table_is_a_tree_of_two_levels_with_codes_of_eight_digits()
    {
        Assert.True(Thesaurus.Default.Topics.Count >= 300);
        Assert.All(Thesaurus.Default.Topics, t => Assert.True(t.Parent?.Parent is null, t.Name));
        Assert.All(Thesaurus.Default.Topics.Where(t => t.IptcCode is not null), t => Assert.Matches("^[0-9]{8}$", t.IptcCode!));
        Assert.Equal("20001065", Thesaurus.Default.Find("足球")!.IptcCode);
    }

    private static List<string> Topics(string headline, params string[] paragraphs)
    {
        var blocks = paragraphs.Select((p, i) => new Block(BlockKind.Paragraph, p, [new(i + 2, i + 2)])).ToList();
        var article = new ArticleReport(1, ArticleForm.Report, null, null, null, headline, null, null, [], [], null, null, false,
            blocks, [new(1, paragraphs.Length + 1)], [], 1);
        return [.. TagFinder.Find(article, null).Where(t => t.Kind == TagKind.Topic).Select(t => t.Name)];
    }
}
