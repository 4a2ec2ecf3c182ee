using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Forms of the day that stand in mastheads, folios, stamps and addresses and never in a report's own sentences.</summary>
internal static partial class MastheadDates
{
    /// <summary>Years of the republic count from 1912.</summary>
    private const int RepublicBefore = 1911;

    private const string MonthNames = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// <summary>The dates of a short line: those of reports and those of mastheads, in print order.</summary>
    /// <param name="text">Narrowed.</param>
    public static List<HanDate> Find(string text)
    {
        var own = Own(text);
        var plain = HanDates.Find(text);
        if (own.Count == 0) return plain;
        own.RemoveAll(o => plain.Exists(p => p.Date is not null && p.Start < o.End && o.Start < p.End));
        plain.RemoveAll(p => own.Exists(o => p.Start < o.End && o.Start < p.End));
        return [.. own.Concat(plain).OrderBy(d => d.Start)];
    }

    private static List<HanDate> Own(string text)
    {
        var found = new List<HanDate>();
        if (text.Contains("20", StringComparison.Ordinal) || text.Contains("19", StringComparison.Ordinal))
        {
            Add(found, Compact().Matches(text));
            if (text.AsSpan().IndexOfAnyInRange('A', 'z') >= 0) Add(found, English().Matches(text));
            Add(found, YearApart().Matches(text));
            Add(found, FirstOfSpan().Matches(text));
            Add(found, DayBeforeYear().Matches(text));
        }
        if (text.AsSpan().IndexOfAny('年', '’', '\'') < 0) return found;
        if (text.Contains('民', StringComparison.Ordinal)) Add(found, Republic().Matches(text));
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0) Add(found, ShortYear().Matches(text));
        return found;
    }

    private static void Add(List<HanDate> found, MatchCollection matches)
    {
        foreach (Match match in matches)
            if (Read(match) is { Date: not null } date && !found.Exists(f => f.Start < date.End && date.Start < f.End)) found.Add(date);
    }

    private static HanDate? Read(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Number(match, "m");
        if (Number(match, "y") is not { } year || month is not (>= 1 and <= 12) || Number(match, "d") is not (>= 1 and <= 31)) return null;
        if (match.Groups["republic"].Success) year += RepublicBefore;
        // Two digits: papers of this archive begin after 1949.
        else if (year < 100) year += year < 50 ? 2000 : 1900;
        return year is < 1800 or > 2199 ? null : new HanDate(match.Index, match.Length, year, month, Number(match, "d"));
    }

    private static int? Number(Match match, string name) => match.Groups[name] is { Success: true } group ? HanDates.Number(HanText.Squash(group.Value)) : null;

    private static int MonthOf(string name) =>
        (MonthNames.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..3].ToLowerInvariant()}"), StringComparison.Ordinal) / 3) + 1;

    // 20240517 | /20240517/ | t20240517_8213
    [GeneratedRegex(@"(?<![\dA-SU-Za-su-z.\-])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\dA-Za-z\-])", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    // May 17, 2024 | 17 May 2024 | MAY.17TH,2024 | 2024 MAY 17
    [GeneratedRegex(@"(?<![A-Za-z])(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s?\.?\s?(?<d>\d{1,2})(?:st|nd|rd|th)?\s?[,.]?\s?(?<y>(?:19|20)\d{2})(?!\d)|(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?\s?(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s?[.,]?\s?(?<y>(?:19|20)\d{2})(?!\d)|(?<!\d)(?<y>(?:19|20)\d{2})\s?[,.]?\s(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s?\.?\s?(?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();

    // 中華民國113年5月17日 | 民国一一三年五月十七日
    [GeneratedRegex(@"(?<republic>(?:中[華华])?民[國国])\s*(?<y>\d{2,3}|[〇○零一二三四五六七八九十]{2,4})\s*年\s*(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?<d>\d{1,2}|[一二三四五六七八九十廿]{1,3})\s*日", RegexOptions.CultureInvariant)]
    private static partial Regex Republic();

    // 24年5月17日 | ’24.05.17
    [GeneratedRegex(@"[’‘'](?<y>\d{2})\s?[.\-/年]\s?(?<m>\d{1,2})\s?[.\-/月]\s?(?<d>\d{1,2})(?!\d)|(?<![\d第])(?<y>\d{2})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    // 2024 05/17 | 2024 05.17 | 2024年 5/17 | 2024 5月17日 | 2024—05—17
    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})(?:\s?年\s?|\s?年\s?总?第\s?\d{1,6}\s?期\s*(?:\(总?第?\s?\d{1,6}\s?期\)\s*)?|\s+)(?<m>\d{1,2})\s?(?:[/.\-·]|月)\s?(?<d>\d{1,2})日?(?![\d:])|(?<!\d)(?<y>(?:19|20)\d{2})\s+(?<m>\d{2})\s+(?<d>\d{2})(?![\d:])|(?<!\d)(?<y>(?:19|20)\d{2})\s?[—–~_,・]\s?(?<m>\d{1,2})\s?[—–~_,・]\s?(?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearApart();

    // 2024.5.17-5.23 | 2024年5月17、18日
    [GeneratedRegex(@"(?<![\d.\-/])(?<y>(?:19|20)\d{2})[./\-](?<m>\d{1,2})[./\-](?<d>\d{1,2})(?=\s?[\-—~～至]\s?\d{1,2}[./\-]\d{1,2}(?!\d))|(?<!\d)(?<y>(?:19|20)\d{2})年(?<m>\d{1,2})月\s?(?<d>\d{1,2})(?=\s?[、—\-~～至/]\s?\d{1,2}日)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfSpan();

    // 05/17 2024 | 5月17日 星期五 2024年 | 17/05/2024 | 17 星期五 2024.05 | 17 2024年5月
    [GeneratedRegex(@"(?<!\d)(?<d>1[3-9]|2\d|3[01])/(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\d{2})(?!\d)|(?<!\d)(?<m>\d{1,2})(?:/|\.|月)\s?(?<d>\d{1,2})日?[\s/,|·]+(?:(?:星期|周|週)[一二三四五六日][\s/,|·]*)?(?<y>(?:19|20)\d{2})(?!\d)年?|(?<![\d.:])(?<d>\d{1,2})日?\s+(?:(?:星期|周)[一二三四五六日]\s+)?(?<y>(?:19|20)\d{2})\s?[年./]\s?(?<m>\d{1,2})月?(?![\d月./年])|(?<!\d)(?<y>(?:19|20)\d{2})\s?[年./]\s?(?<m>\d{1,2})\s?月?\s+(?:(?:星期|周)[一二三四五六日]\s+)?(?<d>\d{1,2})(?![\d月.:/期版号])", RegexOptions.CultureInvariant)]
    private static partial Regex DayBeforeYear();
}
