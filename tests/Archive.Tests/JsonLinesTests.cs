using System.Text;
using System.Text.Json;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class JsonLinesTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task One_article_a_line_with_what_places_it()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions("山城日报", new DateOnly(2024, 1, 25)));
        var lines = (await ExportAsync()).TrimEnd('\n').Split('\n');
        Assert.Equal(Bulletin.Articles, lines.Length);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal("县里新建两座水厂", first.RootElement.GetProperty("headline").GetString());
        Assert.Equal("山城日报", first.RootElement.GetProperty("publication").GetString());
        Assert.Equal("2024-01-25", first.RootElement.GetProperty("date").GetString());
        Assert.Equal("a.txt", first.RootElement.GetProperty("source").GetProperty("name").GetString());
        Assert.Contains("自来水", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_archive_gives_the_same_bytes()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        await _archive.ImportAsync("b.txt", Bulletin.Number(7));
        Assert.Equal(await ExportAsync(), await ExportAsync());
    }

    private async Task<string> ExportAsync()
    {
        using var output = new MemoryStream();
        await using var db = await _archive.Contexts.CreateDbContextAsync();
        await JsonLines.WriteAsync(db, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
