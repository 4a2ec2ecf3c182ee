using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Tags.Emerging;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>New terms by statistics: what holds together, stands free, comes again and has a noun's form; phrases of meetings do not.</summary>
public sealed class EmergingTermTests
{
    private static readonly ArticleWording[] Articles =
    [
        new("首批固态电池下线", ["厂里的固态电池今天下线。会议指出，近日订单很多。", "固态电池由三家企业试用。"]),
        new("车企试装固态电池", ["近日，工程师把固态电池装进样车。会议指出，路试要做满一年。", "有人问起固态电池，他笑了。"]),
        new("固态电池标准开始起草", ["标准涉及固态电池的名称。", "专家说固态电池还贵。会议指出，近日会有草案。"]),
        new("山里要建抽水蓄能电站", ["抽水蓄能电站选在山谷。近日，勘探队进山。", "这座抽水蓄能电站工期七年。会议指出，安全第一。"]),
        new("抽水蓄能项目签约", ["抽水蓄能用水储电。近日签约的抽水蓄能工程共两座。", "会议指出，抽水蓄能要先看地质。"]),
    ];

    [Fact]
    public void Terms_that_nobody_listed_are_found_and_phrases_are_not()
    {
        var terms = EmergingTermLearner.Learn(Articles, Thesaurus.Default);
        Assert.Equal(["固态电池", "抽水蓄能"], terms.Select(t => t.Name));
        Assert.Equal(3, terms[0].Articles);
    }

    [Fact]
    public void What_the_thesaurus_knows_is_not_found_again()
    {
        var known = Thesaurus.Default.With(TopicTable.Read("动力电池\t\t固态电池").Table!);
        Assert.DoesNotContain("固态电池", EmergingTermLearner.Learn(Articles, known).Select(t => t.Name));
    }

    [Fact]
    public void One_article_alone_makes_no_term() => Assert.Empty(EmergingTermLearner.Learn(Articles[..1], Thesaurus.Default));

    [Fact]
    public void A_learned_term_is_a_topic_that_says_it_was_inferred()
    {
        var vocabulary = new TagVocabulary(Thesaurus.Default, [new EmergingTerm("抽水蓄能", ["抽水蓄能电站"], 2)], TagRules.Empty);
        var tag = Assert.Single(Sample.Tags("抽水蓄能电站动工", TagKind.Topic, vocabulary));
        Assert.Equal(("抽水蓄能", TagOrigin.Inferred), (tag.Name, tag.Origin));
    }

    [Fact]
    public void A_list_reads_as_it_was_written()
    {
        EmergingTerm[] terms = [new("固态电池", [], 3), new("抽水蓄能", ["抽水蓄能电站"], 2)];
        Assert.Equal(EmergingTerm.Write(terms), EmergingTerm.Write(EmergingTerm.Read(EmergingTerm.Write(terms))));
    }
}
