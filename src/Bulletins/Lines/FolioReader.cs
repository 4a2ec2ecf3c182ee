using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What a folio says of its page, beside the day.</summary>
/// <param name="Number">As printed, without 第 and 版 (02, A4, 二); null: none printed.</param>
/// <param name="Name">Page name (要闻); null: none printed.</param>
internal sealed record Folio(string? Number, string? Name);

/// <summary>Reads folios: lines that hold page number, page name, day, weekday, issue number or paper, and nothing else.</summary>
internal static partial class FolioReader
{
    private const int LongestFolio = 90;

    /// <summary>The folio that a line is; null: it is none.</summary>
    public static Folio? Read(string line)
    {
        var text = HanText.Narrow(line.Trim());
        if (text.Length is < 2 or > LongestFolio || !text.AsSpan().ContainsAny("版期日")) return null;
        if (text.AsSpan().IndexOfAny('转', '接', '见') >= 0) return null;
        var rest = Total().Replace(text, " ");
        var page = Page().Match(rest);
        if (page.Success) rest = rest.Remove(page.Index, page.Length).Insert(page.Index, " ");
        var dated = Day().IsMatch(rest);
        rest = Parts().Replace(Day().Replace(rest, " "), " ");
        if (!page.Success && !dated) return null;
        var words = rest.Split([' ', '\t', '|', '·', ':', '/', '-', '—', '□', '■', '●', ',', '(', ')', '丨', '│'], StringSplitOptions.RemoveEmptyEntries);
        words = [.. words.Where(w => !Address().IsMatch(w))];
        var name = words.FirstOrDefault(IsPageName);
        var bare = dated && !page.Success && name is not null ? words.FirstOrDefault(w => BareNumber().IsMatch(w)) : null;
        words = [.. words.Where(w => w != bare)];
        if (words.Any(w => w.Length > 14) || words.Count(w => !IsPageName(w) && !IsPaper(w)) > 1 || words.Length > 5) return null;
        return page.Success || (dated && words.All(w => IsPageName(w) || IsPaper(w))) ? new Folio(page.Success ? Number(page) : bare, name) : null;
    }

    private static string? Number(Match page)
    {
        var text = HanText.Squash(page.Groups["number"].Value);
        return text.Length == 0 ? null : text;
    }

    private static bool IsPaper(string word) => Paper().IsMatch(word);

    private static bool IsPageName(string word) => word.Length is >= 2 and <= 8 && !IsPaper(word) && PageNames.Any(n => word.Contains(n, StringComparison.Ordinal));

    /// <summary>Words that page names are made of; from the page lists of provincial and city dailies.</summary>
    private static readonly string[] PageNames =
    [
        "要闻", "新闻", "综合", "时政", "经济", "民生", "文化", "文体", "体育", "教育", "健康", "科技", "科普", "法治", "社会", "国际", "国内", "理论", "评论", "副刊", "专题", "专版", "特刊", "特别报道",
        "广告", "公告", "读者", "生活", "旅游", "文旅", "金融", "财经", "农业", "三农", "乡村振兴", "生态", "环保", "县域", "区县", "市州", "党建", "深度", "调查", "视点", "观察", "影像", "视觉", "天下",
        "时事", "焦点", "热点", "关注", "服务", "地方", "都市", "周刊", "人物", "头版", "封面", "艺术", "阅读", "读书", "悦读", "论坛", "基层", "企业", "产业", "工业", "能源", "交通", "军事", "国防", "资讯", "信息", "动态",
        "聚焦", "图片", "纵深", "区域", "思想", "文艺", "公益", "园地", "国内国际", "西部", "两会", "权威发布", "本地", "政务",
    ];

    // 第03版 | 02版 | A4版 | 第二版 | 1—4版 | 第1版
    [GeneratedRegex(@"(?:第\s*)?(?<number>[A-Z]?\s?\d{1,3}(?:\s?[-—~·、]\s?[A-Z]?\d{1,3})?|(?<=第)\s*[一二三四五六七八九十]{1,3}|(?<![一-鿿])[一二三四五六七八九十]{1,2}|头)\s*版(?!权|面|本|画|图|式)|^(?<number>[A-Z]?\d{1,2})(?=\s+[\p{IsCJKUnifiedIdeographs}]{2,6}\s)")]
    private static partial Regex Page();

    // 2024年5月17日 | 2024-05-17 | 二〇二四年五月十七日
    [GeneratedRegex(@"\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?|[〇○零一二三四五六七八九Ο]{4}\s*年\s*[〇一二三四五六七八九十]{1,3}\s*月\s*[〇一二三四五六七八九十廿]{1,3}\s*日|(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*日")]
    private static partial Regex Day();

    // 星期五 | 农历甲辰年四月初十 | 总第8213期 | 第12期 | 今日8版 | 责编 张三
    [GeneratedRegex(@"(?:星期|周|礼拜)\s*[一二三四五六日天]|(?:农历|夏历|阴历)?\s*[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]\s*年?|(?:农历|夏历|阴历)?[闰正一二三四五六七八九十冬腊]{1,3}月[初十廿卅一二三四五六七八九]{1,3}|总?第?\s*\d{1,6}\s*期|(?:第|总)\s*\d{1,6}\s*号|(?:责任?编辑?|责编|编辑|美术?编辑?|版式|校对|组版|视觉|电话|制图|值班编委|主编)\s*[::/]?\s*[\p{IsCJKUnifiedIdeographs}]{2,4}(?:\s[\p{IsCJKUnifiedIdeographs}]{2,4}(?=\s|$))?|\d{1,2}:\d{2}(?::\d{2})?|国内统一(?:连续出版物号|刊号)\S{0,16}|CN\s?\d{2}-\d{4}|邮发代号\s*\d{1,3}-\d{1,4}")]
    private static partial Regex Parts();

    // 今日8版 | 共12版
    [GeneratedRegex(@"(?:今日|共|本期)\s*[\d一二三四五六七八九十]{1,3}\s*版")]
    private static partial Regex Total();

    // 04 | A3
    [GeneratedRegex("^[A-Z]?[0-9]{1,2}$")]
    private static partial Regex BareNumber();

    // www.example.cn | 028-12345678 | E-mail
    [GeneratedRegex(@"^(?:https?|www\.|[\w.]+@|[\w-]+\.(?:com|cn|net)|E?mail|\d[\d-]{4,}$|[A-Z]{2,}(?:DAILY)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // 四川日报 | 新华网 | SICHUAN DAILY
    [GeneratedRegex(@"(?:报|网|杂志|时报|导报|客户端|在线|融媒)$|^[A-Za-z ]+$")]
    private static partial Regex Paper();
}
