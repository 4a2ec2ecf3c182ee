using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Corpus;

/// <summary>The update switch keeps to its limits.</summary>
public sealed class CorpusUpdateTests
{
    private static readonly string[] Lines = ["石桥镇修好水渠", "", "石桥镇今天修好了水渠。"];

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData("1", "true", false)]
    [InlineData("0", null, false)]
    [InlineData(null, null, false)]
    public void The_switch_works_on_request_and_never_on_a_ci(string? update, string? ci, bool asked) =>
        Assert.Equal(asked, CorpusUpdate.IsAsked(update, ci));

    [Fact]
    public void A_report_that_keeps_the_rules_breaks_none() => Assert.Null(CorpusUpdate.Broken(Report(Lines[2], new LineRange(1, 3)), Lines));

    [Fact]
    public void A_line_without_an_owner_stops_the_update() => Assert.Contains("line 3", CorpusUpdate.Broken(Report(Lines[2], new LineRange(1, 2)), Lines), StringComparison.Ordinal);

    [Fact]
    public void An_invented_character_stops_the_update() => Assert.Contains("does not stand", CorpusUpdate.Broken(Report("石桥镇昨天修好了水渠。", new LineRange(1, 3)), Lines), StringComparison.Ordinal);

    [Fact]
    public void Margins_are_stripped_and_put_back()
    {
        const string text = "a case\n---\nF     | 02版\n      |\ns1/L  |   简讯 | 短讯\n";
        var page = CorpusCase.Parse("made", text);

        Assert.Equal(["02版", "", "  简讯 | 短讯"], page.Lines);
        Assert.True(page.Accepts(["F", "", "L"]));
        Assert.False(page.Accepts(["F", "", "h1"]));
        Assert.Equal(text.Replace("F     |", "F    |", StringComparison.Ordinal).Replace("      |", "     |", StringComparison.Ordinal).Replace("s1/L  |", "s1/L |", StringComparison.Ordinal), page.Write(page.Margins));
    }

    private static BulletinReport Report(string text, LineRange owned) => new(
        new SourceInfo("made.txt", "", 3, "utf-8"), new IssueInfo(null, null, null, null, null, DatePrecision.Unknown, []),
        [new ArticleReport(1, ArticleForm.Report, null, null, null, Lines[0], null, null, [], [], null, null, false, [new Block(BlockKind.Paragraph, text, [new LineRange(3, 3)])], [owned], [], 1)], []);
}
