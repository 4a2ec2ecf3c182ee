using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.TakenDown;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>When articles changed, and what they said before.</summary>
public sealed class ArticleRecordsTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Every_article_has_a_record_from_its_import_on()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        var (articles, records) = (await _archive.ReadAsync(db => db.Articles.Select(a => a.PublicId).Order().ToListAsync()), await RecordsAsync());
        Assert.NotEmpty(articles);
        Assert.Equal(articles, records.Select(r => r.PublicId).Order(StringComparer.Ordinal));
        Assert.All(records, r => Assert.False(r.Gone));
        Assert.True((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Sound);
    }

    [Fact]
    public async Task Another_reading_that_says_the_same_changes_no_record()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        var before = (await RecordsAsync()).Select(r => (r.PublicId, r.ChangedAt, r.Digest));
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions(Again: true));
        Assert.Equal(before, (await RecordsAsync()).Select(r => (r.PublicId, r.ChangedAt, r.Digest)));
        Assert.Empty(await _archive.ReadAsync(db => db.EarlierWordings.ToListAsync()));
    }

    [Fact]
    public async Task Words_that_a_later_reading_changes_are_kept()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        var id = await _archive.ReadAsync(db => db.Articles.OrderBy(a => a.Id).Select(a => a.PublicId).FirstAsync());
        await SayOtherwiseAsync(id);
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions(Again: true));
        var kept = Assert.Single(await _archive.ReadAsync(db => db.EarlierWordings.ToListAsync()));
        Assert.Equal(id, kept.PublicId);
        Assert.Contains("从前的副题", kept.Text, StringComparison.Ordinal);
        Assert.Equal(12, kept.Revision.Length);
    }

    [Fact]
    public async Task A_withdrawn_article_is_recorded_as_gone_and_its_earlier_words_go_too()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        var id = await _archive.ReadAsync(db => db.Articles.OrderBy(a => a.Id).Select(a => a.PublicId).FirstAsync());
        await SayOtherwiseAsync(id);
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions(Again: true));
        await new TakeDown(_archive.Contexts, TimeProvider.System).WithdrawAsync(id, "应作者要求撤下。", default);
        Assert.True((await RecordsAsync()).Single(r => r.PublicId == id).Gone);
        Assert.Empty(await _archive.ReadAsync(db => db.EarlierWordings.ToListAsync()));
        Assert.True((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Sound);
    }

    /// <summary>As if an earlier reader had found a deck; the index follows, for it must hold what is there.</summary>
    private async Task SayOtherwiseAsync(string id)
    {
        await _archive.ReadAsync(db => db.Articles.Where(a => a.PublicId == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Deck, "从前的副题")));
        await new SearchRebuild(_archive.Contexts).RunAsync(null, CancellationToken.None);
    }

    private Task<List<ArticleRecord>> RecordsAsync() => _archive.ReadAsync(db => db.ArticleRecords.AsNoTracking().OrderBy(r => r.PublicId).ToListAsync());
}
