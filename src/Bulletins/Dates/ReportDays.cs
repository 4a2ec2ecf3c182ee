using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>A day that a report speaks of as past, without its year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weight">How much it says of when the report was written; a dateline says most.</param>
internal readonly record struct ReportDay(int Line, string Text, int Month, int Day, double Weight)
{
    /// <summary>Days from 1 January of a leap year, from 0.</summary>
    public int OfYear => new DateOnly(2000, Month, Math.Min(Day, DateTime.DaysInMonth(2000, Month))).DayOfYear - 1;
}

/// <summary>Gathers the days that reports speak of, and finds the latest that the others agree with.</summary>
internal static partial class ReportDays
{
    private const int YearLength = 366;

    /// <summary>Days after one with a month that a day without one may still be of that month.</summary>
    private const int BareReach = 10;

    /// <summary>Past days of one line, those with another year than <paramref name="year"/> left out.</summary>
    /// <param name="year">Null: no year is known yet, dates with a year are left out.</param>
    public static IEnumerable<ReportDay> Of(DatedText from, int? year)
    {
        var (line, text) = (from.Line, from.Text);
        if (DatelineReader.Read(text) is { Month: { } m, Day: { } d } dateline && IsDay(m, d)) yield return new ReportDay(line, dateline.Text, m, d, 3);
        var old = false;
        int? month = null;
        var (ahead, end) = (false, 0);
        foreach (var date in from.Dates)
        {
            // 将于3月5日和3月4日: the second is as far ahead as the first.
            ahead = (ahead && date.Start - end <= 2) || IsAhead(from, date);
            end = date.End;
            if (date.Year is { } y && y != year) { old = year is null || y < year; month = null; continue; }
            if (!ahead) month = date.Month ?? month;
            if (date.Day is not { } day || (date.Month ?? month) is not { } of || !IsDay(of, day) || ahead) continue;
            var weight = Weight(text, date) * (old ? 0.15 : 1);
            yield return new ReportDay(line, from.Quote(date.Start, date.Length), of, day, weight);
        }
    }

    /// <summary>Days of the month without a month (14日报道), which the month of the others completes.</summary>
    public static IEnumerable<BareDay> Bare(DatedText from)
    {
        foreach (var date in from.Dates)
        {
            if (date.Year is not null || date.Month is not null || date.Day is not { } day || IsAhead(from, date) || !IsReported(from.Text, date)) continue;
            yield return new BareDay(from.Line, from.Quote(date.Start, date.Length), day);
        }
    }

    /// <summary>The day that most of the others lead up to; null where there is none.</summary>
    /// <param name="days">At least one of them gives the month.</param>
    public static ReportDay? Latest(IReadOnlyList<ReportDay> days, IReadOnlyList<BareDay> bare)
    {
        ReportDay? best = null;
        var top = 0.0;
        var counts = bare.GroupBy(b => b.Day).Select(g => (Day: g.Key, Count: g.Count())).ToList();
        foreach (var candidate in Candidates(days, bare))
        {
            var score = days.Sum(d => d.Weight * Fit(candidate.OfYear - d.OfYear)) + counts.Sum(c => c.Count * BareFit(candidate, c.Day));
            if (score > top + 1e-9) (top, best) = (score, candidate);
        }
        return best;
    }

    /// <summary>Every day with a month, the most telling of each; and the bare days in those months.</summary>
    private static IEnumerable<ReportDay> Candidates(IReadOnlyList<ReportDay> days, IReadOnlyList<BareDay> bare)
    {
        var known = new HashSet<int>();
        foreach (var group in days.GroupBy(d => d.OfYear))
        {
            known.Add(group.Key);
            yield return group.MaxBy(d => d.Weight);
        }
        foreach (var month in days.Select(d => d.Month).Distinct().ToList())
            foreach (var day in bare.DistinctBy(b => b.Day))
                if (IsDay(month, day.Day) && days.Any(d => d.Month == month && day.Day - d.Day is >= -2 and <= BareReach)
                    && new ReportDay(day.Line, day.Text, month, day.Day, 1) is var found && known.Add(found.OfYear)) yield return found;
    }

    /// <summary>How well a day of the month fits a report of another day: of the same month, or the last days of the month before.</summary>
    private static double BareFit(ReportDay candidate, int day)
    {
        var gap = candidate.Day - day;
        if (gap < -20) gap += DateTime.DaysInMonth(2001, candidate.Month == 1 ? 12 : candidate.Month - 1);
        // A later day of the month is more often announced than reported.
        return gap < 0 ? -0.5 : Fit(gap);
    }

    /// <summary>How well a day <paramref name="gap"/> days before fits a report of today; a day after it does not.</summary>
    private static double Fit(int gap)
    {
        if (gap > YearLength / 2) gap -= YearLength;
        if (gap < -YearLength / 2) gap += YearLength;
        return gap switch { < -40 => 0, < 0 => -0.8, 0 => 1.05, 1 => 1, <= 3 => 0.8, <= 10 => 0.3, <= 40 => 0.2, _ => 0 };
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);

    private static bool IsAhead(DatedText from, in HanDate date) =>
        FutureBefore().IsMatch(HanText.Squash(from.Before(date.Start, 14))) || FutureAfter().IsMatch(After(from.Text, date, 14));

    private static double Weight(string text, in HanDate date)
    {
        var opens = date.Start == 0 || text[date.Start - 1] is '。' or '，' or ',' or '　' or ' ' or ')' or '）';
        return (opens ? 1.2 : 0.8) * (Memory().IsMatch(text.AsSpan(date.Start, Math.Min(40, text.Length - date.Start))) ? 0.3 : 1);
    }

    private static bool IsReported(string text, in HanDate date) =>
        ReportedBefore().IsMatch(HanText.Squash(text[Math.Max(0, date.Start - 4)..date.Start])) || ReportedAfter().IsMatch(After(text, date, 8));

    /// <summary>What follows a date, without the spaces that numbers are set apart by.</summary>
    private static string After(string text, in HanDate date, int count) => HanText.Squash(text[date.End..Math.Min(text.Length, date.End + count)]);

    // 将于8月28日 | 预计 | 拟定 | —29日
    [GeneratedRegex(@"(?:将|将于|预计|拟|计划|定于|截止|不迟于|(?<!截)至|到|自|从|明年|去年|前年|于每年|每年的?|日期为|时间为|计划在|要求在|迎接|[分]?别于|[—\-~～])$|(?:将|预计|拟|计划|定于|明年|去年|每年|要求|呼吁|瞄准)[^，。；]{0,8}$")]
    private static partial Regex FutureBefore();

    // 8月28日至 | 起施行 | 前 | 将
    [GeneratedRegex(@"^(?:起(?:施行|实施|执行|正式|至)|前|以前|之前|止|将|晚?上?将|[是为][^，。]{0,8}(?:日|节)|[—\-~～至][\d]|\s?\d{1,2}[时点:][^，。；]{0,6}至)|^[^，。；]{0,6}将")]
    private static partial Regex FutureAfter();

    [GeneratedRegex(@"是[^，。]{2,24}(?:周年|纪念日|诞辰)|出生|逝世|诞生")]
    private static partial Regex Memory();

    // 记者17日从 | 截至16日 | 外交部14日
    [GeneratedRegex("(?:记者|者|于|截至|，|。|^|、|议|府|部|委|局|方|体|社|国|会|京|海|理|统|长|间)$")]
    private static partial Regex ReportedBefore();

    // 14日报道 | 15日表示 | 16日晚
    [GeneratedRegex("^(?:[凌清]?[上下早中晨晚]?[上午间]{0,2}[，,]?)(?:表示|称|说|报道|宣布|发布|公布|通报|发表|发文|举行|召开|在|对|就|从|向|率|会见|会晤|抵达|启动|开幕|闭幕|揭牌|消息|讯|电|获悉)")]
    private static partial Regex ReportedAfter();
}

/// <summary>A day that a report speaks of as past, without month and year.</summary>
internal readonly record struct BareDay(int Line, string Text, int Day);
