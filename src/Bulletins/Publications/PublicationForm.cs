using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>Where in a document a form of words may stand to say whose it is.</summary>
internal enum NamePlace
{
    /// <summary>Anywhere.</summary>
    Any,

    /// <summary>Near the head or the foot.</summary>
    Edge,

    /// <summary>Among the first lines.</summary>
    Head,
}

/// <summary>What a form of words says of the name in it.</summary>
internal enum NameWay
{
    /// <summary>The name of the document's own paper or site, as it prints itself.</summary>
    Own,

    /// <summary>An app or account, which speaks for its paper.</summary>
    Account,

    /// <summary>The paper that a reporter names as his own.</summary>
    Credit,

    /// <summary>Where the text came from; an agency is not the paper.</summary>
    Source,
}

/// <summary>One form of words that names a publication.</summary>
/// <param name="Signs">Characters one of which the form always holds, for a cheap look.</param>
/// <param name="Score">How much it says; two suffice.</param>
internal sealed record PublicationForm(Regex Form, string Signs, double Score, NamePlace Place, NameWay Way)
{
    /// <summary>The names that a line gives in this form; to be asked where the line holds one of the signs.</summary>
    /// <param name="text">Narrowed and folded, as long as the line.</param>
    public IEnumerable<Match> In(string text) => Form.IsMatch(text) ? Form.Matches(text) : [];
}

/// <summary>The forms of words that name a publication, as data: mastheads, follow boxes, imprints, paths and credits of papers, sites and accounts.</summary>
internal static partial class PublicationForms
{
    private const string Han = @"\p{IsCJKUnifiedIdeographs}";

    /// <summary>A paper: 柳江日报, 河川健康报, 21世纪经济报, 云泽晨刊.</summary>
    private const string Paper = @"(?<name>(?:\d{2})?" + Han + @"{1,9}?(?:报|報|[晨晚早]刊|时讯)(?![道纸刊告名考到警销社备称送业价效案]))";

    /// <summary>A name of any kind, as accounts have them.</summary>
    private const string Name = @"(?<name>[" + Han + @"A-Za-z0-9]{2,14}?)";

    private const string Office = @"(?<name>" + Han + @"{2,16}?(?:报社|报|报业集团|社|网|局|厅|政府|办公室|委员会|委|中心|集团|台|新闻|院|大学|会|部|公司|发布|在线))";

    private const string Stamp = @"(?:\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|(?:昨天|今天|前天|星期[一二三四五六日]|\d{1,2}小时前|\d天前)(?:\s*\d{1,2}:\d{2})?|\d{1,2}月\d{1,2}日(?:\s*\d{1,2}:\d{2})?)";

    /// <summary>Every form.</summary>
    public static IReadOnlyList<PublicationForm> All { get; } =
    [
        new(Path(), ">", 6, NamePlace.Any, NameWay.Own),
        new(DatedPath(), ">", 7, NamePlace.Any, NameWay.Own),
        new(Home(), "|", 4, NamePlace.Any, NameWay.Own),
        new(AddressStamp(), ":", 2.5, NamePlace.Any, NameWay.Source),
        new(Stamped(), "年-天月前", 5, NamePlace.Any, NameWay.Own),
        new(StampBefore(), ":", 3, NamePlace.Head, NameWay.Own),
        new(Original(), "原", 4, NamePlace.Any, NameWay.Own),
        new(Service(), "报報刊讯", 3, NamePlace.Any, NameWay.Account),
        new(App(), "微客A公抖视", 4, NamePlace.Edge, NameWay.Account),
        new(Follow(), "关注搜订下", 4, NamePlace.Any, NameWay.Account),
        new(Quoted(), "微公客A抖关订", 4, NamePlace.Any, NameWay.Account),
        new(Labelled(), "号品名位纸", 4, NamePlace.Any, NameWay.Own),
        new(Desk(), "部", 2.2, NamePlace.Edge, NameWay.Own),
        new(Rights(), "权办版C", 3, NamePlace.Any, NameWay.Own),
        new(RightsAfter(), "权办版", 3, NamePlace.Edge, NameWay.Own),
        new(PaperOffice(), "社", 3, NamePlace.Edge, NameWay.Own),
        new(Published(), "社", 3, NamePlace.Edge, NameWay.Own),
        new(Licence(), "经订", 3, NamePlace.Edge, NameWay.Own),
        new(Marked(), "注", 3, NamePlace.Any, NameWay.Own),
        new(Visited(), "/w", 3, NamePlace.Edge, NameWay.Own),
        new(AboutSite(), "关简欢导图", 3, NamePlace.Edge, NameWay.Own),
        new(Publisher(), "构关位体", 2.2, NamePlace.Any, NameWay.Own),
        new(Source(), "源构自", 2.5, NamePlace.Any, NameWay.Source),
        new(Asked(), "报報", 1.1, NamePlace.Any, NameWay.Credit),
        new(Reporter(), "记员辑", 2.1, NamePlace.Any, NameWay.Credit),
        new(Lead(), "讯电消", 2.1, NamePlace.Any, NameWay.Credit),
        new(Signed(), "报報刊", 2.1, NamePlace.Any, NameWay.Credit),
        new(Site(), "府会局厅网线发融", 3, NamePlace.Head, NameWay.Own),
    ];

    /// <summary>For each sign the forms that have it, a bit for each by its place in <see cref="All"/>.</summary>
    private static readonly FrozenDictionary<char, ulong> BySign = All.SelectMany((form, i) => form.Signs.Distinct().Select(sign => (sign, i)))
        .GroupBy(s => s.sign).ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (forms, s) => forms | (1UL << s.i)));

    private static readonly SearchValues<char> AnySign = SearchValues.Create([.. BySign.Keys]);

    /// <summary>The forms that a line holds a sign of; every line is asked, so it is run through once for all of them.</summary>
    /// <param name="text">Narrowed and folded.</param>
    public static IEnumerable<PublicationForm> Of(string text)
    {
        var forms = SignsOf(text);
        for (; forms != 0; forms &= forms - 1) yield return All[BitOperations.TrailingZeroCount(forms)];
    }

    private static ulong SignsOf(ReadOnlySpan<char> text)
    {
        var forms = 0UL;
        for (var at = text.IndexOfAny(AnySign); at >= 0; at = text.IndexOfAny(AnySign))
        {
            forms |= BySign[text[at]];
            text = text[(at + 1)..];
        }
        return forms;
    }

    // 您当前的位置：大众网 > 社会 > 正文 | 云泽网首页 > 要闻
    [GeneratedRegex(@"^(?:(?:您|你)?(?:的)?(?:现在|当前|所在)?的?(?:位置)?(?:是)?\s*:?\s*)(?<name>[" + Han + @"·]{2,14}?(?:报|网|社|在线|台|发布|局|政府|委|厅|会|办公室|门户网站|融媒|客户端))(?:首页|网站|官网)?\s*>+", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    // 三峡晚报 > 2026-06-08 > 第02版
    [GeneratedRegex(@"^(?:(?:您|你)?(?:的)?(?:现在|当前|所在)?的?(?:位置)?(?:是)?\s*:?\s*)(?<name>[" + Han + @"·]{2,14}?)\s*>+\s*\d{4}[-年]", RegexOptions.CultureInvariant)]
    private static partial Regex DatedPath();

    // 返回主页 | 柳江晚报 | 标题导航
    [GeneratedRegex(@"^(?:返回)?(?:主页|首页)\s*\|\s*" + Paper + @"\s*\|", RegexOptions.CultureInvariant)]
    private static partial Regex Home();

    // http://www.example.cn 2004年12月12日03:31 云泽网-柳江日报
    [GeneratedRegex(@"^https?://\S+\s+\d{4}年\d{1,2}月\d{1,2}日\s*\d{1,2}:\d{2}\s+(?<name>[" + Han + @"\-—]{2,18})$", RegexOptions.CultureInvariant)]
    private static partial Regex AddressStamp();

    // 遵义发布 2023年2月12日 11:28 | 微洛阳 昨天 19:36 | 柳江发布 5月17日
    [GeneratedRegex(@"^(?:原创\s+)?(?:[" + Han + @"]{2,8}\s+)?(?:发布于\s*)?" + Name + @"(?:\s+|\s*[|·丨/]\s*)" + Stamp + @"(?:\s+(?:发表于|发布于|来自)?\s*" + Han + @"{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamped();

    // 2023年2月12日 11:28 遵义发布
    [GeneratedRegex(@"^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+|\s*[|·丨/]\s*)(?<name>(?:微|今日|平安|文明)?" + Han + @"{2,10}(?:发布|融媒|报|网|新闻|在线|台|文旅|科协|交警|团|教育|卫健|消防)|微" + Han + @"{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex StampBefore();

    // 原创 河川日报 河川日报: the author and the account of a post
    [GeneratedRegex(@"^原创\s*:?\s+(?:" + Han + @"{2,8}\s+)?(?<name>[" + Han + @"A-Za-z0-9]{2,14})$", RegexOptions.CultureInvariant)]
    private static partial Regex Original();

    // 柳江日报新闻热线：… | 柳江日报官方微博 | 柳江日报数字报
    [GeneratedRegex(@"(?:^|[\s|·:(《“@]|扫码|关注|下载|订阅|搜索|打开|阅读)" + Paper + @"(?:》|”)?(?:官方)?(?:微信|微博|抖音|视频号|公众号|客户端|APP|新闻热线|热线|数字报|电子报|电子版|编辑部|广告部|发行部|法律顾问|投稿|记者站|手机报|读者群|二维码|版权)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Service();

    // 河川新闻客户端 | 河川发布官方微博
    [GeneratedRegex(@"^(?:扫码)?(?:下载|关注)?\s*(?<name>" + Han + @"{2,8}(?:报|报|新闻|发布|融媒))\s*(?:官方)?(?:客户端|APP|微信|微博|微信公众号|公众号|公众号|抖音号?|视频号)(?:二维码)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex App();

    // 点击上方蓝字关注柳江发布 | 关注“柳江发布”了解更多 | 扫一扫 关注柳江日报 | 关注@柳江发布
    [GeneratedRegex(@"(?:关注|搜索|订阅|添加)\s*(?:(?:微信)?公众号|官方微信|微信)?\s*:?\s*[“""「『《@]\s*(?<name>[" + Han + @"A-Za-z0-9]{2,14})[”""」』》]?|^(?:[^,。;、]{0,8}(?:扫一扫|扫码|二维码|蓝字|公众号|就|请|欢迎|▲|↑)\s*[,]?)?(?:关注|搜索|订阅|添加)\s*(?:(?:微信)?公众号|官方微信|微信)?\s*:?\s*" + Name + @"(?:吧|官方|微信|公众号|微信公众号|客户端|微博|抖音|视频号|APP)?\s*[!~～]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Follow();

    // 点击上方“柳江发布”关注我们 | “柳江发布”微信公众号
    [GeneratedRegex(@"[“""「『@](?<name>[" + Han + @"A-Za-z0-9]{2,14})[”""」』]?\s*(?:官方)?(?:微信|公众号|微信公众号|客户端|APP|微博|抖音|关注|订阅|可(?:以)?订阅)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    // 微信公众号：柳江发布 | 出品：柳江发布 | 名称：柳江发布 | 当前报纸名称：柳江日报
    [GeneratedRegex(@"(?:^|\s)(?:微信公众号|公众号|微信名|账号|帐号|名称|出品|出品单位|制作单位|媒体名称|(?:当前)?报纸(?:名称)?)\s*[:|丨/]\s*(?<name>[" + Han + @"A-Za-z0-9]{2,14})(?=$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:\S{0,2}\s)?(?<name>[" + Han + @"]{2,10})编辑部(?:出品|制作)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Desk();

    // 版权所有 大众网 | 主办：芜湖市科学技术局 | 网站主办：…
    [GeneratedRegex(@"(?:版权所有\s*:?|主办(?:单位|方)?\s*:|Copyright.{0,20}?[©\s]|出版(?:单位)?\s*:)\s*" + Office + @"(?=$|\s|[,。|]|未经|承办|All|版权)", RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    // 柳江市人民政府主办 柳江市大数据中心承办 | 柳江网 版权所有 | 声明:云泽信息网内容版权所有
    [GeneratedRegex(@"^(?:Copyright.{0,20}?\s)?(?:(?:版权)?声明\s*:\s*)?" + Office + @"\s*(?:主办|主管主办|(?:所有|全部|原创)?(?:内容)?版权所有)", RegexOptions.CultureInvariant)]
    private static partial Regex RightsAfter();

    // 河川日报：您怎么看待…？ who asks in an interview, more than once
    [GeneratedRegex("^" + Paper + @"(?:记者)?\s?:.{4,80}\?$", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // 四川科技报社 未经授权 | 柳江日报社出版 地址：…
    [GeneratedRegex(@"(?:^|[\s:：|])(?<name>" + Han + @"{2,9}?(?:报|報|刊)社)(?:$|[\s|]|出版|主办|编辑|印刷|地址|社长|版权)", RegexOptions.CultureInvariant)]
    private static partial Regex PaperOffice();

    // 中共柳江市委主管主办 柳江日报社出版: more than an app beside it
    [GeneratedRegex(@"(?:^|[\s:：|])(?<name>" + Han + @"{2,9}?(?:报|報|刊)社)出版(?:$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    // 未经柳江日报授权 | 欢迎订阅2024年《柳江日报》
    [GeneratedRegex(@"未经" + Paper + @"社?(?:书面)?(?:授权|许可|允许|同意)|订阅.{0,10}《(?<name>" + Han + @"{2,9}[报刊])》", RegexOptions.CultureInvariant)]
    private static partial Regex Licence();

    // 凡本网注明“来源：云泽新闻网”的作品 | 转载请注明来源：柳江发布
    [GeneratedRegex(@"注明\s*[“""]?(?:来源|出处|来自|稿件来源)?\s*[:为]?\s*[“""]?\s*(?:[:])?(?<name>[" + Han + @"]{2,12}?)(?=[”""]|$|\s|的|[,。(])", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    // 详情请访问云泽在线：http://www.example.cn/ | 云泽网(http://www.example.cn) 版权所有
    [GeneratedRegex(@"(?:请?(?:访问|登录|登陆|浏览|点击|查看)|^|[\s。,])(?<name>" + Han + @"{1,10}?(?:报|网|在线|新闻|热线|视窗|之窗))(?:网站|官网)?\s*[:(]\s*(?:https?://|www\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Visited();

    // 关于云泽网 | 云泽网简介 | 欢迎访问…官网
    [GeneratedRegex(@"^关于(?<name>" + Han + @"{2,10}(?:网|在线|报))(?=\s|\||$)|^(?<name>" + Han + @"{2,10}(?:网|在线|报))(?:简介|网站地图|站点地图|导航)|^(?:您好[,!]?)?欢迎(?:您)?(?:访问|光临|来到)\s*(?<name>" + Han + @"{2,16}?(?:网|在线|报|政府|局|厅|委员会|委|院|大学))(?:官方网站|官网|门户网站|网站)?(?=$|[\s!。,])", RegexOptions.CultureInvariant)]
    private static partial Regex AboutSite();

    // 发布机构：烟台市人民政府办公室 | 发文机关
    [GeneratedRegex(@"(?:发布机构|发布单位|发文机关|发文单位|公开主体|公开机构)\s*[:\t ]\s*(?<name>" + Han + @"{3,18})(?=$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    // 来源：四川日报 2026-05-07 | 来源丨柳江发布 | 文章来源于柳江发布 | 本文转自：柳江日报
    [GeneratedRegex(@"(?:^|[\s(\d])(?:来源|稿源|信息来源|消息来源|稿件来源|文章来源|发布机构|(?:本文)?(?:转载?|摘)自|文章来源于|以下文章来源于)\s*[:|丨/于]{0,2}\s*(?<name>[" + Han + @"A-Za-z·\-—+]{2,18}?)(?=$|\s|\d|[,。|(《]|作者|编辑|发布时间|责编)", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    // (柳江日报记者 | □ 柳江日报全媒体记者 | 图/柳江日报记者
    [GeneratedRegex(@"(?:^|[(【\[□■●◎◆▲\s:/、])" + Paper + @"社?(?:[·\s]?" + Han + @"{2,6}?(?:新闻|融媒|客户端))?(?:全媒体|融媒体|首席|见习|特约|实习|文字|摄影|视觉|多媒体|驻" + Han + @"{2,4})*(?:记者|评论员|通讯员|编辑部?)(?!站|从|获|注意|致电|了解|采访|在|来到|发现|看到|走访|联系|梳理|查|拨|问|就|向|通过|提)", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();

    // 柳江日报讯 | 云泽网柳江5月17日电
    [GeneratedRegex(@"^\s*[【(■●]?\s*(?<name>" + Han + @"{2,8}?(?:报|報|网|新闻(?!网)|在线|融媒|[晨晚早]刊))(?:" + Han + @"{1,6}?\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*)?(?:讯|电|消息)(?=\s|[(:】)]|记者|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // 柳江日报 罗西 | □ 柳江日报 罗西 文/图
    [GeneratedRegex(@"^[□■●◎◆▲]?\s*" + Paper + @"\s+" + Han + @"{2,4}(?:\s+" + Han + @"{2,4}){0,3}(?:\s*(?:文/图|图/文|摄影报道|报道|文|摄))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    // 烟台市人民政府 | 芜湖市文化和旅游局门户网站 | 四川科技网 www.example.cn
    [GeneratedRegex(@"^(?<name>" + Han + @"{2,14}?(?:人民政府|(?<=[省市县区州旗盟].{1,12})(?:委员会|局|厅|委)|新闻网|科技网|文明网|在线|门户网|政府网|发布|融媒|(?<!互联|官)网))(?:门户网站|官方网站|网站|官网)?(?=$|\s+(?:www|http|首页|新闻)|\|)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Site();
}
