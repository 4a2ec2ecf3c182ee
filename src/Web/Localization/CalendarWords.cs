using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>What calendars say.</summary>
public static class CalendarWords
{
    private static readonly string[] _months = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];
    private static readonly string[] _weekdays = ["一", "二", "三", "四", "五", "六", "日"];
    private static readonly string[] _weekdaysEnglish = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] _monthsEnglish =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Names of the weekdays, Monday first, short.</summary>
    public static IReadOnlyList<string> Weekdays(this Words words) => Words.English ? _weekdaysEnglish : _weekdays;

    /// <summary>三月; March.</summary>
    public static string MonthName(this Words words, int month) => (Words.English ? _monthsEnglish : _months)[month - 1];

    /// <summary>3月; Mar.</summary>
    public static string ShortMonth(this Words words, int month) => Words.English ? _monthsEnglish[month - 1][..3] : $"{month}月";

    /// <summary>First and last day of a paper as a sentence; empty where nothing is dated.</summary>
    public static string Run(this Words words, PaperExtent paper) => paper is not { First: { } first, Last: { } last } ? ""
        : words.Sentence([first == last ? words.Day(first) : words["{0}至{1}", words.Day(first), words.Day(last)]]);

    /// <summary>What a square means, for those who don't see it; null: nothing to say.</summary>
    public static string? State(this Words words, CalendarDay day) => day.State switch
    {
        DayState.Missing => day.Reason is null ? words["已知缺藏"] : words["已知缺藏"] + " " + day.Reason,
        DayState.Presumed => words["疑缺"],
        DayState.Unpublished => words["未收录"],
        _ => null,
    };

    /// <summary>291 期，11,242 篇。已知缺 8 天，疑缺 6 天，8 天的日期系推定。 Days are counted with 天: 1 日 would be the first of the month.</summary>
    public static string Sum(this Words words, CalendarSum sum)
    {
        var doubts = new[]
        {
            sum.Missing > 0 ? words["已知缺 {0} 天", sum.Missing] : null,
            sum.Presumed > 0 ? words["疑缺 {0} 天", sum.Presumed] : null,
            sum.Inferred > 0 ? words["{0} 天的日期系推定", sum.Inferred] : null,
        };
        return words.Sentence([words["{0} 期", sum.Issues], words["{0} 篇", sum.Articles]]) + words.Sentence(doubts.OfType<string>());
    }

    /// <summary>Clauses as one sentence; empty where there is none.</summary>
    public static string Sentence(this Words words, IEnumerable<string> clauses)
    {
        var text = string.Join(Words.English ? ", " : "，", clauses);
        return text.Length == 0 ? "" : text + (Words.English ? ". " : "。");
    }
}
