using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>The user's rules and topics: what they do, and what is refused with its line.</summary>
public sealed class TagRulesTests
{
    private static readonly TagReport[] Tags =
    [
        new(TagKind.Person, "乌方", TagOrigin.Rule, [new(3, 3)], 0.2),
        new(TagKind.Topic, "绿电", TagOrigin.Inferred, [new(1, 1)], 0.5),
        new(TagKind.Topic, "绿色电力", TagOrigin.Rule, [new(4, 5)], 0.7),
        new(TagKind.Place, "绿电", TagOrigin.Rule, [new(9, 9)], 0.1),
    ];

    [Fact]
    public void Blocks_renames_and_merges()
    {
        var rules = Read("# my rules\r\nblock person:乌方\r\n\r\n合并 主题：绿电|绿色电力 => 清洁电力 # one tag\n");
        Assert.Equal((1, 1), (rules.Blocks, rules.Renames));
        var tags = rules.Apply(Tags);
        Assert.Equal(["清洁电力", "绿电"], tags.Select(t => t.Name));
        Assert.Equal((0.7, "1-1 4-5"), (tags[0].Weight, string.Join(' ', tags[0].Lines.Select(l => $"{l.First}-{l.Last}"))));
    }

    [Fact]
    public void A_rule_without_a_kind_is_for_every_kind() => Assert.Equal(["乌方", "绿色电力"], Read("屏蔽 绿电").Apply(Tags).Select(t => t.Name));

    [Theory]
    [InlineData("block 甲\nhide 乙", "line 2: 'hide' is no rule; write 'block NAME'")]
    [InlineData("\n\nblock", "line 3: no name stands here")]
    [InlineData("block colour:甲", "line 1: 'colour' is no kind of tag; use place")]
    [InlineData("rename 甲 乙", "line 1: the names before and the one name behind => are not both there")]
    [InlineData("block 甲 => 乙", "line 1: a block takes no =>")]
    [InlineData("rename 甲 => 甲", "line 1: 甲 would become itself")]
    [InlineData("block 甲\nrename 甲 => 乙", "line 2: 甲 has a rule on line 1 already")]
    [InlineData("rename 甲 => 乙\nrename 乙 => 丙", "line 1: 乙 has a rule of its own on line 2; name what 甲 is to become in the end.")]
    public void A_bad_line_is_refused_with_its_number_and_a_remedy(string text, string refusal)
    {
        var (rules, fault) = TagRules.Read(text);
        Assert.Null(rules);
        Assert.StartsWith(refusal, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_s_topics_add_to_the_thesaurus()
    {
        var thesaurus = Thesaurus.Default.With(TopicTable.Read("桥牌\t体育\t定约桥牌|叫牌\t20001099\n储能\t\t抽水蓄能\n").Table!);
        Assert.Equal(("体育", "20001099"), (thesaurus.Find("桥牌")!.Parent!.Name, thesaurus.Find("桥牌")!.IptcCode));
        Assert.Equal("能源", thesaurus.Find("储能")!.Parent!.Name);
        var vocabulary = new TagVocabulary(thesaurus, [], TagRules.Empty);
        Assert.Contains("储能", Sample.Tags("抽水蓄能电站动工，抽水蓄能先行", TagKind.Topic, vocabulary).Select(t => t.Name));
        Assert.Contains("桥牌", Sample.Tags("赛前练习定约桥牌，只打定约桥牌", TagKind.Topic, vocabulary).Select(t => t.Name));
        Assert.Empty(Sample.Tags("赛前练习定约桥牌，只打定约桥牌", TagKind.Topic));
    }

    [Fact]
    public void A_word_that_no_text_holds_is_refused_before_it_is_looked_for() =>
        Assert.StartsWith("line 2: the word '甲甲甲", TopicTable.Read("桥牌\n棋类\t\t" + new string('甲', 64)).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("甲", "line 1: '甲' is too short")]
    [InlineData("桥牌\t足球", "line 1: 足球 is no main topic")]
    [InlineData("桥牌\t体育|纸牌", "line 1: 纸牌 is no topic; name one of the table's")]
    [InlineData("能源\t工业", "line 1: 能源 is a main topic with others below it")]
    [InlineData("桥牌\t\t\t123", "line 1: '123' is no code")]
    [InlineData("桥牌\t\t叫牌\n棋类\t\t叫牌", "line 2: the word 叫牌 stands on an earlier line")]
    [InlineData("桥牌\n桥牌\t\t叫牌", "line 2: 桥牌 stands on an earlier line")]
    [InlineData("桥牌\ta\tb\tc\td", "line 1: more than four fields")]
    public void A_bad_topic_is_refused_with_its_number_and_a_remedy(string text, string refusal)
    {
        var (table, fault) = TopicTable.Read(text);
        Assert.Null(table);
        Assert.StartsWith(refusal, fault, StringComparison.Ordinal);
    }

    private static TagRules Read(string text)
    {
        var (rules, fault) = TagRules.Read(text);
        Assert.Null(fault);
        return rules!;
    }
}
