using System.Buffers;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Wordings that only the furniture of a site or account has: whatever stands around such a line, it is no article's.</summary>
internal static partial class ChromePatterns
{
    /// <summary>Longer lines are looked at only for the disclaimers of sites and accounts.</summary>
    private const int Longest = 120;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["字号", "字体", "字数", "背景色", "首页", "收藏", "主办", "声明", "凡本", "转载", "版权", "ICP", "备案", "二维码", "扫一扫", "扫码", "当前版", "通版", "评论", "字號", "字體", "轉載", "版權", "首頁", "[详", "[詳", "公网安备"], StringComparison.Ordinal);

    /// <summary>Whether a line works the page, or names who answers for it.</summary>
    /// <param name="line">Trimmed.</param>
    public static bool IsChrome(string line) => line.Length <= Longest * 2 && line.AsSpan().ContainsAny(Signs) && HanText.Narrow(line) is var text
        && (Disclaimer().IsMatch(text) || (line.Length <= Longest && (Working().IsMatch(text) || Bar().IsMatch(text) || Answering().IsMatch(text))));

    /// <summary>Whether a line says where the text below it was first printed: a note, never a headline.</summary>
    public static bool IsReprint(string line) => line.Length <= 40 && line.AsSpan().ContainsAny('自', '源') && Reprint().IsMatch(HanText.Narrow(line));

    /// <summary>Whether a line is the title of a site's disclaimer.</summary>
    public static bool HeadsDisclaimer(string line) => line.Length <= 10 && line.AsSpan().IndexOf("声明") >= 0 && DisclaimerTitle().IsMatch(HanText.Narrow(line));

    /// <summary>Whether a text breaks off as the summaries of other pages do.</summary>
    public static bool BreaksOff(string line) => line.Length > 20 && BrokenOff().IsMatch(line);

    /// <summary>Whether a line heads the list of titles that an electronic edition shows beside its page.</summary>
    public static bool OpensTitles(string line) => line.Length <= 12 && line.AsSpan().IndexOf("导航") >= 0 && Titles().IsMatch(line);

    /// <summary>Whether a line names a page in the list of pages of an electronic edition.</summary>
    public static bool IsPageEntry(string line) => line.Length <= 24 && line.AsSpan().Contains('版') && PageEntry().IsMatch(HanText.Narrow(line));

    /// <summary>Whether a line belongs to what an electronic edition is leafed through with.</summary>
    public static bool Leafs(string line) => line.Length <= 40 && Leafing().IsMatch(HanText.Narrow(line));

    [GeneratedRegex("^(?:本版)?(?:标题|版面|文章)导航$", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    // 第03版:经济博览
    [GeneratedRegex(@"^第?\s?[A-Z]?\d{1,3}\s?版\s*:\s*\S{2,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageEntry();

    // 版面概览 | 日期检索: | 当前版:08版 | 首版 | 下一版
    [GeneratedRegex(@"^(?:版面(?:概览|预览|图)|日期检索|当前版|首版|末版|上一[版篇期]|下一[版篇期]|返回|放大|缩小|字体|往期|PDF)", RegexOptions.CultureInvariant)]
    private static partial Regex Leafing();

    // 【字号: | | 【背景色 … | 文章字数:111 | 已有0人评论 | 用微信扫描二维码分享至好友和朋友圈 | 当前版:04版
    [GeneratedRegex(@"^[【\[(]?(?:字\s?[号體体號]|文章字数)\s*[::|【\[]|背景色|^已有\s?\d+\s?人(?:评论|参与)|^(?:请?[用打]开?微信)?[“""]?(?:扫描|扫一扫|扫码).{0,12}(?:分享|二维码)|^当前版\s*:|^(?:通版阅读|展开通版|收缩通版)|^关键词\s*:.{1,60},.{1,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Working();

    // 首页|新闻中心|电视点播|专题专栏 设为首页|收藏本站
    [GeneratedRegex(@"^(?:网站)?首[页頁](?:\s*[|丨│·]\s*[^|丨│·。]{1,10}){3,}$|(?:设为首页|加入收藏|收藏本站)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    // 河川市委宣传部主管 河川日报社主办 | 陕ICP备06007801号 | 版权所有:河川日报
    [GeneratedRegex(@"^\S{2,24}主管[\s,、]*\S{2,24}主办$|ICP[备備证]?\s?\d{5,}|[公网]安备\s?\d{6,}|^备案号\s*:|版[权權]所有\s*[::]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Answering();

    [GeneratedRegex(@"^[【\[(]?(?:免责|版权|免责及版权)声明[】\])]?\s*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex DisclaimerTitle();

    // 免责声明 | 凡本网注明“来源:…”的作品 | 本公众号部分转载的文章…版权…
    [GeneratedRegex(@"^[【\[(]?(?:免责|版权|特别)声明[】\])]?\s*:?$|^[^。]{0,6}凡(?:是)?本[网站網][^。]{0,12}(?:注明|转载|轉載)|^凡本網注明|^(?:\d\s?[.、]\s?)?本(?:公众号|平台|网站?|站)(?:部分|所有|全部)?[^。]{0,16}(?:转载|刊载|文章|图文|内容)[^。]{0,40}(?:版权|著作权|侵权|删除|立场|观点)|^(?:版权)?声明\s*:.{0,40}(?:版权|转载|授权)", RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimer();

    // 本文转自:河川日报
    [GeneratedRegex(@"^[(【\[]?(?:本文)?(?:转载?自|摘自|来源|稿源|消息来源|信息来源|文章来源)\s*[:丨|]\s*\S{2,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Reprint();

    // …增加最... | …令人目不暇接[详细]
    [GeneratedRegex(@"(?:\.{3,}|…{1,2}|[\[【(](?:详细|詳細|详情|查看全文|阅读全文|更多)[】\])])$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenOff();
}
