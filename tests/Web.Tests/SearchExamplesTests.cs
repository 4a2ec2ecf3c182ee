using AngleSharp.Html.Parser;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Who starts the program for the first time and tries an example finds something.</summary>
public sealed class SearchExamplesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_example_finds_something_in_the_bulletins_of_a_first_start()
    {
        var archive = Path.Combine(_folder.Path, "archive.db");
        Assert.Null(await ArchiveFile.PrepareAsync(archive));
        var seeds = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "seeds"), "*.txt");
        var summary = await new BulletinImporter(ArchiveServices.Contexts(archive), TimeProvider.System).ImportAsync(seeds, new ImportOptions(), null, default);
        Assert.True(summary.Whole);
        await using var site = PortalSite.Build(["--urls", "http://127.0.0.1:0", "--Limits:Seconds=300"], archive);
        await site.StartAsync();
        using var reader = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var examples = new List<string>();
        foreach (var page in new[] { "/search", "/help" }) examples.AddRange(await LinksAsync(reader, page));

        Assert.True(examples.Count > 20);
        var vain = new List<string>();
        foreach (var example in examples)
            if ((await PageAsync(reader, example)).QuerySelector(".hit") is null) vain.Add(Uri.UnescapeDataString(example));
        // No page of theirs prints its number.
        Assert.Equal(["/search?q=版:02"], vain);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(HttpClient reader, string address) =>
        new HtmlParser().ParseDocument(await reader.GetStringAsync(new Uri(address, UriKind.Relative)));

    private static async Task<IEnumerable<string>> LinksAsync(HttpClient reader, string address) =>
        (await PageAsync(reader, address)).QuerySelectorAll("main a[href^='/search?q=']").Select(a => a.GetAttribute("href")!);
}
