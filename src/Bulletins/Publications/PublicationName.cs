using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>Tells names of papers, sites and accounts from what stands around them.</summary>
internal static partial class PublicationName
{
    private const int Shortest = 2, Longest = 20;

    /// <summary>The name alone, without offices (报社), brackets and words that lead up to it; null: it is none.</summary>
    /// <param name="told">Whether the document says that a source stands here: then 云泽播报 is one, which alone would be a rubric.</param>
    public static string? Of(string printed, bool told = false)
    {
        var name = Led().Replace(HanText.Squash(printed).Trim(Around), "").TrimStart('丨', '|', ':');
        if (Houses.AnyEnds(name)) name = name[..^1];
        name = Tail().Replace(name, "");
        if (name.Length is < Shortest or > Longest || name[0] is '本' or '该' or '各' or '某' or '这' or '我' || NotNames.Contains(name)) return null;
        return NotPapers().IsMatch(name) && !(told && IsBroadcast(name)) ? null : name;
    }

    private static readonly char[] Around = [.. "“”\"《》@「」『』·—-丨|"];

    /// <summary>Ends of what a paper's publisher is called; without its last character each is the paper.</summary>
    private static readonly TextEnds Houses = new(["报社", "報社", "刊社"]);

    private static bool IsBroadcast(string name) => name.Length >= 4 && name.EndsWith("播报", StringComparison.Ordinal);

    /// <summary>Agencies and central media, whose reports every paper prints.</summary>
    public static bool IsAgency(string name) => Agencies.Any(a => name.StartsWith(a, StringComparison.Ordinal));

    /// <summary>Whether a name ends as papers, sites and accounts do.</summary>
    public static bool EndsAsPaper(string name) => PaperEnd().IsMatch(name);

    /// <summary>Whether a name alone on a line is an account's: it ends or begins as accounts like to.</summary>
    public static bool LooksLikeAccount(string name) => name.Length is >= 2 and <= 12 && AccountForm().IsMatch(name);

    private static readonly string[] Agencies =
        ["新华社", "新华网", "中新社", "中新网", "中国新闻网", "人民日报", "人民网", "央视", "中央广播", "央广", "光明日报", "经济日报", "新闻联播", "求是", "国际在线", "法新社", "路透社", "美联社", "共同社", "塔斯社"];

    private static readonly HashSet<string> NotNames =
    [
        "云上", "掌上", "云端", "今日头条", "学习强国", "抖音", "快手", "喜马拉雅", "腾讯", "百度",
        "首页", "网站", "网络", "门户网站", "互联网", "官网", "新闻网", "新闻", "日报", "晚报", "时报", "政府网", "我们", "公众号", "微信", "微博", "数字报", "电子报", "报", "网", "手机报", "客户端",
        "权威发布", "新闻发布", "信息发布", "政府信息公开", "新闻中心", "新闻资讯", "新闻频道", "通知公告", "政务公开", "政务动态", "工作动态", "信息公开", "当前位置", "二维码", "官方", "官方微信", "蓝字", "原创", "来源",
        "编辑", "作者", "时间", "发布时间", "发布日期", "日期", "更新时间", "网友", "市民", "读者", "记者", "昨天", "今天", "小编", "上网", "本网", "在线", "发布", "机关报", "党报", "报刊", "报社", "杂志社", "联网", "商报", "早报", "晨报", "周报",
    ];

    // 扫码关注柳江日报 | 文章来源于… | 据…
    [GeneratedRegex("^(?:详情|扫一扫|扫码|扫描|长按|识别|二维码|图片|点击|上方|下方|蓝字|右上角|立即|欢迎|敬请|请|快来|关注|订阅|阅读|搜索|下载|打开|登录|访问|光临|来到|更多|资讯|内容|就|喜欢|新闻中心(?=..)|文章来源于?|以下文章来源于|转载自|转自|来源于|来源|据|未经|由|主办|主管|出版|编辑|《|“|·)+", RegexOptions.CultureInvariant)]
    private static partial Regex Led();

    // 云泽网首页 | 柳江日报数字报 | 柳江日报官方
    [GeneratedRegex("(?:首页|官方网站|官网|官方|数字报|電子報|电子报|电子版|数字版|编辑部|門戶網站|门户网站|(?<=人民政府|局|厅|委员会|委)网站?|客户端)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    // 天气预报 | 情况通报 | 中共柳江市委机关报: words that end as papers do
    [GeneratedRegex("(?:[通海喜预情汇公申举简月年警捷战播填上呈电谎误张回相速墙板壁见读登]报|机关报|行情快报|数据快报|业绩快报|地震快报)$|^(?:早安|晚安|早上好|中共|第[一二三四五六七八九十])|在(?!线)|[的了是与及被把]|\\d[年月日]|^[\\d:]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NotPapers();

    [GeneratedRegex(@"(?:报|報|[晨晚早]刊|时讯|新闻网|新闻|新聞|发布|在线|在線|融媒|网|網)$", RegexOptions.CultureInvariant)]
    private static partial Regex PaperEnd();

    [GeneratedRegex(@"^(?:微|今日|平安|健康|文明|网信|美丽|掌上|活力|魅力|智慧|这里是)\p{IsCJKUnifiedIdeographs}{2,6}$|^\p{IsCJKUnifiedIdeographs}{2,8}(?:发布|融媒|报|報|网|新闻|在线|电视台|广播|文旅|科协|交警|公安|共青团|团委|教育|卫健|疾控|气象|消防|应急|总工会|妇联|检察|法院|司法|税务|之声|之窗|观察|视点|头条|云|微讯|融媒体中心|传媒|政务|统战|组工|宣传|网信|生态环境|自然资源|住建|水利|水务|农业农村|市场监管|图书馆|博物馆|医院|大学|学院|中学|小学|号)$", RegexOptions.CultureInvariant)]
    private static partial Regex AccountForm();
}
