using ProvincialNewsPortal.Bulletins.Dates;

namespace ProvincialNewsPortal.Bulletins.Tests.Dates;

/// <summary>Days from the almanac of the Purple Mountain Observatory as .NET's ChineseLunisolarCalendar holds them.</summary>
public sealed class LunarCluesTests
{
    [Theory]
    [InlineData("星期五 农历甲辰年四月初十", "2024-05-17", 3, 0)]
    [InlineData("甲辰年四月十一", "2024-05-17", 2, 1)]
    [InlineData("癸卯年闰二月十三", "2023-04-03", 3, 0)]
    [InlineData("正月初一", "2024-02-10", 2, 0)]
    [InlineData("腊月三十", "2024-02-09", 2, 0)]
    public void Written_parts_are_compared_with_a_day(string text, string day, int agree, int differ)
    {
        var lunar = LunarClues.Read(text);
        Assert.NotNull(lunar);
        Assert.Equal((agree, differ), LunarClues.Compare(lunar, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_whole_lunar_date_gives_its_day() =>
        Assert.Equal(new DateOnly(2024, 5, 17), LunarClues.Solar(LunarClues.Read("农历甲辰年四月初十")!, 2010));

    [Fact]
    public void A_leap_month_gives_its_day() =>
        Assert.Equal(new DateOnly(2023, 4, 3), LunarClues.Solar(LunarClues.Read("癸卯年闰二月十三")!, 2010));

    [Theory]
    [InlineData("第一季度")]
    [InlineData("三月份")]
    [InlineData("甲方乙方")]
    public void Text_without_a_lunar_date(string text) => Assert.Null(LunarClues.Read(text));

    [Theory]
    [InlineData("星期五", DayOfWeek.Friday)]
    [InlineData("周日", DayOfWeek.Sunday)]
    [InlineData("星期天", DayOfWeek.Sunday)]
    public void Weekdays(string text, DayOfWeek day) => Assert.Equal(day, LunarClues.Weekday(text));

    [Fact]
    public void An_animal_names_a_year() => Assert.Equal(2024, LunarClues.YearOf("龙年春节后第一个工作日", 2015, 2026));
}
