using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Finds the days that a document prints as its own: masthead, folio, time stamp, signature.</summary>
internal static partial class PrintedDates
{
    private const int LongestLine = 120;

    /// <summary>Dates that are weighed against each other; a page prints a few.</summary>
    private const int MostFound = 1000;

    /// <summary>Candidates, those of single lines in source order first.</summary>
    public static List<PrintedDate> Find(SourceText source, DatePlaces places)
    {
        var found = new List<PrintedDate>();
        var related = false;
        for (var n = 1; n <= source.Lines.Count && found.Count < MostFound; n++)
        {
            if (EditionLine.Read(source[n]) is { } edition) found.Add(new PrintedDate(PrintedKind.Edition, n, edition.Day, edition.Date, 0));
            if (source[n].Length > LongestLine * 2 || source.IsBlank(n)) continue;
            var text = DatePlaces.Clean(source[n]);
            if (text.Length is 0 or > LongestLine) continue;
            related = related || (RelatedSigns.Contains(text[0]) && Related().IsMatch(text));
            if (text.AsSpan().IndexOfAny(DateSigns) < 0 || places.IsForeign(n) || Today().IsMatch(text)) continue;
            if (Address(places, n, text) is { } address) found.Add(address);
            else if (Of(places, n, text, related) is { } date) found.Add(date);
        }
        if (!found.Exists(f => f.Kind >= PrintedKind.Folio)) found.AddRange(BrokenMastheads.Find(source, places));
        return found;
    }

    /// <summary>The most telling kind; within it what weekday and lunar date confirm, then what is printed most often, then first.</summary>
    public static PrintedDate? Best(List<PrintedDate> found)
    {
        if (found.Count == 0) return null;
        var kind = found.Max(f => f.Kind);
        var same = found.Where(f => f.Kind == kind).ToList();
        if (kind == PrintedKind.Alone && same.DistinctBy(f => f.Day).Count() > 1) return null;
        return same.OrderByDescending(f => f.Agreement).ThenByDescending(f => same.Count(o => o.Day == f.Day)).ThenBy(f => f.Line).First();
    }

    /// <summary>Whether a line's date says nothing of the document: the day of a visit to a site, the stamp of another page.</summary>
    public static bool SaysNothing(string line) =>
        line.Length <= LongestLine && DatePlaces.Clean(line) is var text && (Today().IsMatch(text) || (StampAlone().IsMatch(text) && text.Length <= 40));

    /// <summary>First characters of what <see cref="Related"/> reads.</summary>
    private static readonly SearchValues<char> RelatedSigns = SearchValues.Create("【[相推热延往猜阅点最更为大上下精排");

    /// <summary>What every written date holds one of.</summary>
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年0123456789");

    private static PrintedDate? Of(DatePlaces places, int n, string text, bool related)
    {
        if (!DateTraces.MayHoldDay(text)) return FromLunar(places, n, text) is { } alone && !MastheadDates.Find(text).Exists(d => d.Year is not null) ? alone : null;
        var dates = MastheadDates.Find(text);
        PrintedDate? best = null;
        foreach (var date in dates)
        {
            if (date.Date is not { } day) continue;
            var plain = string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
            var written = text.Remove(date.Start, date.Length).Insert(date.Start, plain);
            if (PrintedLines.Kind(places, n, Labelled(places, n, written), Moved(places, n, date, plain.Length), related) is not { } kind || best?.Kind >= kind) continue;
            best = new PrintedDate(kind, n, text.Substring(date.Start, date.Length), day, Agreement(text, day), kind >= PrintedKind.Folio ? LastDay(text[date.End..], day) : null);
        }
        return best ?? (dates.Exists(d => d.Year is not null) ? null : FromLunar(places, n, text));
    }

    /// <summary>A table's label may stand on the line above its value: 发布时间： | 2024-05-17.</summary>
    private static string Labelled(DatePlaces places, int n, string text) => LabelAbove(places, n) is { } label ? label + text : text;

    private static HanDate Moved(DatePlaces places, int n, in HanDate date, int length) =>
        date with { Start = date.Start + (LabelAbove(places, n)?.Length ?? 0), Length = length };

    private static string? LabelAbove(DatePlaces places, int n) => places.Neighbour(n, -1) is { Length: <= 8 } above && Label().IsMatch(above) ? above : null;

    private static PrintedDate? Address(DatePlaces places, int n, string text)
    {
        if (!places.IsFurniture(n) || Url().Match(text) is not { Success: true } match) return null;
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new PrintedDate(PrintedKind.Address, n, text, new DateOnly(year, month, day), 0) : null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>How many of weekday and lunar parts of a text agree with a day, less those that do not.</summary>
    public static int Agreement(string text, DateOnly day)
    {
        var sum = LunarClues.Weekday(text) is { } weekday ? (weekday == day.DayOfWeek ? 1 : -1) : 0;
        if (LunarClues.Read(text) is { } lunar)
        {
            var (agree, differ) = LunarClues.Compare(lunar, day);
            sum += agree - differ;
        }
        return sum;
    }

    /// <summary>Last day of an issue of several (5月17日—23日, 17-18日); null: there is none.</summary>
    private static DateOnly? LastDay(string after, DateOnly first)
    {
        if (Through().Match(after) is not { Success: true } match) return null;
        var month = match.Groups["m"].Success ? Part(match, "m") : first.Month;
        var (year, day) = (month < first.Month ? first.Year + 1 : first.Year, Part(match, "d"));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var last = new DateOnly(year, month, day);
        return last > first && last.DayNumber - first.DayNumber <= 31 ? last : null;
    }

    /// <summary>A masthead that gives the lunar day alone.</summary>
    private static PrintedDate? FromLunar(DatePlaces places, int n, string text)
    {
        if (text.Length > 40 || !text.Contains('年', StringComparison.Ordinal) || LunarClues.Read(text) is not { } lunar) return null;
        if (LunarClues.Solar(lunar, 2010) is not { } day) return null;
        var weekday = LunarClues.Weekday(text) ?? (places.Neighbour(n, 1) is { Length: <= 12 } below ? LunarClues.Weekday(below) : null);
        return weekday is { } named && named != day.DayOfWeek ? null : new PrintedDate(PrintedKind.Folio, n, text, day, 0);
    }

    // 今天是2024年5月17日 | 现在是 | 您是第…位
    [GeneratedRegex(@"今天是|现在是|今日[::]|当前时间|北京时间\s*\d{4}|今天[::]|系统时间|欢迎您")]
    private static partial Regex Today();

    [GeneratedRegex(@"^[【\[]?(?:相关(?:阅读|新闻|文章|链接|文件|推荐|信息|附件)|推荐阅读|热门|延伸阅读|往期|猜你喜欢|阅读排行|点击排行|最新(?:新闻|文章)|更多|为你推荐|大家都在看|上一[篇条]|下一[篇条]|精彩推荐|热点(?:新闻|推荐|排行)|排行)")]
    private static partial Regex Related();

    // 2024-05-17 08:30
    [GeneratedRegex(@"\d{1,2}\s*[日\-\s]?\s*\d{1,2}:\d{2}")]
    private static partial Regex StampAlone();

    // 发布时间： | 成文日期
    [GeneratedRegex(@"^[\[【]?(?:发布|发文|成文|公开|更新|印发|生成|出版|发表|上传)?(?:时\s*间|日\s*期)[\]】]?\s*:?$")]
    private static partial Regex Label();

    // http://epaper.example.cn/html/2024-05/17/content.htm | /20240517/ | /202405/t20240517_3.html
    [GeneratedRegex(@"^(?:\S{0,4}[::]\s*)?(?:https?://|www\.)\S*?[/_t=\-](?<y>20[0-9]{2})[-/_]?(?<m>0[1-9]|1[0-2])[-/_]?(?<d>0[1-9]|[12][0-9]|3[01])(?=[/_.\-?]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    // —23日 | 至6月2日 | -18日 | -5.23 | —2025年1月4日
    [GeneratedRegex(@"^\s?[—\-~～至、/]{1,2}\s?(?:(?:[0-9]{4}[年./-])?(?<m>[0-9]{1,2})(?:月|[./-]))?(?<d>[0-9]{1,2})(?:日|(?![0-9版期号:.]))")]
    private static partial Regex Through();
}
