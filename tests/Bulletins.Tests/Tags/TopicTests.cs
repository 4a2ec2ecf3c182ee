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
    public void A_topic_leads_to_the_other_topics_that_it_belongs_to() =>
        Assert.Equal(["研学", "教育", "旅游"], Topics("研学路线发布", "今年的研学路线串起五座老厂。").OrderBy(t => t != "研学").ThenBy(t => t, StringComparer.Ordinal));

    [Fact]
    public void Many_words_of_one_area_name_it_where_none_names_a_topic()
    {
        Assert.Contains("农业", Topics("坝上的早晨", "农户在田间忙着收割，秧苗和果树都长得好。", "今年亩产比去年高，农民盼着丰收。"));
        Assert.DoesNotContain("农业", Topics("坝上的早晨", "农户送来一封信。", "信里说路修好了。"));
    }

    [Fact]
    public void A_word_in_a_list_behind_the_heading_says_half_of_one_that_stands_alone()
    {
        Assert.DoesNotContain("机器人", Topics("新厂房开工", "产品用于家具、机器人、玩具等行当，机器人、玩具的客户最多。"));
        Assert.Contains("机器人", Topics("新厂房开工", "厂里造的机器人卖到外地，机器人一年能卖五百台。"));
    }

    [Fact]
    public void A_formula_of_official_texts_counts_where_the_heading_names_it()
    {
        Assert.DoesNotContain("中国式现代化", Topics("村里修路", "为中国式现代化作贡献，村里动员修路。"));
        Assert.Contains("中国式现代化", Topics("中国式现代化怎么看", "中国式现代化是今天的话题。"));
    }

    [Theory]
    [InlineData("国家电视台开播新节目", "家电家居")]
    [InlineData("双方签署合作协议", "文学")]
    [InlineData("各种业态进驻老厂房", "种业")]
    [InlineData("社员集中学习", "基础教育")]
    [InlineData("德国企业来访", "国有企业")]
    [InlineData("全国政协主席某某出席", "政协")]
    public void Words_that_only_hold_a_topic_s_characters_do_not_name_it(string headline, string topic) => Assert.DoesNotContain(topic, Topics(headline, headline + "。"));

    [Fact]
    public void No_article_has_more_than_eight()
    {
        var much = "足球、篮球、高铁、地铁、春运、医保、养老、就业、高考、台风、地震、光伏、风电、核电";
        Assert.Equal(8, Topics(much, much, much).Count);
    }

    [Fact]
    public void A_text_in_traditional_characters_has_the_topics_of_the_same_in_simplified_ones() =>
        Assert.Equal(Topics("电动汽车产业发展报告发布", "记者从发布会获悉，电动汽车销量增长。"), Topics("電動汽車產業發展報告發佈", "記者從發佈會獲悉，電動汽車銷量增長。"));

    [Fact]
    public void General_talk_has_no_topic() => Assert.Empty(Topics("会议在京召开", "会议指出，近日有关方面认真研究。", "会议强调，要高度重视。"));

    [Fact]
    public void The_table_is_a_tree_of_two_levels_with_codes_of_eight_digits()
    {
        Assert.True(Thesaurus.Default.Topics.Count >= 300);
        Assert.All(Thesaurus.Default.Topics, t => Assert.True(t.Parent?.Parent is null, t.Name));
        Assert.All(Thesaurus.Default.Topics.SelectMany(t => t.Also), also => Assert.NotNull(Thesaurus.Default.Find(also)));
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
