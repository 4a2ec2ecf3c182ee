using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Which bodies and persons a sentence names; what is no whole name is left out.</summary>
public sealed class BodyAndPersonTests
{
    [Theory]
    [InlineData("成都它思科技有限公司发布新品。", "成都它思科技有限公司")]
    [InlineData("日前，成都市地方金融管理局完成更名。", "成都市地方金融管理局")]
    [InlineData("中国科学院合肥物质科学研究院参与攻关。", "中国科学院合肥物质科学研究院")]
    [InlineData("成都新增一家公司。", "")]
    [InlineData("宜宾加快布局，力争开好局。", "")]
    [InlineData("四川大学与清华大学合作。", "四川大学 清华大学")]
    [InlineData("全国中小学生参加活动。", "")]
    [InlineData("四川省教育厅厅长出席。", "四川省教育厅")]
    [InlineData("四川省厅长培训班开班。", "")]
    [InlineData("资源部门与平和的南海局面。", "")]
    public void Finds_bodies(string text, string names) => Assert.Equal(Words(names), Names(text, TagKind.Organisation, null).Order(StringComparer.Ordinal));

    [Fact]
    public void A_body_defined_with_an_abbreviation_is_counted_under_its_whole_name()
    {
        var tag = Assert.Single(Tags("四川蓉科电力有限公司（以下简称“蓉科电力”）落户。蓉科电力计划扩产。", TagKind.Organisation, null));
        Assert.Equal("四川蓉科电力有限公司", tag.Name);
    }

    [Fact]
    public void The_province_before_a_body_is_the_paper_s_own()
    {
        Assert.Equal(["四川省科技厅"], Names("记者从省科技厅获悉。", TagKind.Organisation, "四川科技报"));
        Assert.Empty(Names("记者从省科技厅获悉。", TagKind.Organisation, null));
    }

    [Theory]
    [InlineData("省委书记赵明远出席会议。", "赵明远")]
    [InlineData("“收成不错。”陈小满告诉记者。", "陈小满")]
    [InlineData("副市长林一诺、周予安一同调研。", "周予安 林一诺")]
    [InlineData("党中央决策部署落地。", "")]
    [InlineData("委员会主席利益攸关。", "")]
    public void Finds_persons(string text, string names) => Assert.Equal(Words(names), Names(text, TagKind.Person, null).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_signs_an_article_is_no_subject_of_it()
    {
        var article = Article("记者林一诺介绍说，林一诺认为如此。") with { Bylines = [new Byline(BylineRole.Reporter, ["林一诺"], null)] };
        Assert.DoesNotContain(TagFinder.Find(article, null), t => t.Kind == TagKind.Person);
    }

    private static IEnumerable<string> Words(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(string text, TagKind kind, string? publication) => Tags(text, kind, publication).Select(t => t.Name);

    private static IEnumerable<TagReport> Tags(string text, TagKind kind, string? publication) =>
        TagFinder.Find(Article(text), publication).Where(t => t.Kind == kind);

    private static ArticleReport Article(string text) => new(1, ArticleForm.Report, null, null, null, "标题", null, null, [], [], null, null, false,
        [new Block(BlockKind.Paragraph, text, [new(2, 2)])], [new(1, 2)], [], 1);
}
