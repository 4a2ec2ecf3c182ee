using System.Globalization;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>A day in every written form.</summary>
internal static class Calendars
{
    private const string Digits = "〇一二三四五六七八九";
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>2024年5月17日</summary>
    public static string Full(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>Day with a separator and leading zeros: 2024-05-17.</summary>
    public static string Plain(DateOnly day, char separator) =>
        day.ToString($"yyyy'{separator}'MM'{separator}'dd", CultureInfo.InvariantCulture);

    /// <summary>二〇二四年五月十七日</summary>
    public static string Chinese(DateOnly day, char zero = '〇') =>
        string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(c => Digits[c - '0'])).Replace('〇', zero) + "年" + Count(day.Month) + "月" + Count(day.Day) + "日";

    /// <summary>星期五, 周五 or Friday.</summary>
    public static string Weekday(DateOnly day, Draw draw)
    {
        var name = "日一二三四五六"[(int)day.DayOfWeek];
        return draw.Chance(0.85) ? "星期" + name : draw.Chance(0.7) ? "周" + name : day.DayOfWeek.ToString();
    }

    /// <summary>甲辰年四月初十, the year left out sometimes.</summary>
    public static string LunarDay(DateOnly day, bool year)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        int y = Lunar.GetYear(time), m = Lunar.GetMonth(time), d = Lunar.GetDayOfMonth(time), leap = Lunar.GetLeapMonth(y);
        var isLeap = leap > 0 && m == leap;
        if (leap > 0 && m >= leap) m--;
        var month = (isLeap ? "闰" : "") + m switch { 1 => "正", 11 => "冬", 12 => "腊", _ => Count(m) } + "月";
        var name = d switch { 10 => "初十", 20 => "二十", 30 => "三十", < 10 => "初" + Digits[d], < 20 => "十" + Digits[d - 10], _ => "廿" + Digits[d - 20] };
        return (year ? Cycle(y) + "年" : "") + month + name;
    }

    /// <summary>甲辰 for the lunar year that begins in 2024.</summary>
    public static string Cycle(int year) => "甲乙丙丁戊己庚辛壬癸"[(year + 6) % 10].ToString() + "子丑寅卯辰巳午未申酉戌亥"[(year + 8) % 12];

    /// <summary>1 to 31 in Chinese.</summary>
    public static string Count(int n)
    {
        if (n < 10) return Digits[n].ToString();
        return (n / 10 == 1 ? "" : Digits[n / 10].ToString()) + "十" + (n % 10 == 0 ? "" : Digits[n % 10].ToString());
    }
}
