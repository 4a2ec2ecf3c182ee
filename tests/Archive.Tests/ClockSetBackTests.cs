using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.TakenDown;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>The clock goes back between two imports: nothing is lost, and harvesters, who ask for what came since, miss nothing.</summary>
public sealed class ClockSetBackTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();
    private readonly Clock _clock = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Changes_are_never_older_than_those_before_them()
    {
        var importer = new BulletinImporter(_archive.Contexts, _clock);
        await importer.ImportAsync("1.txt", System.Text.Encoding.UTF8.GetBytes(Bulletin.Number(1)), new ImportOptions(), default);
        var first = await _archive.ReadAsync(db => db.ArticleRecords.MaxAsync(r => r.ChangedAt));
        var seen = await _archive.ReadAsync(db => db.ArticleRecords.Select(r => r.PublicId).ToListAsync());
        _clock.Now = _clock.Now.AddDays(-400);
        await importer.ImportAsync("2.txt", System.Text.Encoding.UTF8.GetBytes(Bulletin.Number(2)), new ImportOptions(), default);
        var since = await _archive.ReadAsync(db => db.ArticleRecords.Where(r => !seen.Contains(r.PublicId)).Select(r => r.ChangedAt).ToListAsync());
        Assert.NotEmpty(since);
        Assert.All(since, changed => Assert.True(changed >= first));
        var id = await _archive.ReadAsync(db => db.Articles.Select(a => a.PublicId).FirstAsync());
        Assert.True((await new TakeDown(_archive.Contexts, _clock).WithdrawAsync(id, "为证。", default)).Done);
        Assert.True(await _archive.ReadAsync(db => db.ArticleRecords.Where(r => r.PublicId == id).Select(r => r.ChangedAt).SingleAsync()) >= first);
        Assert.Empty((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Damages);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
