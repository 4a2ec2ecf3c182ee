using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Articles;

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

    /// <summary>Past days of one line, those with another year than <paramref name="year"/> left out.</summary>
    /// <param name="year">Null: no year is known yet, dates with a year are left out.</param>
    public static IEnumerable<ReportDay> Of(DatedText from, int? year)
    {
        var (line, text, _) = from;
        if (DatelineReader.Read(text) is { Month: { } m, Day: { } d } dateline && IsDay(m, d)) yield return new ReportDay(line, dateline.Text, m, d, 3);
        var old = false;
        int? month = null;
        var (ahead, end) = (false, 0);
        foreach (var date in from.Dates)
        {
            // 将于3月5日和3月4日: the second is as far ahead as the first.
            ahead = (ahead && date.Start - end <= 2) || IsAhead(text, date);
            end = date.End;
            if (date.Year is { } y && y != year) { old = year is null || y < year; month = null; continue; }
            if (!ahead) month = date.Month ?? month;
            if (date.Day is not { } day || (date.Month ?? month) is not { } of || !IsDay(of, day) || ahead) continue;
            var weight = Weight(text, date) * (old ? 0.15 : 1);
            yield return new ReportDay(line, from.Quote(date.Start, date.Length), of, day, weight);
        }
    }

    /// <summary>Days of the month without a month (14日报道), which the month of the others completes.</summary>
    public static IEnumerable<ReportDay> Bare(DatedText from, ReportDay latest)
    {
        var (line, text, _) = from;
        foreach (var date in from.Dates)
        {
            if (date.Year is not null || date.Month is not null || date.Day is not { } day || !BareDay().IsMatch(Around(text, date))) continue;
            // Later days of the month are announced, not reported, but for the last ones of the month before.
            if (day > latest.Day + 1 && day < latest.Day + 20) continue;
            var month = day <= latest.Day + 1 ? latest.Month : latest.Month == 1 ? 12 : latest.Month - 1;
            if (IsDay(month, day)) yield return new ReportDay(line, from.Quote(date.Start, date.Length), month, day, 1);
        }
    }

    /// <summary>The day that most of the others lead up to; null where there is none.</summary>
    public static ReportDay? Latest(IReadOnlyList<ReportDay> days)
    {
        ReportDay? best = null;
        var top = 0.0;
        foreach (var group in days.GroupBy(d => d.OfYear))
        {
            var score = days.Sum(d => d.Weight * Fit(group.Key - d.OfYear));
            if (score > top + 1e-9) (top, best) = (score, group.MaxBy(d => d.Weight));
        }
        return best;
    }

    /// <summary>How well a day <paramref name="gap"/> days before fits a report of today; a day after it does not.</summary>
    private static double Fit(int gap)
    {
        if (gap > YearLength / 2) gap -= YearLength;
        if (gap < -YearLength / 2) gap += YearLength;
        return gap switch { < -40 => 0, < 0 => -0.8, 0 => 1.05, 1 => 1, <= 3 => 0.8, <= 10 => 0.3, <= 40 => 0.2, _ => 0 };
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);

    private static bool IsAhead(string text, in HanDate date) =>
        FutureBefore().IsMatch(text[Math.Max(0, date.Start - 12)..date.Start]) || FutureAfter().IsMatch(text[date.End..Math.Min(text.Length, date.End + 12)]);

    private static double Weight(string text, in HanDate date)
    {
        var opens = date.Start == 0 || text[date.Start - 1] is '。' or '，' or ',' or '　' or ' ' or ')' or '）';
        return (opens ? 1.2 : 0.8) * (Memory().IsMatch(text.AsSpan(date.Start, Math.Min(40, text.Length - date.Start))) ? 0.3 : 1);
    }

    private static string Around(string text, in HanDate date) => text[Math.Max(0, date.Start - 4)..Math.Min(text.Length, date.End + 6)];

    // 将于8月28日 | 预计 | 拟定 | —29日
    [GeneratedRegex(@"(?:将|将于|预计|拟|计划|定于|截止|不迟于|(?<!截)至|到|自|从|明年|去年|前年|于每年|每年的?|[—\-~～])$|(?:将|预计|拟|计划|定于|明年|去年|每年|要求|呼吁|瞄准)[^，。；]{0,8}$")]
    private static partial Regex FutureBefore();

    // 8月28日至 | 起施行 | 前 | 将
    [GeneratedRegex(@"^(?:起(?:施行|实施|执行|正式|至)|前|以前|之前|止|将|晚?上?将|[是为][^，。]{0,8}(?:日|节)|[—\-~～至][\d])|^[^，。；]{0,6}将")]
    private static partial Regex FutureAfter();

    [GeneratedRegex(@"是[^，。]{2,24}(?:周年|纪念日|诞辰)|出生|逝世|诞生")]
    private static partial Regex Memory();

    // 14日报道 | 记者17日从 | 截至16日
    [GeneratedRegex(@"(?:记者|者|于|截至|，|。|^|、|议|府|部|委|局|方|体|社|国|会|京|海|理|统|长|间)\d{1,2}日")]
    private static partial Regex BareDay();
}
