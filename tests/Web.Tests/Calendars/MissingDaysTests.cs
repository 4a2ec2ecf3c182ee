using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Tests.Calendars;

public sealed class MissingDaysTests
{
    [Fact]
    public void Days_runs_reasons_and_comments_are_read()
    {
        var days = MissingDays.Read(["# 缺期", "", "岚江日报 2024-02-10..2024-02-12 馆藏缺  页 # 抄自目录", "岚江日报\t2024-03-01"]);

        Assert.Empty(days.Faults);
        Assert.Equal(4, days.Of("岚江日报").Count);
        Assert.Equal("馆藏缺  页", days.Of("岚江日报")[new(2024, 2, 11)]);
        Assert.Null(days.Of("岚江日报")[new(2024, 3, 1)]);
        Assert.Empty(days.Of("望溪晚报"));
    }

    [Theory]
    [InlineData("岚江日报")]
    [InlineData("岚江日报 2024-02-30")]
    [InlineData("岚江日报 2024-02-12..2024-02-10")]
    [InlineData("岚江日报 0001-01-01..9999-12-31")]
    [InlineData("岚江日报 2024-2-1")]
    public void A_line_that_cannot_be_understood_is_named_and_left_out(string line)
    {
        var days = MissingDays.Read(["望溪晚报 2024-01-01", line]);
        Assert.Equal([2], days.Faults);
        Assert.Equal(["望溪晚报"], days.Papers.Keys);
    }
}
