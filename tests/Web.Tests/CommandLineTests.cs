using System.Text.Json;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>The program as a user types it: exit codes, and which stream says what.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Wrong_usage_ends_with_2_and_says_why()
    {
        var ended = await ProgramProcess.RunAsync(["bogus"]);
        Assert.Equal(2, ended.Code);
        Assert.Contains("bogus", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("parse")]
    [InlineData("retag")]
    public async Task Help_is_there_for_each_command(string command)
    {
        var ended = await ProgramProcess.RunAsync(command.Length == 0 ? ["--help"] : [command, "--help"]);
        Assert.Equal(0, ended.Code);
        Assert.Contains("Usage:", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_explains_each_line_with_text()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.txt", "成都日报\n2024年5月17日 星期五\n\n青溪县水库提前完成蓄水\n青溪县水务局昨日说，全县三座水库已提前十天完成春灌蓄水，可供两万亩水田用到五月。\n");
        var ended = await ProgramProcess.RunAsync(["parse", "--explain", file]);
        Assert.Equal(0, ended.Code);
        var rows = ended.Output.Split('\n').Where(r => r.Length > 6 && int.TryParse(r[..6], out _)).ToList();
        Assert.Equal(["1", "2", "4", "5"], rows.Select(r => r[..6].Trim()));
        Assert.Matches(@" 1  headline\*? +[01]\.\d\d  \w+ +青溪县水库提前完成蓄水$", rows[2]);
        Assert.Contains("=", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_writes_json_alone_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("@bulletin.txt", "成都日报\n2024年5月17日 星期五\n\n一个标题\n这是正文的第一段，写在这里，足够长也有句号。\n");
        var ended = await ProgramProcess.RunAsync(["parse", file]);
        Assert.Equal(0, ended.Code);
        using var report = JsonDocument.Parse(ended.Output);
        Assert.Equal("bulletin-report/1", report.RootElement.GetProperty("schema").GetString());
        Assert.Equal("@bulletin.txt", report.RootElement.GetProperty("source").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Parse_knows_the_papers_of_the_users_table()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("own.tsv", "青川山水报\tqcss\tqcshanshui.cn\t四川\t山水云\n");
        var file = folder.Write("page.txt", "一个标题\n这是正文的第一段，写在这里，足够长也有句号。\n\n网址：www.qcshanshui.cn\n");
        var ended = await ProgramProcess.RunAsync(["parse", file], environment: ("Papers__Table", table));
        using var report = JsonDocument.Parse(ended.Output);
        Assert.Equal("青川山水报", report.RootElement.GetProperty("issue").GetProperty("publication").GetString());
        folder.Write("own.tsv", "青川山水报\n");
        var refused = await ProgramProcess.RunAsync(["parse", file], environment: ("Papers__Table", table));
        Assert.Equal(1, refused.Code);
        Assert.Contains("Line 1 of the table", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_begins_with_at_is_a_name_and_not_a_response_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("list", "--help");
        var ended = await ProgramProcess.RunAsync(["parse", "@list"], folder.Path);
        Assert.Equal(1, ended.Code);
        Assert.Contains("@list is neither a file nor a folder", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CLR_ICU_VERSION_OVERRIDE", "99.9", "libicu is missing")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "switches libicu off")]
    public async Task Without_unicode_data_it_ends_with_one_sentence(string name, string value, string sentence)
    {
        var ended = await ProgramProcess.RunAsync(["--help"], environment: (name, value));
        Assert.Equal(1, ended.Code);
        Assert.Contains(sentence, ended.Error, StringComparison.Ordinal);
        Assert.Single(ended.Error.Trim().Split('\n'));
    }
}
