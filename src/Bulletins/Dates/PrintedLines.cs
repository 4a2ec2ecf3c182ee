using System.Buffers;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Tells what kind of line a date stands on: folio, stamp, signature, or a sentence that says nothing of the issue.</summary>
internal static partial class PrintedLines
{
    /// <summary>Longest line of stamp and source below a headline, characters.</summary>
    private const int LongestStamp = 90;

    /// <summary>Longest line of furniture that is not understood, characters.</summary>
    private const int LongestLoose = 60;

    /// <summary>The kind of line; null: its date is no date of the document.</summary>
    /// <param name="text">Cleaned, with the date written as 2024年5月17日, so that one set of patterns reads every form.</param>
    /// <param name="related">Whether the line stands below a list of other articles.</param>
    public static PrintedKind? Kind(DatePlaces places, int n, string text, in HanDate date, bool related)
    {
        var before = text[Math.Max(0, date.Start - 10)..date.Start];
        var after = text[date.End..Math.Min(text.Length, date.End + 8)];
        if (Effective().IsMatch(before)) return null;
        if (IsSpan(places, n, text, date)) return PrintedKind.Folio;
        if (EffectiveAfter().IsMatch(after)) return null;
        if (Menu().IsMatch(text)) return PrintedKind.Loose;
        if (Written().IsMatch(before)) return PrintedKind.Written;
        if (Issued().IsMatch(text)) return PrintedKind.Issued;
        if (Edition().IsMatch(text)) return PrintedKind.Edition;
        if (Path().IsMatch(text)) return PrintedKind.Folio;
        if (IsLabelled(places, n, text, before) && !related) return Updated().IsMatch(before) ? PrintedKind.Updated : PrintedKind.Posted;
        if (Clock().IsMatch(text)) return related || !IsStamp(text) ? null : PrintedKind.Stamp;
        return Bare(places, n, text, date, related);
    }

    /// <summary>A line that names no label and no time of day.</summary>
    private static PrintedKind? Bare(DatePlaces places, int n, string text, in HanDate date, bool related)
    {
        // Each of several letters has a day of its own: none of them is the issue's.
        if (IsSignature(places, n, text, date)) return related ? null : places.Neighbour(n, -1) is { } above && Writer().IsMatch(above) ? PrintedKind.Alone : PrintedKind.Signed;
        var rest = text.Remove(date.Start, date.Length).Trim([.. " ()|-,。【】〔〕[]★☆", .. HanText.Ornaments]);
        // 2024年5月17日， alone on a narrow line of a report.
        if (rest.Length == 0 && text[^1] is ',' && !places.IsOutside(n)) return null;
        if (rest.Length == 0) return related ? null : places.IsFurniture(n) ? PrintedKind.Folio : PrintedKind.Alone;
        if (WeekdayBeside().Replace(rest, "").Length == 0) return PrintedKind.Folio;
        // An office signs before the day; a day between words (于2024年5月17日从…发射中心) is told of.
        if (rest.Length <= 24 && date.Start > 0 && text[date.End..].Trim(' ', ')', '|').Length == 0 && IsSetApart(places, n, text, date) && Signature().IsMatch(rest) && text.AsSpan().IndexOfAny(SentenceSigns) < 0) return PrintedKind.Signed;
        // 2024年5月17日，… opens a sentence.
        if (date.End < text.Length && text[date.End] is ',' or '、' or '。' && !CalendarBeside().IsMatch(text[date.End..])) return null;
        if (date.Start == 0 && places.IsHead(n) && CalendarBeside().IsMatch(text[date.End..])) return PrintedKind.Folio;
        if (FolioReader.Read(text) is not null || Digital().IsMatch(rest) || IsLoose(places, n, text, date)) return PrintedKind.Folio;
        if (IsStampOfHeadline(places, n, text, date)) return PrintedKind.Stamp;
        return (places.IsOutside(n) || places.IsOuter(n)) && text.Length <= LongestLoose && text.AsSpan().IndexOfAny(',', '。') < 0 ? PrintedKind.Loose : null;
    }

    /// <summary>The days of a weekly's issue at its head: 2024年5月17日至23日 第20期.</summary>
    private static bool IsSpan(DatePlaces places, int n, string text, in HanDate date) =>
        places.IsHead(n) && text.Length <= LongestLoose && !text.Contains('。', StringComparison.Ordinal)
        && (date.Start == 0 || text[date.Start - 1] is ' ' or '|' or ')') && Span().IsMatch(text[date.End..]);

    /// <summary>Whether a day ends its line as a signature does: after a gap, or with no text below that goes on (…博览会2024年5月17日 | 至19日在河川举行。…).</summary>
    private static bool IsSetApart(DatePlaces places, int n, string text, in HanDate date) =>
        text[date.Start - 1] is ' ' or '(' || places.Neighbour(n, 1) is not { Length: > 12 };

    /// <summary>发布时间：2024年5月17日, or 时间: where a stamp may stand.</summary>
    private static bool IsLabelled(DatePlaces places, int n, string text, string before) =>
        Posted().IsMatch(before) || (PlainLabel().IsMatch(before) && (places.IsHead(n) || Source().IsMatch(text)));

    /// <summary>A time of day beside the date, and no sentence around them.</summary>
    private static bool IsStamp(string text) =>
        text.Length <= LongestStamp && text.AsSpan().IndexOfAny('。', '，', ';') < 0
        && (text.Length <= 40 || Source().IsMatch(text) || !text.Contains(',', StringComparison.Ordinal));

    /// <summary>A day set apart at the end of the headline's line: … 44,541 2024年05月17日.</summary>
    private static bool IsStampOfHeadline(DatePlaces places, int n, string text, in HanDate date) =>
        places.IsOuterHead(n) && date.End == text.Length && date.Start is > 8 and <= LongestLoose && text[date.Start - 1] == ' ' && text.AsSpan().IndexOfAny(':', ';', '。') < 0;

    /// <summary>A date set apart among short words (weather, editors, telephone), as folios have them and headlines have not.</summary>
    private static bool IsLoose(DatePlaces places, int n, string text, in HanDate date)
    {
        if (Desk().Replace(text, " ").AsSpan().IndexOfAny(SentenceSigns) >= 0) return false;
        if (date.Start > 0 && HanText.IsHan(text[date.Start - 1])) return false;
        if (date.End < text.Length && HanText.IsHan(text[date.End]) && !AfterDay().IsMatch(text[date.End..])) return false;
        var words = Desk().Replace(text.Remove(date.Start, date.Length), "责编 ").Split(WordMarks, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 16 && words.All(IsShort)
            && (Furnishing().IsMatch(text) || (words.Length <= 4 && (places.IsOutside(n) || places.IsOuter(n))));
    }

    /// <summary>What stands between the words of a folio.</summary>
    private static readonly char[] WordMarks = [.. " |·/:()□■丨-【】◆●★☆《》"];

    /// <summary>Numbers of registration and addresses of sites are longer than words.</summary>
    private static bool IsShort(string word) => word.Length <= (HanText.IsHan(word[0]) && !Registered().IsMatch(word) ? 9 : 24);

    // 首页 | 时政 | 社会 2024年4月26日 星期五: the day that a site shows beside its menu is that of the visit
    [GeneratedRegex(@"^(?:网站)?首页\s*\|[^|]{2,12}\|")]
    private static partial Regex Menu();

    // ，甲辰年四月初十，星期五，今日8版
    [GeneratedRegex(@"^,\s?(?:农历|農曆)?[^,。;]{0,12}(?:[,\s]\s?)?(?:星期|周|週)[一二三四五六日天][^。;]{0,30}$")]
    private static partial Regex CalendarBeside();

    // ，星期五
    [GeneratedRegex(@"^[,，、\s]*(?:星期|周)[一二三四五六日天][,，、\s]*$")]
    private static partial Regex WeekdayBeside();

    // 2024年5月17日出版
    [GeneratedRegex("^(?:出版(?!的)|刊|印刷|付印|星期|农历|農曆)")]
    private static partial Regex AfterDay();

    // 责编：张三、李四
    [GeneratedRegex(@"(?:责任?编辑?|编辑|美术?编辑?|版式(?:设计)?|校对|组版|值班(?:主任|编委|总编辑?)|主编|总编辑)\s*[:/]?\s*\p{IsCJKUnifiedIdeographs}{2,4}(?:[、,]\s?\p{IsCJKUnifiedIdeographs}{2,4})*")]
    private static partial Regex Desk();

    [GeneratedRegex("刊[号號]|代[号號]|[电電][话話]|[热熱][线線]|[地网]址|[邮郵][箱编編]")]
    private static partial Regex Registered();

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。;!?“”、,");

    /// <summary>A day alone in the last part of a document, or right below the name of an office, signs a text.</summary>
    private static bool IsSignature(DatePlaces places, int n, string text, in HanDate date)
    {
        var rest = text.Trim('(', ')', ' ').Length - date.Length;
        if (rest != 0 && !SignedAt().IsMatch(text[date.End..])) return false;
        if (places.Neighbour(n, -1) is not { } before) return false;
        if (places.Neighbour(n, -2) is { Length: > 0 } && Signature().IsMatch(before) && !before.EndsWith('报')) return true;
        return !places.IsHead(n) && before.Length > 20 && places.Neighbour(n, 1) is not { Length: > 30 };
    }

    // 星期五 | FRI | 第2版 | 总第…期 | 责编 | 邮箱 | 晴 15℃ | …日报
    [GeneratedRegex(@"星期|周[一二三四五六日]|\b(?:MON|TUE|WED|THU|FRI|SAT|SUN)|\d\s*版|第.{1,8}[版期号]|责任?编|编辑|校对|版式|美编|邮箱|电话|热线|℃|农历|農曆|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|[日晚早晨商时]报|[日晚]報|DAILY|day|出版|本期|号外", RegexOptions.IgnoreCase)]
    private static partial Regex Furnishing();

    // 至23日 星期五 | -5.23 第20期 | 、18日合刊
    [GeneratedRegex(@"^\s?[至—\-~～/、]{1,2}\s?(?:\d{4}[年./-])?(?:\d{1,2}(?:月|[./-]))?\d{1,2}日?(?:$|合刊|\s*(?:[|(第总星周]|出版|$))")]
    private static partial Regex Span();

    // 版次：4  2024年05月17日
    [GeneratedRegex(@"^(?:版次|版面|版号)\s*:\s*\S{1,12}\s+(?:\S{1,6}\s*:\s*)?\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex Edition();

    // 三峡晚报 > 2026-06-08 > 第02版 | 当前位置
    [GeneratedRegex(@"^(?:您?(?:的)?当前的?位置|首页).*\d{4}.*(?:版|目录)|>\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*>")]
    private static partial Regex Path();

    // 数字报 | 电子版 | 往期回顾 | 星期二 | PDF版
    [GeneratedRegex(@"^[\p{L}\p{N}\s·|:>\-—《》()/,.]{0,40}(?:[报報](?=$|[\s·|:>社])|數字報|数字报|电子报|电子版|往期回顾|往期|星期[一二三四五六日]|PDF版?下载|版面导航|上一期|下一期|日历)[\p{L}\s·|:>]{0,16}$")]
    private static partial Regex Digital();

    [GeneratedRegex(@"(?:成文|发文|生成|印发|签发|制发|制定|公文)(?:日期|时间)\s*[:\]】]?\s*$")]
    private static partial Regex Written();

    [GeneratedRegex(@"印发\s*$|印\s*发\s*$")]
    private static partial Regex Issued();

    [GeneratedRegex(@"(?:发布|发表|更新|公开|上传|录入|公布|推送|刊发|发稿|见报|出版|发行|刊登|首发|编发|添加|信息|文章|稿件|最后修改)(?:时间|日期|于)?\s*[:|\]】]?\s*$|(?:Posted|Published|Updated|Date)(?:\s?on)?\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Posted();

    [GeneratedRegex(@"(?:更新|修改|Updated)[^\s:]{0,3}\s*[:|\]】]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Updated();

    // 时间: | 日期】
    [GeneratedRegex(@"(?:^|[\s|】\]])(?:时\s*间|日\s*期)\s*[:\]】]\s*$")]
    private static partial Regex PlainLabel();

    [GeneratedRegex(@"来源|來源|稿源|作者|浏览|阅读|点击|字体|字号|编辑|责编|打印|分享|Source|\|", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"(?:有效期|失效|生效|废止|截止|实施|施行|执行|报名|开标|举办|举行|考试|会议|活动|开始|结束|面试|停电|停水|公示|自|至|到|截至)(?:日期|时间)?\s*[:\]】]?\s*[自从于]?\s*$")]
    private static partial Regex Effective();

    [GeneratedRegex(@"^\s?(?:起|前|止|以前|之前|至|正式|施行|实施|失效)")]
    private static partial Regex EffectiveAfter();

    [GeneratedRegex(@"(?<!\d)\d{1,2}:\d{2}(?!\d)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?:政府|办公室|办公厅|委员会|局|厅|委|部|院|中心|公司|组|会|所|处|大队|支队|总队|站|校|大学|学院|小学|中学|幼儿园|医院|集团|社|乡|镇|县|市|省|读者.{0,8}|编辑部|指挥部)\s*$")]
    private static partial Regex Signature();

    // 读者 王小明 | 市民李女士 | (柳江 陈先生)
    [GeneratedRegex(@"^[(\s]*(?:[\p{IsCJKUnifiedIdeographs}]{0,6}\s?)?(?:读者|讀者|市民|网友|居民|村民|业主|家长|职工|一名\S{1,6}|\S{1,3}(?:先生|女士))", RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    // 2024年5月17日于柳江
    [GeneratedRegex(@"^\s*[写作]?于[\p{IsCJKUnifiedIdeographs}]{2,8}$")]
    private static partial Regex SignedAt();
}
