using ProvincialNewsPortal.Bulletins.Articles;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

/// <summary>Credits as papers print them. Roles: r reporter, p photographer, a author, c correspondent, e editor, k compiler,
/// f proofreader, v reviewer; an affiliation follows in square brackets.</summary>
public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("(四川日报全媒体记者 张立 付真)", "r[四川日报全媒体记者]:张立,付真")]
    [InlineData("（四川日报全媒体记者　张立　付真）", "r[四川日报全媒体记者]:张立,付真")]
    [InlineData("成都日报锦观新闻记者 白洋 李霞 刘飞", "r[成都日报锦观新闻记者]:白洋,李霞,刘飞")]
    [InlineData("(见习记者高 瑶 通讯员夏 岚王海波)", "r:高瑶|c:夏岚,王海波")]
    [InlineData("■ 满都呼格", "r:满都呼格")]
    [InlineData("■ 张三丰", "r:张三丰")]
    [InlineData("■张三丰 李明", "r:张三丰,李明")]
    [InlineData("□ 本报记者 王小明 文/图", "r[本报记者]:王小明")]
    [InlineData("□本报记者 王小明 通讯员 李四光 文/图", "r[本报记者]:王小明|c:李四光")]
    [InlineData("(邱海 韦毅 摄影报道)", "p:邱海,韦毅")]
    [InlineData("(河川晚报记者李明通讯员张红运摄)", "r[河川晚报记者]:李明|p:张红运")]
    [InlineData("新华社发 周秀 摄", "p[新华社发]:周秀")]
    [InlineData("(刘营镇:张三)", "r[刘营镇]:张三")]
    [InlineData("邱海 韦毅 摄影报道", "p:邱海,韦毅")]
    [InlineData("文/张三 图/李四光", "a:张三|p:李四光")]
    [InlineData("文｜张三 图｜李四光", "a:张三|p:李四光")]
    [InlineData("张三/文 李四光/图", "a:张三|p:李四光")]
    [InlineData("本报记者 张三 文 李四光 图", "r[本报记者]:张三|p:李四光")]
    [InlineData("作者：王强", "a:王强")]
    [InlineData("作者:王 珩、程松泉", "a:王珩,程松泉")]
    [InlineData("作者：王 珩、程松泉，分别系某大学教授；某学院博士生", "a:王珩,程松泉")]
    [InlineData("(作者:戎 珂,系某大学经济研究所所长;田晓轩,系某大学博士研究生)", "a:戎珂|a:田晓轩")]
    [InlineData("王 珩", "r:王珩")]
    [InlineData("郝　勇 王　珩", "r:郝勇,王珩")]
    [InlineData("欧阳明高 司马南山", "r:欧阳明高,司马南山")]
    [InlineData("本报记者 阿卜杜·热合曼 张三", "r[本报记者]:阿卜杜·热合曼,张三")]
    [InlineData("记者 阿依古丽•买买提", "r:阿依古丽•买买提")]
    [InlineData("记者 扎西 泽仁拉姆", "r:扎西,泽仁拉姆")]
    [InlineData("记者张三 通讯员李四光", "r:张三|c:李四光")]
    [InlineData("本报记者王小明李华", "r[本报记者]:王小明,李华")]
    [InlineData("记者 张三 实习生 李四光", "r:张三,李四光")]
    [InlineData("首席记者 张三 摄影 李四光", "r:张三|p:李四光")]
    [InlineData("特约记者 张三", "r:张三")]
    [InlineData("(新重庆-上游新闻记者 黎静 严薇 陈竹 摄影记者 张锦)", "r[新重庆-上游新闻记者]:黎静,严薇,陈竹|p:张锦")]
    [InlineData("新甘肃·甘肃日报记者 李四光", "r[新甘肃·甘肃日报记者]:李四光")]
    [InlineData("李冬 摄", "p:李冬")]
    [InlineData("李冬摄", "p:李冬")]
    [InlineData("本报记者 李冬 摄", "p[本报记者]:李冬")]
    [InlineData("责编 张三 美编 李四光 校对 王五", "e:张三,李四光|f:王五")]
    [InlineData("编辑：张三 校对：李四光 审核：王强", "e:张三|f:李四光|v:王强")]
    [InlineData("来源：四川日报 编辑：张三", "e:张三")]
    [InlineData("编译 张三", "k:张三")]
    [InlineData("张三 整理", "k:张三")]
    [InlineData("张三 编译", "k:张三")]
    [InlineData("县委宣传部 张三", "r[县委宣传部]:张三")]
    [InlineData("县委宣传部 通讯员 张三", "c[县委宣传部]:张三")]
    [InlineData("图/视觉中国 文/张三", "a:张三")]
    [InlineData("摄影 张三 文字 李四光", "p:张三|a:李四光")]
    [InlineData("文/图 本报记者 张三", "r[本报记者]:张三")]
    [InlineData("撰文/张三 摄影/李四光 制图/王强", "a:张三|p:李四光|e:王强")]
    [InlineData("本报记者 张三 李四光 成都报道", "r[本报记者]:张三,李四光")]
    [InlineData("◎阿来", "r:阿来")]
    [InlineData("（何英 郭伟文）", "r:何英,郭伟文")]
    [InlineData("本報記者 楊洋 通訊員 鄧勇", "r[本報記者]:楊洋|c:鄧勇")]
    [InlineData("读者 潘飞", "a:潘飞")]
    [InlineData("本报通讯员 那仁其木格", "c[本报通讯员]:那仁其木格")]
    [InlineData("记者 龚小伟额尔敦泰", "r:龚小伟,额尔敦泰")]
    [InlineData("见习记者戴 岚 通讯员夏 青邹大海", "r:戴岚|c:夏青,邹大海")]
    [InlineData("见习记者滕立秋 通讯员戴长河石 宇", "r:滕立秋|c:戴长河,石宇")]
    [InlineData("(刘小河 吴 佳)", "r:刘小河,吴佳")]
    [InlineData("诸葛小桂 林  晨", "r:诸葛小桂,林晨")]
    [InlineData("记者 石小华实习生 江平", "r:石小华,江平")]
    [InlineData("石小程(山东)", "r:石小程")]
    [InlineData("◎ 田长河(媒体人)", "r:田长河")]
    [InlineData("(青川日报记者 龚秀山 通讯员   姚 雨   谭 立 春 )", "r[青川日报记者]:龚秀山|c:姚雨,谭立春")]
    [InlineData("(通讯员 贾 岩贺 川)", "c:贾岩,贺川")]
    [InlineData("(戴长河/文 滕 雨/图)", "a:戴长河|p:滕雨")]
    [InlineData("李小河(湖南) 周一山(柳江市作协会员)", "r:李小河,周一山")]
    [InlineData("(作者贾小娜系柳江市作家协会会员)", "a:贾小娜")]
    [InlineData("市民 刘小倩", "r[市民]:刘小倩")]
    [InlineData("职工 戴晓东 郭小倩", "r[职工]:戴晓东,郭小倩")]
    [InlineData("(記者鄭小晴翻攝)", "p:鄭小晴")]
    [InlineData("洪小伟 季长河 文/图", "r:洪小伟,季长河")]
    [InlineData("(其木格)", "r:其木格")]
    [InlineData("(记者 阿依古丽·买买提余军)", "r:阿依古丽·买买提,余军")]
    [InlineData("[ 责编：黎奎 ]", "e:黎奎")]
    [InlineData("记者 John Smith", "r:John Smith")]
    public void A_line_of_credits(string line, string expected) => Assert.Equal(expected, Written(BylineReader.Line(line)));

    [Theory]
    [InlineData("全市经济工作会议召开")]
    [InlineData("成都 绵阳 德阳")]
    [InlineData("金融 文化 教育")]
    [InlineData("革新：")]
    [InlineData("图片新闻")]
    [InlineData("记者从会上获悉，今年项目建设提速。")]
    [InlineData("高质量发展")]
    [InlineData("记者走基层")]
    [InlineData("◆推进作风建设")]
    [InlineData("国第一。")]
    [InlineData("利益和愿望")]
    [InlineData("(上接 01 版)")]
    [InlineData("赵某表示，要在重点领域提前布局，全面提")]
    [InlineData("全国人大代表朱华")]
    [InlineData("2024年5月17日")]
    [InlineData("第二版 要闻")]
    [InlineData("编辑同志：")]
    [InlineData("编辑老师：")]
    [InlineData("记者朋友们：")]
    [InlineData("来源:柳江市融媒体中心 作者: 浏览次数:549")]
    [InlineData("接到报料后记者立刻赶到")]
    [InlineData("加入读者群与编辑聊聊天")]
    [InlineData("记者注意到，柳江市一家医院在")]
    [InlineData("晚上7时20分记者赶到时，现场火")]
    [InlineData("媒体柳江台记者安东尼•卡斯托扔出来,砸到窗户")]
    public void Lines_that_are_no_credit(string line) => Assert.Null(BylineReader.Line(line));

    [Theory]
    [InlineData("(本报综合)")]
    [InlineData("据新华社")]
    [InlineData("（据新华社北京电）")]
    [InlineData("综合新华社、央视新闻报道")]
    [InlineData("新华社发")]
    [InlineData("来源：四川日报")]
    [InlineData("本报评论员")]
    public void A_source_without_people(string line)
    {
        var credit = BylineReader.Line(line);
        Assert.NotNull(credit);
        Assert.Empty(credit.Bylines);
        Assert.Equal(line, credit.Text);
    }

    [Theory]
    [InlineData("本报讯(记者 张三 通讯员 李四光)昨日，项目开工。", "r:张三|c:李四光", "(记者 张三 通讯员 李四光)")]
    [InlineData("本报讯（徐珊 成都日报锦观新闻记者 杨魁）1月22日，交易完成。", "r:徐珊|r[成都日报锦观新闻记者]:杨魁", "（徐珊 成都日报锦观新闻记者 杨魁）")]
    [InlineData("新华社北京1月24日电(记者 张三、李四光)会议指出。", "r:张三,李四光", "(记者 张三、李四光)")]
    [InlineData("新华社北京1月24日电　记者张三、李四光报道：会议指出。", "r:张三,李四光", "记者张三、李四光")]
    [InlineData("光明日报北京9月15日电 记者陈宁从水利部获悉，论坛举行。", "r:陈宁", "记者陈宁")]
    [InlineData("本报讯 记者张三 通讯员李四光报道 昨日，项目开工。", "r:张三|c:李四光", "记者张三 通讯员李四光")]
    [InlineData("（记者 张三）昨日，项目开工。", "r:张三", "（记者 张三）")]
    [InlineData("【本报记者 张三 成都报道】昨日，项目开工。", "r[本报记者]:张三", "【本报记者 张三 成都报道】")]
    [InlineData("【上接A1版】(记者 戴小伟)项目开工。", "r:戴小伟", "(记者 戴小伟)")]
    [InlineData("【柳江一桥洞昨晚失火】柳江日报讯(记者 郭小远 实习生 姜川)昨晚，桥洞失火。", "r:郭小远,姜川", "(记者 郭小远 实习生 姜川)")]
    [InlineData("▲柳江一桥洞失火 本报柳江6月24日讯(记者 田小春 金川)昨晚8时，长河大桥下一桥洞失火。", "r:田小春,金川", "(记者 田小春 金川)")]
    [InlineData("记者郭小红、通讯员那仁其木格报道:昨日上午", "r:郭小红|c:那仁其木格", "记者郭小红、通讯员那仁其木格")]
    [InlineData("記者鄭小晴∕台東報導 工程開工。", "r:鄭小晴", "記者鄭小晴")]
    public void The_opening_of_a_paragraph(string text, string people, string printed)
    {
        var credit = BylineReader.Opening(text);
        Assert.Equal(people, Written(credit));
        Assert.Equal(printed, credit!.Text);
    }

    [Theory]
    [InlineData("本报讯(见图)昨日，项目开工。")]
    [InlineData("记者从会上获悉，项目开工。")]
    [InlineData("（一）总体要求。")]
    [InlineData("记者昨日获悉，项目开工。")]
    public void Openings_without_people(string text) => Assert.Null(BylineReader.Opening(text));

    [Theory]
    [InlineData("会议听取了汇报。(高果)", "r:高果", "(高果)")]
    [InlineData("会议听取了汇报。（张三 李四光）", "r:张三,李四光", "（张三 李四光）")]
    [InlineData("会议听取了汇报。（县融媒体中心 张三）", "r[县融媒体中心]:张三", "（县融媒体中心 张三）")]
    [InlineData("会议听取了汇报。 本报记者 张三 文/图", "r[本报记者]:张三", "本报记者 张三 文/图")]
    [InlineData("图为建设现场。张三摄", "p:张三", "张三摄")]
    [InlineData("代表们发言讨论 成都日报锦观新闻记者 李冬 摄", "p[成都日报锦观新闻记者]:李冬", "成都日报锦观新闻记者 李冬 摄")]
    [InlineData("会议听取了汇报。（本报综合）", "", "（本报综合）")]
    public void The_end_of_a_paragraph(string text, string people, string printed)
    {
        var credit = BylineReader.Closing(text);
        Assert.Equal(people, Written(credit));
        Assert.Equal(printed, credit!.Text);
    }

    [Theory]
    [InlineData("代表罗毅(左二)")]
    [InlineData("工程分两期（如图）")]
    [InlineData("他来自一家企业（高新区）")]
    [InlineData("会议指出，要坚定信心（全文）")]
    public void Ends_without_people(string text) => Assert.Null(BylineReader.Closing(text));

    [Fact]
    public void Two_captions_on_one_line_keep_both_photographers()
    {
        var credits = CaptionCredits.Of("代表提出建议 成都日报锦观新闻记者 李冬 摄1月23日，委员发言讨论 本报记者 魏麟 摄");
        Assert.Equal(["李冬", "魏麟"], credits.SelectMany(c => c.Bylines).SelectMany(b => b.Names));
    }

    private static string Written(Credit? credit) => credit is null ? "none" : string.Join('|', credit.Bylines.Select(b =>
        $"{Letter(b.Role)}{(b.Affiliation is null ? "" : $"[{b.Affiliation}]")}:{string.Join(',', b.Names)}"));

    private static char Letter(BylineRole role) => role switch
    {
        BylineRole.Reporter => 'r',
        BylineRole.Photographer => 'p',
        BylineRole.Author => 'a',
        BylineRole.Correspondent => 'c',
        BylineRole.Editor => 'e',
        BylineRole.Compiler => 'k',
        BylineRole.Proofreader => 'f',
        _ => 'v',
    };
}
