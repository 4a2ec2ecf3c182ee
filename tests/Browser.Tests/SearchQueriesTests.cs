namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>Whatever is typed into the search page is answered, and never run.</summary>
public sealed class SearchQueriesTests(PortalInBrowser portal) : IClassFixture<PortalInBrowser>
{
    public static TheoryData<string> Queries =>
        ["宜宾", "龙", "“固态电池”", "電池", "20.8亿", "AI", "-", "\"", new string('岚', 300), "<script>document.title='run'</script>"];

    [BrowserTheory]
    [MemberData(nameof(Queries))]
    public async Task Typed_and_sent_it_is_answered(string query)
    {
        var page = await portal.OpenAsync("/search");
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);
        await page.FillAsync("#q", query);
        await page.TurnAsync("Enter", "**/search?q=*");
        Assert.Matches("^共[0-9,]+篇报道$", (await page.TextContentAsync(".total"))!.Trim());
        Assert.Equal(query, await page.InputValueAsync("#q"));
        Assert.NotEqual("run", await page.TitleAsync());
        Assert.Empty(errors);
    }
}
