using ProvincialNewsPortal.Bulletins.Dates;

namespace ProvincialNewsPortal.Bulletins.Tests.Dates;

public sealed class HanDatesTests
{
    [Theory]
    [InlineData("2024年5月17日", 2024, 5, 17)]
    [InlineData("2024 年 05 月 17 日", 2024, 5, 17)]
    [InlineData("２０２４年５月１７日", 2024, 5, 17)]
    [InlineData("2 0 2 4 年 5 月 1 7 日", 2024, 5, 17)]
    [InlineData("2024-05-17", 2024, 5, 17)]
    [InlineData("2024/5/17", 2024, 5, 17)]
    [InlineData("2024.5.17", 2024, 5, 17)]
    [InlineData("二〇二四年五月十七日", 2024, 5, 17)]
    [InlineData("二○二四年十一月二十日", 2024, 11, 20)]
    [InlineData("二零一九年十二月三十一日", 2019, 12, 31)]
    [InlineData("二O二四年五月三十日", 2024, 5, 30)]
    [InlineData("5月17日", null, 5, 17)]
    [InlineData("17日", null, null, 17)]
    [InlineData("2024年5月", 2024, 5, null)]
    [InlineData("2024年", 2024, null, null)]
    public void Dates_as_written(string text, int? year, int? month, int? day)
    {
        var date = Assert.Single(HanDates.Find(text));
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("13月5日")]
    [InlineData("全国人大代表")]
    [InlineData("距今8000年")]
    [InlineData("20240517123")]
    [InlineData("192.168.1.1")]
    [InlineData("15日内办结")]
    public void Numbers_that_are_no_date(string text) => Assert.Empty(HanDates.Find(text));

    [Fact]
    public void A_day_that_does_not_exist_is_no_date() => Assert.Null(HanDates.Find("2023年2月29日").Single().Date);

    [Theory]
    [InlineData("十", 10)]
    [InlineData("十七", 17)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("廿三", 23)]
    [InlineData("二〇二四", 2024)]
    [InlineData("17", 17)]
    [InlineData("甲", null)]
    public void Numerals(string text, int? value) => Assert.Equal(value, HanDates.Number(text));
}
