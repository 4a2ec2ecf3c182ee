using System.Buffers;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>What kind of line prints the document's own date; the later, the more it counts.</summary>
internal enum PrintedKind
{
    /// <summary>印发 at the foot of a circular, often a day after its signature.</summary>
    Issued,

    /// <summary>The day that a circular or letter is signed with.</summary>
    Signed,

    /// <summary>A time stamp of a web page or an account post.</summary>
    Stamp,

    /// <summary>发布时间, 发布日期.</summary>
    Posted,

    /// <summary>成文日期 of the table above a document on a government site.</summary>
    Written,

    /// <summary>Masthead, folio or the path of a digital paper.</summary>
    Folio,
}

/// <summary>A day that the document prints as its own.</summary>
/// <param name="Agreement">How many weekday and lunar parts beside it agree, less those that do not.</param>
internal sealed record PrintedDate(PrintedKind Kind, int Line, string Text, DateOnly Day, int Agreement);

/// <summary>Finds the days that a document prints as its own: masthead, folio, time stamp, signature.</summary>
internal static partial class PrintedDates
{
    private const int LongestLine = 120;

    /// <summary>Dates that are weighed against each other; a page prints a few.</summary>
    private const int MostFound = 1000;

    /// <summary>Longest line that may be one of several that a masthead is broken over.</summary>
    private const int LongestPiece = 14;

    /// <summary>Candidates in source order.</summary>
    public static List<PrintedDate> Find(SourceText source)
    {
        var found = new List<PrintedDate>();
        var related = false;
        for (var n = 1; n <= source.Lines.Count && found.Count < MostFound; n++)
        {
            var line = source[n];
            if (line.Length > LongestLine * 2 || source.IsBlank(n)) continue;
            var text = Clean(line);
            if (text.Length > LongestLine) continue;
            related = related || (text.Length > 0 && RelatedSigns.Contains(text[0]) && Related().IsMatch(text));
            if (text.AsSpan().IndexOfAny(DateSigns) < 0) continue;
            if (!Today().IsMatch(text) && Of(source, n, text, related) is { } date) found.Add(date);
        }
        if (!found.Any(f => f.Kind == PrintedKind.Folio)) found.AddRange(Broken(source));
        return found;
    }

    /// <summary>Whether a line's date says nothing of the document: the day of a visit to a site, the stamp of another page.</summary>
    public static bool SaysNothing(string line) => line.Length <= LongestLine && Clean(line) is var text && (Today().IsMatch(text) || (Clock().IsMatch(text) && text.Length <= 40));

    /// <summary>First characters of what <see cref="Related"/> reads.</summary>
    private static readonly SearchValues<char> RelatedSigns = SearchValues.Create("【[相推热延往猜阅点最更为大上下精排");

    /// <summary>What every written date holds one of.</summary>
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年-./");

    private static string Clean(string line) => HanText.Narrow(line).Replace("\ufeff", "", StringComparison.Ordinal).Trim();

    private static PrintedDate? Of(SourceText source, int n, string text, bool related)
    {
        var dates = HanDates.Find(text);
        foreach (var date in dates)
        {
            if (date.Date is not { } day) continue;
            if (Kind(source, n, text, date, related) is not { } kind) continue;
            return new PrintedDate(kind, n, text.Substring(date.Start, date.Length), day, Agreement(text, day));
        }
        return dates.Exists(d => d.Year is not null) ? null : FromLunar(n, text);
    }

    private static PrintedKind? Kind(SourceText source, int n, string text, in HanDate date, bool related)
    {
        if (IsFolio(text, date)) return IsSignature(source, n, text, date) ? PrintedKind.Signed : PrintedKind.Folio;
        if (Path().IsMatch(text)) return PrintedKind.Folio;
        if (Written().IsMatch(text)) return PrintedKind.Written;
        if (Issued().IsMatch(text)) return PrintedKind.Issued;
        if (related || Effective().IsMatch(text)) return null;
        if (Posted().IsMatch(text)) return PrintedKind.Posted;
        return Clock().IsMatch(text) && text.Length <= 90 ? PrintedKind.Stamp : null;
    }

    private static bool IsFolio(string text, in HanDate date)
    {
        if (Clock().IsMatch(text) || Posted().IsMatch(text) || Written().IsMatch(text)) return false;
        var rest = text.Remove(date.Start, date.Length).Trim(' ', '(', ')', '|', '-', ',');
        return rest.Length == 0 || FolioReader.Read(text) is not null || Digital().IsMatch(rest) || IsLoose(text, date);
    }

    /// <summary>A date set apart among short words (weather, editors, telephone), as folios have them and headlines have not.</summary>
    private static bool IsLoose(string text, in HanDate date)
    {
        if (text.AsSpan().IndexOfAny(SentenceSigns) >= 0) return false;
        if ((date.Start > 0 && HanText.IsHan(text[date.Start - 1])) || (date.End < text.Length && HanText.IsHan(text[date.End]))) return false;
        var words = text.Remove(date.Start, date.Length).Split([' ', '|', '·', '/', ':', '(', ')', '□', '■', '丨', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 14 && words.All(w => w.Length <= (HanText.IsHan(w[0]) ? 7 : 24)) && Furnishing().IsMatch(text);
    }

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。;!?“”《》、,");

    // 星期五 | 第2版 | 总第…期 | 责编 | 邮箱 | 晴 15℃ | …日报
    [GeneratedRegex(@"星期|周[一二三四五六日]|\d\s*版|第.{1,6}[版期号]|责任?编|编辑|校对|版式|美编|邮箱|电话|热线|℃|农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|[日晚]报|DAILY|day", RegexOptions.IgnoreCase)]
    private static partial Regex Furnishing();

    /// <summary>A day alone in the last part of a document, or right below the name of an office, signs a text.</summary>
    private static bool IsSignature(SourceText source, int n, string text, in HanDate date)
    {
        if (text.Trim('(', ')', ' ').Length != date.Length) return false;
        var before = Neighbour(source, n, -1);
        if (before is null) return false;
        if (Neighbour(source, n, -2) is { } above && above.Length > 0 && Signature().IsMatch(before) && !before.EndsWith('报')) return true;
        return n > source.Lines.Count / 2 && before.Length > 20 && Neighbour(source, n, 1) is not { Length: > 30 };
    }

    private static string? Neighbour(SourceText source, int n, int steps)
    {
        var step = Math.Sign(steps);
        for (var left = Math.Abs(steps); left > 0;)
        {
            n += step;
            if (n < 1 || n > source.Lines.Count) return null;
            if (!source.IsBlank(n)) left--;
        }
        return Clean(source[n]);
    }

    private static int Agreement(string text, DateOnly day)
    {
        var sum = LunarClues.Weekday(text) is { } weekday ? (weekday == day.DayOfWeek ? 1 : -1) : 0;
        if (LunarClues.Read(text) is { } lunar)
        {
            var (agree, differ) = LunarClues.Compare(lunar, day);
            sum += agree - differ;
        }
        return sum;
    }

    /// <summary>A masthead that gives the lunar day alone.</summary>
    private static PrintedDate? FromLunar(int n, string text)
    {
        if (text.Length > 40 || !text.Contains('年', StringComparison.Ordinal) || LunarClues.Read(text) is not { } lunar) return null;
        if (LunarClues.Solar(lunar, 2010) is not { } day || (LunarClues.Weekday(text) is { } weekday && weekday != day.DayOfWeek)) return null;
        return new PrintedDate(PrintedKind.Folio, n, text, day, 0);
    }

    /// <summary>A masthead broken over short lines (2024年 | 5月17日 | 星期五) at the head of the document.</summary>
    private static IEnumerable<PrintedDate> Broken(SourceText source)
    {
        var heads = Enumerable.Range(1, Math.Min(source.Lines.Count, 40)).Where(n => !source.IsBlank(n)).Take(16).ToList();
        for (var i = 0; i < heads.Count; i++)
        {
            var joined = Clean(source[heads[i]]);
            for (var j = i + 1; j < heads.Count && j <= i + 3 && joined.Length <= LongestPiece * 2; j++)
            {
                var piece = Clean(source[heads[j]]);
                if (piece.Length > LongestPiece || Clean(source[heads[j - 1]]).Length > LongestPiece) break;
                joined += piece;
                var dates = HanDates.Find(joined);
                if (!dates.Exists(d => d.Date is not null) && DayBetween().Match(joined) is { Success: true } parts)
                    dates = HanDates.Find($"{parts.Groups["y"].Value}年{parts.Groups["m"].Value}月{parts.Groups["d"].Value}日");
                if (dates.FirstOrDefault(d => d.Date is not null) is not { Date: { } day } found) continue;
                if (joined.Length - found.Length > 16) continue;
                yield return new PrintedDate(PrintedKind.Folio, heads[i], string.Concat(joined.Take(40)), day, Agreement(joined, day));
                yield break;
            }
        }
    }

    // 今天是2024年5月17日 | 现在是 | 您是第…位
    [GeneratedRegex(@"今天是|现在是|今日[::]|当前时间|北京时间\s*\d{4}")]
    private static partial Regex Today();

    [GeneratedRegex(@"^[【\[]?(?:相关(?:阅读|新闻|文章|链接|文件|推荐)|推荐阅读|热门|延伸阅读|往期|猜你喜欢|阅读排行|点击排行|最新(?:新闻|文章)|更多|为你推荐|大家都在看|上一[篇条]|下一[篇条]|精彩推荐|热点|排行)")]
    private static partial Regex Related();

    // 三峡晚报 > 2026-06-08 > 第02版 | 当前位置
    [GeneratedRegex(@"^(?:您?(?:的)?当前的?位置|首页).*\d{4}.*(?:版|目录)|>\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*>")]
    private static partial Regex Path();

    // 数字报 | 电子版 | 往期回顾 | 星期二 | PDF版
    [GeneratedRegex(@"^[\p{L}\p{N}\s·|:>\-—《》()/,.]{0,40}(?:报|数字报|电子报|电子版|往期回顾|往期|星期[一二三四五六日]|PDF版?下载|版面导航|上一期|下一期|日历)[\p{L}\s·|:>]{0,16}$")]
    private static partial Regex Digital();

    [GeneratedRegex(@"成文(?:日期|时间)|发文(?:日期|时间)|生成日期|印发日期|签发日期")]
    private static partial Regex Written();

    [GeneratedRegex(@"印发\s*$|印\s*发\s*$")]
    private static partial Regex Issued();

    [GeneratedRegex(@"发布(?:时间|日期)|发表(?:时间|于)|(?:时间|日期|更新|来源|稿源|公开日期|上传时间|录入时间)\s*[::]")]
    private static partial Regex Posted();

    [GeneratedRegex(@"(?:有效期|失效|生效|废止|截止|实施|施行)(?:日期|时间)?")]
    private static partial Regex Effective();

    [GeneratedRegex(@"\d{1,2}\s*[日\-\s]?\s*\d{1,2}:\d{2}")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?:政府|办公室|办公厅|委员会|局|厅|委|部|院|中心|公司|组|会|所|处|大队|支队|总队|站|校|大学|学院|集团|社|乡|镇|县|市|省|读者.{0,8}|编辑部)\s*$")]
    private static partial Regex Signature();

    // 17 2024年5月 星期五: day set large beside year and month
    [GeneratedRegex(@"^(?:\D{0,8})(?:(?<d>\d{1,2})\s*(?<y>\d{4})\s*[年.]\s*(?<m>\d{1,2})月?|(?<y>\d{4})\s*[年.]\s*(?<m>\d{1,2})\s*月?\s*(?:星期.)?\s*(?<d>\d{1,2}))(?:\D{0,14})$")]
    private static partial Regex DayBetween();
}
