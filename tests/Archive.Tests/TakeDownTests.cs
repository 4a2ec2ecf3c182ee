using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.TakenDown;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class TakeDownTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();
    private TakeDown TakeDown => new(_archive.Contexts, TimeProvider.System);
    private DocumentRemoval Removal => new(_archive.Contexts, TimeProvider.System);

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions("山城日报", new DateOnly(2024, 1, 25), "02"));
    }

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_withdrawn_article_is_gone_and_its_address_keeps_the_reason()
    {
        var id = (await IdsAsync())[0];
        Assert.True((await TakeDown.WithdrawAsync(id, "当事人要求撤下。", default)).Done);
        Assert.DoesNotContain(id, await IdsAsync());
        var retired = await _archive.ReadAsync(db => db.RetiredArticles.SingleAsync());
        Assert.Equal((id, "当事人要求撤下。", RetirementCause.Withdrawn), (retired.PublicId, retired.Reason, retired.Cause));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Reading_everything_again_does_not_bring_it_back()
    {
        var ids = await IdsAsync();
        await TakeDown.WithdrawAsync(ids[0], "撤下。", default);
        await _archive.Importer.ReadAgainAsync(new ImportOptions(), null, default);
        Assert.Equal(ids[1..], await IdsAsync());
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_withdrawn_article_comes_back_at_its_address()
    {
        var ids = await IdsAsync();
        await TakeDown.WithdrawAsync(ids[0], "撤下。", default);
        Assert.True((await TakeDown.RestoreAsync(ids[0], default)).Done);
        Assert.Equal(ids, await IdsAsync());
        Assert.Equal(0, await _archive.ReadAsync(db => db.RetiredArticles.CountAsync()));
        await AssertSoundAsync();
    }

    [Fact]
    public async Task What_is_not_there_is_refused_with_a_sentence()
    {
        Assert.Contains("No article", (await TakeDown.WithdrawAsync("nothere0", "撤下。", default)).Sentence, StringComparison.Ordinal);
        Assert.Contains("not withdrawn", (await TakeDown.RestoreAsync("nothere0", default)).Sentence, StringComparison.Ordinal);
        Assert.Contains("No document", (await Removal.RemoveAsync("z.txt", "撤下。", default)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_document_leaves_only_its_addresses_and_does_not_come_back()
    {
        var ids = await IdsAsync();
        Assert.True((await Removal.RemoveAsync("a.txt", "侵权。", default)).Done);
        Assert.Empty(await IdsAsync());
        Assert.Equal(0, await _archive.ReadAsync(db => db.Issues.CountAsync()));
        Assert.Equal(ids.Order(StringComparer.Ordinal), await _archive.ReadAsync(db => db.RetiredArticles.Select(r => r.PublicId).OrderBy(i => i).ToListAsync()));
        var again = await _archive.ImportAsync("a.txt", Bulletin.Text, new ImportOptions(Again: true));
        Assert.Equal(ImportOutcome.Refused, again.Outcome);
        await AssertSoundAsync();
    }

    [Fact]
    public async Task A_removal_taken_back_gives_the_old_addresses_again()
    {
        var ids = await IdsAsync();
        await Removal.RemoveAsync("a.txt", "侵权。", default);
        var hash = await _archive.ReadAsync(db => db.RemovedDocuments.Select(r => r.Sha256).SingleAsync());
        Assert.True((await Removal.UndoAsync(hash, default)).Done);
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        Assert.Equal(ids, await IdsAsync());
        await AssertSoundAsync();
    }

    private Task<List<string>> IdsAsync() => _archive.ReadAsync(db => db.Articles.OrderBy(a => a.Ordinal).Select(a => a.PublicId).ToListAsync());

    private async Task AssertSoundAsync() => Assert.Empty((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Damages);
}
