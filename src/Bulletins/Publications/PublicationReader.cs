using System.Buffers;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>Finds which paper or site a document is of: its masthead, its own account or site, credits that name their own paper.</summary>
internal sealed partial class PublicationReader
{
    private const int LongestLine = 90;

    /// <summary>Non-blank lines from either end in which a name alone is a masthead.</summary>
    private const int HeadLines = 14, FootLines = 10, SiteLines = 5, Reach = 300;

    private readonly Dictionary<string, (double Score, int First)> votes = [];
    private int order;

    /// <summary>Name of the publication; null: nothing in the text says.</summary>
    public static string? Read(SourceText source, IReadOnlyList<ArticleReport> articles)
    {
        var reader = new PublicationReader();
        reader.Furniture(source);
        foreach (var article in articles) reader.Credits(article);
        var best = reader.votes.Where(v => v.Value.Score >= 2).OrderByDescending(v => v.Value.Score).ThenBy(v => v.Value.First).FirstOrDefault();
        return best.Key;
    }

    private void Furniture(SourceText source)
    {
        var lines = new List<int>();
        for (var n = 1; n <= source.Lines.Count; n++)
            if (!source.IsBlank(n) && source[n].Length <= LongestLine * 2) lines.Add(n);
        for (var i = 0; i < lines.Count; i++)
        {
            // What a document prints of itself stands near its ends, however long it is.
            if (i >= Reach && i < lines.Count - Reach) continue;
            var text = HanText.Narrow(source[lines[i]]).Replace("\ufeff", "", StringComparison.Ordinal).Trim();
            if (text.Length is < 2 or > LongestLine) continue;
            Line(text, i < HeadLines || i >= lines.Count - FootLines, i < SiteLines);
        }
    }

    private void Line(string text, bool edge, bool top)
    {
        var span = text.AsSpan();
        if (span.Contains('>') && Path().Match(text) is { Success: true } path) Vote(path.Groups["name"].Value, path.Groups["day"].Success ? 6 : 4);
        if (span.Contains(':') && Account().Match(text) is { Success: true } account && !IsSourceWord(account.Groups["name"].Value)) Vote(account.Groups["name"].Value, 5);
        if (text[0] is '原' && Original().Match(text) is { Success: true } original) Vote(original.Groups["name"].Value, 4);
        if (span.IndexOfAny(FollowSigns) >= 0)
            foreach (Match follow in Follow().Matches(text)) Vote(follow.Groups["name"].Value, 4, account: true);
        if (span.IndexOfAny(RightsSigns) >= 0 && Rights().Match(text) is { Success: true } rights) Vote(Office(rights.Groups["name"].Value), 3);
        if (span.IndexOfAny('源', '構') >= 0 && Source().Match(text) is { Success: true } from) Vote(from.Groups["name"].Value, IsAgency(from.Groups["name"].Value) ? 0.5 : 2.5);
        if (span.IndexOfAny(OfficeSigns) >= 0 && Publisher().Match(text) is { Success: true } publisher) Vote(publisher.Groups["name"].Value, 2.2);
        if (edge) Edge(text, top);
    }

    private static readonly SearchValues<char> FollowSigns = SearchValues.Create("微关@客博抖公"),
        RightsSigns = SearchValues.Create("权办版C"), OfficeSigns = SearchValues.Create("构关位体");

    /// <summary>What only the head or the foot of a document says: its masthead, its app, its site.</summary>
    private void Edge(string text, bool top)
    {
        if (App().Match(text) is { Success: true } app) Vote(app.Groups["name"].Value, 4, account: true);
        if (Masthead().Match(text) is { Success: true } masthead && IsSpacedOut(masthead.Groups["name"].Value)) Vote(masthead.Groups["name"].Value, 6);
        else if (FolioReader.Read(text) is not null && Folio().Match(text) is { Success: true } folio) Vote(folio.Groups["name"].Value, 5);
        else if (top && Site().Match(text) is { Success: true } site) Vote(site.Groups["name"].Value, 3);
    }

    /// <summary>成都日报锦观新闻记者, 大众日报融媒体记者, 宁波晚报讯: credits that name their own paper.</summary>
    private void Credits(ArticleReport article)
    {
        foreach (var byline in article.Bylines)
            if (byline.Affiliation is { } affiliation && Own().Match(HanText.Narrow(affiliation)) is { Success: true } own) Vote(own.Groups["name"].Value, 2.1, credit: true);
        foreach (var block in article.Blocks)
        {
            if (DatelineReader.Read(block.Text) is not { } dateline) continue;
            if (dateline.Text.EndsWith('讯') || dateline.Text.EndsWith('訊')) Vote(dateline.Agency, 2.1, credit: true);
        }
    }

    private void Vote(string name, double score, bool credit = false, bool account = false)
    {
        // 来源:据某报 names 某报.
        name = HanText.Squash(name).Trim('“', '”', '"', '《', '》', '@').TrimStart('据');
        if (name.Length is < 2 or > 20 || name.StartsWith('本') || (credit && IsAgency(name)) || NotNames.Contains(name)) return;
        // An app or account speaks for its paper; a site is a publication of its own.
        var known = credit || account ? Papers.Find(name)?.Name ?? name : name;
        if (credit && Papers.Find(name) is null && !PaperEnd().IsMatch(name)) return;
        var vote = votes.GetValueOrDefault(known, (0, order++));
        votes[known] = (Math.Min(vote.Score + score, 9), vote.First);
    }

    /// <summary>成都日报社 is the office of 成都日报.</summary>
    private static string Office(string name) => name.EndsWith("报社", StringComparison.Ordinal) ? name[..^1] : name;

    /// <summary>四 川 日 报: spaces stand between all characters or nowhere.</summary>
    private static bool IsSpacedOut(string name) => !name.Contains(' ', StringComparison.Ordinal) || name.Split(' ').All(p => p.Length <= 1);

    private static bool IsSourceWord(string name) => name is "来源" or "时间" or "发布时间" or "日期" or "发布日期";

    private static bool IsAgency(string name) => Agencies.Any(a => name.StartsWith(a, StringComparison.Ordinal));

    /// <summary>Agencies and central media, whose reports every paper prints.</summary>
    private static readonly string[] Agencies =
        ["新华社", "新华网", "中新社", "中新网", "中国新闻网", "人民日报", "人民网", "央视", "中央广播", "央广", "光明日报", "经济日报", "新闻联播", "求是", "国际在线", "法新社", "路透社", "美联社", "共同社", "塔斯社"];

    private static readonly HashSet<string> NotNames =
        ["首页", "网站", "网络", "门户网站", "互联网", "官网", "新闻网", "新闻", "日报", "晚报", "时报", "政府网", "我们", "公众号", "微信", "数字报", "电子报", "报", "网", "手机报", "客户端", "权威发布", "新闻发布", "信息发布", "政府信息公开"];

    // 四川日报 | 大众日报数字报 2022年10月04日 | 三峡晚报 2026-02-22 星期日 总第13409期
    [GeneratedRegex(@"^(?:《)?(?<name>[\p{IsCJKUnifiedIdeographs}0-9 ]{2,10}?(?:日\s*报|日\s*報|晚\s*报|晚\s*報|都市报|商报|晨报|早报|快报|时报|导报|科技报|农村报|青年报|工人报|法治报|法制报|新报|教育报|特区报|新闻报|经济报|文汇报|劳动报|周报|科普报|电视报|画报))(?:》)?(?:社)?\s*(?:数字报|电子报|电子版|数字版)?(?:$|\s+[\d第A-Z].*|\s*[|·].*|\d{4}.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Masthead();

    // 02版 要闻 2024年5月17日 河川日报 | 河川日报 · 要闻
    [GeneratedRegex(@"(?:^|[\s|·:/])(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8}(?:日报|日報|晚报|晚報|都市报|商报|晨报|早报|快报|时报|导报|科技报|农村报|青年报|工人报|法治报|新报|教育报|特区报|经济报|周报))(?:社)?(?:数字报|电子版)?(?=$|[\s|·:/])", RegexOptions.CultureInvariant)]
    private static partial Regex Folio();

    // 河川日报客户端 | 河川日报官方微博
    [GeneratedRegex(@"^(?:扫码)?(?:下载|关注)?\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8}(?:报|報|新闻|发布|融媒))\s*(?:官方)?(?:客户端|客戶端|APP|微信|微博|微信公众号|公众号|公眾號|抖音号?|视频号)(?:二维码)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex App();

    // 您当前的位置：三峡晚报 > 2026-06-08 | 大众网 > 社会 > 正文
    [GeneratedRegex(@"^(?:(?:您)?(?:的)?(?:当前|所在)?的?(?:位置)?(?:是)?\s*[::]?\s*)(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,14}(?:报|網|网|社|在线|新闻|台|发布|局|政府|委|厅|办公室|门户网站)?)\s*(?:首页)?\s*>+\s*(?<day>\d{4}[-年])?", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    // 遵义发布 2023年2月12日 11:28 | 微洛阳 2023-12-27 19:36
    [GeneratedRegex(@"^(?:原创\s+)?(?:[\p{IsCJKUnifiedIdeographs}]{2,8}\s+)?(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{2,14})\s+\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?:发表于)?\s*\p{IsCJKUnifiedIdeographs}{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    // 原创 河川日报 河川日报: the author and the account of a post
    [GeneratedRegex(@"^原创\s*[::]?\s+(?:\p{IsCJKUnifiedIdeographs}{2,8}\s+)?(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{2,14})$", RegexOptions.CultureInvariant)]
    private static partial Regex Original();

    // 欢迎关注“四川科协”微信公众号 | 关注@河川发布 | 扫码关注河川日报微信
    [GeneratedRegex(@"(?:关注|搜索|下载|订阅)?\s*[“""「『@](?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{2,14})[”""」』]?\s*(?:官方)?(?:微信|公众号|微信公众号|客户端|APP|微博|抖音)|(?:关注|扫码关注)\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8}(?:报|发布|融媒|新闻|在线|网))\s*(?:官方)?(?:微信|公众号|客户端|微博|抖音|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Follow();

    // 版权所有 大众网 | 主办：芜湖市科学技术局 | 四川科技报社 未经授权
    [GeneratedRegex(@"(?:版权所有|主办单位?|主办方|Copyright.{0,20}?|出版单位?|出版)\s*[:：©]?\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{2,16}?(?:报|報|社|网|網|局|厅|政府|办公室|委员会|中心|集团|台|新闻|院|大学|会|部|公司|发布|在线|委))(?=$|\s|[,，。|]|未经|承办|All)", RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    // 来源：四川日报 2026-05-07 | 来源:新重庆-上游新闻2024-03-11
    [GeneratedRegex(@"(?:^|\s)(?:来源|稿源|信息来源|文章来源|發佈機構|發布機構|來源)\s*[::]\s*(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z·\-—+]{2,18}?)(?=$|\s|\d|[,，。|(《作编发])", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    // 发布机构：烟台市人民政府办公室 | 发文机关
    [GeneratedRegex(@"(?:发布机构|发布单位|发文机关|发文单位|公开主体|公开机构)\s*[::\t ]\s*(?<name>[\p{IsCJKUnifiedIdeographs}]{3,18})(?=$|\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    // 烟台市人民政府 | 芜湖市文化和旅游局门户网站 | 四川科技网
    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}]{2,14}(?:人民政府|(?<=[省市县区州旗盟].{1,12})(?:委员会|局|厅)|新闻网|科技网|在线|门户网|政府网|发布|融媒|(?<=[省市县区州川渝黔滇].{0,8})网))(?:门户网站|官方网站|网站)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();

    // 成都日报锦观新闻记者 | 大众日报融媒体记者 | 襄陽日報記者
    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9·\-+]{2,14}?(?:日报|日報|晚报|晚報|都市报|商报|晨报|早报|快报|时报|导报|科技报|农村报|青年报|工人报|法治报|新报|教育报|特区报|经济报|新闻网|新闻|发布|在线|观察))", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:报|報|新闻网|新闻|发布|在线|周刊|融媒)$", RegexOptions.CultureInvariant)]
    private static partial Regex PaperEnd();
}
