using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Tests.Calendars;

public sealed class JumpTargetTests
{
    [Theory]
    [InlineData("20240125", 2024, 1, 25)]
    [InlineData("2024-1-25", 2024, 1, 25)]
    [InlineData(" 2024-01-25 ", 2024, 1, 25)]
    [InlineData("2024/1/25", 2024, 1, 25)]
    [InlineData("2024.01.25", 2024, 1, 25)]
    [InlineData("2024年1月25日", 2024, 1, 25)]
    [InlineData("2024 年 1 月 25 号", 2024, 1, 25)]
    [InlineData("２０２４年１月２５日", 2024, 1, 25)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("202401", 2024, 1, null)]
    [InlineData("2024-01", 2024, 1, null)]
    [InlineData("2024年1月", 2024, 1, null)]
    [InlineData("2024年", 2024, null, null)]
    [InlineData("2024", 2024, null, null)]
    public void Dates_are_read_as_readers_write_them(string text, int year, int? month, int? day) =>
        Assert.Equal(new JumpTarget(year, month, day), JumpTarget.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("昨天")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("20240132")]
    [InlineData("0000")]
    [InlineData("00000101")]
    [InlineData("2024-1-25-3")]
    [InlineData("24-1-25")]
    [InlineData("2024-0-1")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024\uffff")]
    [InlineData("\ud83d")]
    public void What_no_calendar_has_is_refused(string? text) => Assert.Null(JumpTarget.Parse(text));

    [Theory]
    [InlineData("1月25日", 1, 25)]
    [InlineData(" １ 月 ２５ 号", 1, 25)]
    [InlineData("02-29", 2, 29)]
    [InlineData("12.31", 12, 31)]
    public void A_day_of_any_year_is_read(string text, int month, int day) => Assert.Equal(new DateOnly(2000, month, day), JumpTarget.ParseDayOfYear(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1月")]
    [InlineData("2-30")]
    [InlineData("13月1日")]
    [InlineData("25")]
    [InlineData("\ud83d")]
    public void What_is_no_day_of_a_year_is_refused(string? text) => Assert.Null(JumpTarget.ParseDayOfYear(text));
}
