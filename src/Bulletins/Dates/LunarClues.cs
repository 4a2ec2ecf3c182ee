using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>What a line says in the lunar calendar, to check a solar date against or to find it.</summary>
/// <param name="StemBranch">Place of the year in the cycle of sixty, 0 for 甲子; null: not written.</param>
/// <param name="Month">1 to 12; null: not written.</param>
/// <param name="Leap">Whether the month is a leap month (闰).</param>
/// <param name="Day">1 to 30; null: not written.</param>
internal sealed record LunarDate(int? StemBranch, int? Month, bool Leap, int? Day);

/// <summary>Reads lunar dates and weekdays and compares them with solar ones.</summary>
internal static partial class LunarClues
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸", Branches = "子丑寅卯辰巳午未申酉戌亥", Animals = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    private static readonly SearchValues<char> YearSigns = SearchValues.Create(Stems + Animals);

    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The lunar date of a folio line (农历甲辰年四月初十, 闰二月十三); null: none.</summary>
    public static LunarDate? Read(string line)
    {
        var match = Lunar().Match(HanText.Narrow(line));
        if (!match.Success || (!match.Groups["stem"].Success && !match.Groups["day"].Success)) return null;
        int? cycle = match.Groups["stem"].Success ? Cycle(match.Groups["stem"].Value[0], match.Groups["branch"].Value[0]) : null;
        return new LunarDate(cycle, Month(match.Groups["month"]), match.Groups["leap"].Success, Day(match.Groups["day"]));
    }

    /// <summary>星期五, 周五, 礼拜五, FRI of a line; null: none.</summary>
    public static DayOfWeek? Weekday(string line)
    {
        var match = Week().Match(line);
        if (!match.Success) return EnglishWeekday(line);
        var at = "日一二三四五六".IndexOf(match.Groups["day"].Value[0]);
        return (DayOfWeek)Math.Max(0, at);
    }

    private static DayOfWeek? EnglishWeekday(string line)
    {
        if (line.AsSpan().IndexOfAnyInRange('A', 'Z') < 0 || EnglishWeek().Match(line) is not { Success: true } match) return null;
        return (DayOfWeek)(EnglishDays.IndexOf(match.Groups["day"].Value, StringComparison.OrdinalIgnoreCase) / 3);
    }

    private const string EnglishDays = "SunMonTueWedThuFriSat";

    /// <summary>How many of the written parts agree with a day, and how many do not.</summary>
    public static (int Agree, int Differ) Compare(LunarDate lunar, DateOnly day)
    {
        if (Of(day) is not { } real) return (0, 0);
        var parts = new[] { Same(lunar.StemBranch, real.StemBranch), Same(lunar.Month, real.Month), Same(lunar.Day, real.Day) };
        return (parts.Count(p => p == true), parts.Count(p => p == false));
    }

    /// <summary>The solar day of a whole lunar date within sixty years around <paramref name="near"/>; null where a part is missing or no such day exists.</summary>
    public static DateOnly? Solar(LunarDate lunar, int near)
    {
        if (lunar is not { StemBranch: { } cycle, Month: { } month, Day: { } day }) return null;
        for (var year = near + 29; year > near - 31; year--)
        {
            if (year is < 1902 or > 2099 || (year - 4) % 60 != cycle) continue;
            var leap = Calendar.GetLeapMonth(year);
            var index = lunar.Leap ? leap : leap > 0 && month >= leap ? month + 1 : month;
            if (index == 0 || (lunar.Leap && leap != month + 1) || day > Calendar.GetDaysInMonth(year, index)) return null;
            return DateOnly.FromDateTime(Calendar.ToDateTime(year, index, day, 0, 0, 0, 0));
        }
        return null;
    }

    /// <summary>The years between <paramref name="first"/> and <paramref name="last"/> whose animal a text names (龙年, 甲辰年); null where it names none.</summary>
    public static int? YearOf(string text, int first, int last)
    {
        if (text.AsSpan().IndexOfAny(YearSigns) < 0) return null;
        var match = Zodiac().Match(text);
        if (!match.Success) return null;
        var animal = match.Groups["animal"].Success ? Animals.IndexOf(match.Groups["animal"].Value[0]) : Branches.IndexOf(match.Groups["branch"].Value[0]);
        for (var year = last; year >= first; year--)
            if ((year - 4) % 12 == animal && (!match.Groups["stem"].Success || (year - 4) % 10 == Stems.IndexOf(match.Groups["stem"].Value[0]))) return year;
        return null;
    }

    private static LunarDate? Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime) return null;
        var year = Calendar.GetYear(time);
        var month = Calendar.GetMonth(time);
        var leap = Calendar.GetLeapMonth(year);
        return new LunarDate((year - 4) % 60, leap > 0 && month >= leap ? month - 1 : month, month == leap, Calendar.GetDayOfMonth(time));
    }

    private static bool? Same(int? written, int? real) => written is null ? null : written == real;

    private static int Cycle(char stem, char branch)
    {
        var (s, b) = (Stems.IndexOf(stem), Branches.IndexOf(branch));
        for (var i = s; i < 60; i += 10)
            if (i % 12 == b) return i;
        return -1;
    }

    private static int? Month(Group group) => !group.Success ? null : group.Value switch
    {
        "正" => 1,
        "冬" => 11,
        "腊" or "臘" => 12,
        var text => HanDates.Number(text),
    };

    private static int? Day(Group group) => group.Success ? HanDates.Number(group.Value.TrimStart('初')) : null;

    // 农历甲辰年四月初十 | 甲辰年闰二月十三 | 四月初十 | 农历正月廿三: at least a stem-branch year or a lunar day
    [GeneratedRegex(@"(?=[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|[闰閏]?(?:[正冬腊臘]|十[一二]?|[一二三四五六七八九])月(?:初|[二三]?十|廿|卅)[一二三四五六七八九十]?(?![一二三四五六七八九十]?日))(?:(?<stem>[甲乙丙丁戊己庚辛壬癸])(?<branch>[子丑寅卯辰巳午未申酉戌亥])\s*[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年?)?\s*(?:农历|農曆|夏历)?\s*(?:(?<leap>[闰閏])?(?<month>[正冬腊臘]|十[一二]?|[一二三四五六七八九])月(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅)(?![一二三四五六七八九十]?日))?", RegexOptions.CultureInvariant)]
    private static partial Regex Lunar();

    [GeneratedRegex(@"(?:星期|周|週|礼拜)\s*(?<day>[一二三四五六日天])(?![年岁期])", RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    // FRI. | Friday
    [GeneratedRegex(@"\b(?<day>Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:s|nes|rs|ur)?(?:day)?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWeek();

    // 龙年春节 | 甲辰年 | 甲辰龙年
    [GeneratedRegex(@"(?<stem>[甲乙丙丁戊己庚辛壬癸])(?<branch>[子丑寅卯辰巳午未申酉戌亥])[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年|(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?=春节|新春|大年|正月|元宵|除夕|贺岁|吉祥|到来)", RegexOptions.CultureInvariant)]
    private static partial Regex Zodiac();
}
