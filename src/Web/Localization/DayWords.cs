using System.Globalization;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>Days as the reader's language writes them.</summary>
public static class DayWords
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] _weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    /// <summary>2024年1月25日; 25 January 2024.</summary>
    public static string Day(this Words words, DateOnly day) => Format(day, "yyyy年M月d日", "d MMMM yyyy");

    /// <summary>1月25日; 25 January.</summary>
    public static string ShortDay(this Words words, DateOnly day) => Format(day, "M月d日", "d MMMM");

    /// <summary>2024年1月; January 2024.</summary>
    public static string Month(this Words words, int year, int month) => Format(new DateOnly(year, month, 1), "yyyy年M月", "MMMM yyyy");

    /// <summary>星期四; Thursday.</summary>
    public static string Weekday(this Words words, DateOnly day) =>
        Words.English ? _english.DateTimeFormat.GetDayName(day.DayOfWeek) : _weekdays[(int)day.DayOfWeek];

    /// <summary>The time that papers and their readers go by, all over the country and in every season.</summary>
    public static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    /// <summary>Today in the papers' own time, +08:00.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(ChinaTime).DateTime);

    private static string Format(DateOnly day, string chinese, string english) =>
        Words.English ? day.ToString(english, _english) : day.ToString(chinese, CultureInfo.InvariantCulture);
}
