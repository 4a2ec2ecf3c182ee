using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Topics by the thesaurus, strongest first, and the table itself.</summary>
public sealed class TopicTests
{
    [Fact]
    public void A_heading_names_the_topic_and_a_passing_word_does_not()
    {
        var topics = Topics("固态电池产线在宜宾投产", "新产线今年投产，企业也赞助了一场马拉松。", "负责人说，固态电池订单充足。");
        Assert.Equal("动力电池", topics[0]);
        Assert.DoesNotContain("营商环境", topics);
    }

    [Fact]
    public void Other_words_for_a_topic_count_for_it()
    {
        Assert.Equal(["电力市场"], Topics("首次省内绿电交易完成", "交易当天结束。"));
        Assert.Equal(["储能"], Topics("抽水蓄能电站动工", "工程将持续数年。"));
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
