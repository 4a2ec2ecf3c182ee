using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class PapersFileTests : IAsyncLifetime
{
    private const string Page = "关注河川新闻客户端\n\n山谷里的天文课\n2024年5月17日，孩子们第一次用望远镜看见了土星的光环，操场上排起了长队。\n";

    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    private Task<(string? Refusal, string? InForce)> ApplyAsync(string table)
    {
        var file = PapersFile.Beside(Path.Combine(_archive.Folder, "archive.db"));
        File.WriteAllText(file.Location, table);
        return file.ApplyAsync(_archive.Contexts, TimeProvider.System, CancellationToken.None);
    }

    [Fact]
    public async Task A_paper_of_the_users_is_known_by_its_app()
    {
        var (refusal, inForce) = await ApplyAsync("# mine\n河川日报\thechuan-ribao\thechuan.example\t四川\t河川新闻\n");
        Assert.Null(refusal);
        Assert.EndsWith("1 papers of your own.", inForce, StringComparison.Ordinal);
        await _archive.ImportAsync("page.txt", Page);
        var paper = await _archive.ReadAsync(db => db.Publications.SingleAsync());
        Assert.Equal(("河川日报", "hechuan-ribao", "hechuan.example", "四川"), (paper.Name, paper.Slug, paper.Site, paper.Province));
    }

    [Fact]
    public async Task A_line_that_is_not_understood_is_refused_by_its_number()
    {
        var (refusal, _) = await ApplyAsync("# mine\n河川日报 hechuan\n");
        Assert.Contains("papers.tsv: Line 2 ", refusal, StringComparison.Ordinal);
        await _archive.ImportAsync("page.txt", Page);
        Assert.Equal("河川新闻", (await _archive.ReadAsync(db => db.Publications.SingleAsync())).Name);
    }
}
