using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class ArchiveCheckTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        var given = new ImportOptions("山城日报", new DateOnly(2024, 1, 25), "02");
        await _archive.ImportAsync("a.txt", Bulletin.Text, given);
        await _archive.ImportAsync("b.txt", Bulletin.Number(7), given);
        await _archive.ImportAsync("c.txt", Bulletin.Number(8));
    }

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_sound_archive_is_sound()
    {
        var report = await CheckAsync();
        Assert.Empty(report.Damages);
        Assert.Equal((3, 3 * Bulletin.Articles), (report.Documents, report.Articles));
    }

    [Fact]
    public async Task Still_sound_after_reading_everything_again()
    {
        await _archive.Importer.ReadAgainAsync(new ImportOptions(), null, CancellationToken.None);
        Assert.Empty((await CheckAsync()).Damages);
    }

    [Fact]
    public async Task Still_sound_after_a_document_moved_to_another_day()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions("山城日报", new DateOnly(2024, 1, 26), Again: true));
        Assert.Empty((await CheckAsync()).Damages);
        Assert.Equal(3, await _archive.ReadAsync(db => db.Issues.CountAsync()));
    }

    [Theory]
    [InlineData("UPDATE \"Articles\" SET \"Headline\" = '别的' WHERE \"Id\" = 1", "import --again")]
    [InlineData("UPDATE \"Articles\" SET \"Confidence\" = \"Confidence\" + 0.0001 WHERE \"Id\" = 3", "import --again")]
    [InlineData("UPDATE \"ArticleTexts\" SET \"Blocks\" = '[' WHERE \"ArticleId\" = 1", "restore FILE")]
    [InlineData("UPDATE \"SourceDocuments\" SET \"Name\" = 'x.txt' WHERE \"Id\" = 1", "import --again")]
    [InlineData("UPDATE \"SourceContents\" SET \"Compressed\" = substr(\"Compressed\", 2) WHERE \"SourceDocumentId\" = 1", "the file itself")]
    [InlineData("UPDATE \"Issues\" SET \"Date\" = '2024-01-27' WHERE \"Id\" = 1", "import --again")]
    [InlineData("DELETE FROM \"ArticleTexts\" WHERE \"ArticleId\" = 1", "import --again")]
    [InlineData("DELETE FROM \"ArchiveStates\"", "restore FILE")]
    [InlineData("DROP INDEX \"IX_Articles_PublicId\"", "restore FILE")]
    [InlineData("INSERT INTO \"RetiredArticles\" (\"PublicId\", \"Cause\", \"Reason\", \"RetiredAt\", \"Sha256\", \"Headline\", \"Lines\", \"Digest\") SELECT \"PublicId\", 0, '', '2024-01-01', '', '', '[]', '' FROM \"Articles\" WHERE \"Id\" = 1", "restore FILE")]
    public async Task Finds_what_was_altered_and_names_the_remedy(string alteration, string remedy)
    {
        await _archive.ReadAsync(db => db.Database.ExecuteSqlRawAsync(alteration));
        var damages = (await CheckAsync()).Damages;
        Assert.Contains(damages, d => d.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_an_altered_text()
    {
        await AlterTextAsync();
        Assert.Contains((await CheckAsync()).Damages, d => d.Remedy.Contains("import --again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reading_again_mends_altered_rows()
    {
        await AlterTextAsync();
        await _archive.Importer.ReadAgainAsync(new ImportOptions(), null, CancellationToken.None);
        Assert.Empty((await CheckAsync()).Damages);
    }

    private Task<int> AlterTextAsync() => _archive.ReadAsync(async db =>
    {
        var text = await db.ArticleTexts.FirstAsync(t => t.ArticleId == 1);
        text.Blocks = text.Blocks.ConvertAll(b => b with { Text = b.Text.Replace('水', '火') });
        return await db.SaveChangesAsync();
    });

    private Task<CheckReport> CheckAsync() => ArchiveCheck.RunAsync(_archive.Path, null, CancellationToken.None);
}
