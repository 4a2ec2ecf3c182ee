using System.Text.Json;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests;

public sealed class ReportJsonTests
{
    [Fact]
    public void Line_ranges_come_back_as_they_were_written()
    {
        LineRange[] ranges = [new(1, 1), new(7, 12)];
        var json = JsonSerializer.Serialize(ranges, ReportJson.Compact);
        Assert.Equal("[[1,1],[7,12]]", json);
        Assert.Equal(ranges, JsonSerializer.Deserialize<LineRange[]>(json, ReportJson.Compact));
    }

    [Theory]
    [InlineData("[[1]]")]
    [InlineData("[[1,2,3]]")]
    [InlineData("[[1,\"2\"]]")]
    [InlineData("[[1,2.5]]")]
    [InlineData("[[1,3000000000]]")]
    [InlineData("[{\"first\":1,\"last\":2}]")]
    [InlineData("[null]")]
    public void What_is_no_line_range_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LineRange[]>(json, ReportJson.Compact));
}
