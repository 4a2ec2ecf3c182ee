using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Which places a sentence speaks of: each row is an ambiguity that was settled on purpose.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("成都日报刊发长篇报道。", "")]
    [InlineData("成都它思科技有限公司发布新品。", "")]
    [InlineData("长安汽车在展会上亮相。", "")]
    [InlineData("海南州启动光伏项目。", "海南藏族自治州")]
    [InlineData("海南启动自贸港封关准备。", "海南省")]
    [InlineData("甘孜州与阿坝州签约。", "甘孜藏族自治州 阿坝藏族羌族自治州")]
    [InlineData("北京东路的商场开门迎客。", "")]
    [InlineData("各部门各自贡献力量。", "")]
    [InlineData("孙中山的手稿展出。", "")]
    [InlineData("日照时间逐渐变长。", "")]
    [InlineData("宁波的码头，广元的稻米，攀枝花的芒果，山东日照的沙滩。", "宁波市 广元市 攀枝花市 山东省 日照市")]
    [InlineData("医保定点药店和田径队，有创新余地。", "")]
    [InlineData("乌鲁木齐市朝阳街的住户。", "乌鲁木齐市")]
    [InlineData("在北京市，朝阳区的企业最多。", "北京市 朝阳区（北京市）")]
    [InlineData("朝阳区的企业最多。", "")]
    [InlineData("宜宾江安的竹产业。", "宜宾市 江安县")]
    [InlineData("市中区新建一所学校。", "")]
    [InlineData("内江市市中区新建一所学校。", "内江市 市中区（内江市）")]
    [InlineData("新华社北京1月24日电 成都举行比赛。", "成都市")]
    [InlineData("（四川日报全媒体记者 王某）会议在绵阳召开。", "绵阳市")]
    [InlineData("宜宾三江新区引来动力电池项目。", "宜宾三江新区")]
    [InlineData("高新区引来新项目。", "")]
    [InlineData("成都高新区引来新项目。", "成都高新技术产业开发区")]
    [InlineData("四川大学与电子科技大学合作。", "")]
    [InlineData("成都大学生走进社区。", "成都市")]
    [InlineData("峨边县与马边县修路。", "峨边彝族自治县 马边彝族自治县")]
    [InlineData("东乡县的羊肉。", "东乡族自治县")]
    [InlineData("宁德时代建厂，新疆生产建设兵团种棉。", "")]
    [InlineData("新華社杭州9月15日電（記者 甲某）會議召開。", "")]
    [InlineData("内蒙古的草原，新疆的棉花，广西的甘蔗。", "内蒙古自治区 新疆维吾尔自治区 广西壮族自治区")]
    [InlineData("实现长治久安。", "")]
    [InlineData("佛罗里达州遭遇飓风。", "")]
    [InlineData("也门红海城市荷台达遇袭。", "")]
    [InlineData("宁夏贺兰山下的葡萄园。", "宁夏回族自治区")]
    [InlineData("北京大兴国际机场启用。", "北京市")]
    [InlineData("辽宁全面振兴。", "辽宁省")]
    [InlineData("福州老城区改造。", "福州市")]
    [InlineData("晋城市城区新建学校。", "晋城市 城区（晋城市）")]
    [InlineData("成渝中线高铁铺轨。", "")]
    [InlineData("四川达州与重庆万州。", "四川省 达州市 重庆市 万州区")]
    [InlineData("■本报记者 甲某 成都报道", "")]
    [InlineData("（四川日报全媒体记者 甲某 绵阳报道）宜宾开会。", "宜宾市")]
    public void Settles_names(string text, string places) =>
        Assert.Equal(places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Places(text, null).Order());

    [Fact]
    public void Every_province_is_known_by_its_short_name()
    {
        const string Provinces = "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾";
        Assert.All(Provinces.Split(' '), p => Assert.StartsWith(p, Assert.Single(Places($"记者在{p}采访。", null)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_s_own_place_settles_shared_names_and_our_city()
    {
        Assert.Equal(["成都市"], Places("我市新增一批充电桩。", "成都日报"));
        Assert.Equal(["四川省"], Places("我省新增一批充电桩。", "四川科技报"));
        Assert.Equal(["重庆市"], Places("我市新增一批充电桩。", "重庆日报"));
        Assert.Equal(["江北区（重庆市）"], Places("江北区新增一批充电桩。", "重庆日报"));
        Assert.Equal(["宁波市", "江北区（宁波市）"], Places("宁波江北区新增一批充电桩。", null).Order(StringComparer.Ordinal));
        Assert.Empty(Places("我市新增一批充电桩。", null));
    }

    [Fact]
    public void The_tree_nests_county_prefecture_and_province()
    {
        var county = Gazetteer.Default.Find("江安县");
        Assert.Equal(["江安县", "宜宾市", "四川省"], county!.Lineage().Select(p => p.Name));
        Assert.Equal("511523", county.Code);
        Assert.Equal("330205", Gazetteer.Default.Find("江北区（宁波市）")!.Code);
        Assert.Null(Gazetteer.Default.Find("江北区"));
        Assert.Equal("成都市", Gazetteer.Default.Find("成都东部新区")!.Parent!.Name);
    }

    private static IEnumerable<string> Places(string text, string? publication)
    {
        var article = new ArticleReport(1, ArticleForm.Report, null, null, null, "标题", null, null, [], [], null, null, false,
            [new Block(BlockKind.Paragraph, text, [new(2, 2)])], [new(1, 2)], [], 1);
        return TagFinder.Find(article, publication).Where(t => t.Kind == TagKind.Place).Select(t => t.Name);
    }
}
