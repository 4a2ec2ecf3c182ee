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
    [InlineData("美国国家航天局推迟发射，俄罗斯国家原子能公司没有评论。", "")]
    [InlineData("海湾阿拉伯国家合作委员会发表声明。", "")]
    [InlineData("记者从国家邮政局获悉。", "国家邮政局")]
    [InlineData("全国近八千家综合医院参加。", "")]
    [InlineData("国家主席甲某在人民大会堂北大厅举行仪式。", "")]
    [InlineData("中国队在先丢一局后取胜。", "")]
    [InlineData("国家级制造业创新中心揭牌。", "")]
    [InlineData("中共中央政治局召开会议，中央政治局同志出席。", "中共中央政治局")]
    [InlineData("江苏洛木业有限公司四川升林股份有限公司签约。", "四川升林股份有限公司 江苏洛木业有限公司")]
    [InlineData("四川大学联合成都理工大学组队。", "四川大学 成都理工大学")]
    [InlineData("最高人民法院发布案例。", "最高人民法院")]
    [InlineData("中共中央政治局常委、全国人大常委会委员长某某出席。", "")]
    [InlineData("全国人大常委会审议草案。", "全国人大常委会")]
    [InlineData("在成都市场监管总局负责人介绍，国家税务总局也来人。", "国家税务总局")]
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
    [InlineData("研究员和专家表示，这一步不易。", "")]
    [InlineData("外交部发言人郑重表示。", "")]
    [InlineData("总理夏巴兹·谢里夫出席仪式。", "夏巴兹·谢里夫")]
    [InlineData("委员阿拉腾达来、林一诺发言。", "")]
    [InlineData("能源专家迈克尔·韦伯认为如此。", "迈克尔·韦伯")]
    [InlineData("议会贸易委员会主席贝恩德·韦伯表示。", "贝恩德·韦伯")]
    [InlineData("市长林一诺陪同调研。", "林一诺")]
    [InlineData("乌方表示不同意，宣讲人表示感谢。", "")]
    public void Finds_persons(string text, string names) => Assert.Equal(Words(names), Names(text, TagKind.Person, null).Order(StringComparer.Ordinal));

    [Fact]
    public void One_person_under_variants_is_one_tag()
    {
        var names = Names("省委书记林一诺出席会议。林一诺说，书记要带头。书记林一诺同志讲话。会后林一诺书记回答提问。", TagKind.Person, null);
        Assert.Equal(["林一诺"], names);
    }

    [Theory]
    [InlineData("四川蓉科电力有限公司（简称：蓉科电力）落户。")]
    [InlineData("四川蓉科电力有限公司(下称“蓉科电力”)落户。")]
    [InlineData("四川蓉科电力有限公司（以下简称蓉科电力）落户。")]
    public void An_abbreviation_is_understood_in_each_way_it_is_printed(string text)
    {
        var tag = Assert.Single(Tags(text + "蓉科电力计划扩产。蓉科电力招人。", TagKind.Organisation, null));
        Assert.Equal(("四川蓉科电力有限公司", true), (tag.Name, tag.Weight > 0.25));
    }

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
