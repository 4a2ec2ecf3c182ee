using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.TakenDown;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>What an import remembers from document to document never outlives what it is of.</summary>
public sealed class ImportMemoryTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();
    private NewsDbContext _db = null!;
    private DocumentWriter _writer = null!;

    public async Task InitializeAsync()
    {
        await _archive.InitializeAsync();
        _db = await _archive.Contexts.CreateDbContextAsync();
        await _db.Database.OpenConnectionAsync();
        _writer = new DocumentWriter(_db, TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task Documents_of_one_issue_share_what_the_first_made()
    {
        for (var n = 1; n <= 3; n++) await WriteAsync(n);
        await AssertSoundAsync(documents: 3);
    }

    [Fact]
    public async Task What_another_program_removed_is_made_anew()
    {
        await WriteAsync(1);
        Assert.True((await new DocumentRemoval(_archive.Contexts, TimeProvider.System).RemoveAsync("1.txt", "撤下。", default)).Done);
        await WriteAsync(2);
        await WriteAsync(3);
        await AssertSoundAsync(documents: 2);
    }

    [Fact]
    public async Task What_another_program_imported_is_shared()
    {
        await WriteAsync(1);
        await _archive.ImportAsync("2.txt", Bulletin.Number(2), Options());
        await _archive.ImportAsync("4.txt", Bulletin.Number(4), Options() with { Publication = "江城晚报" });
        await WriteAsync(3);
        await AssertSoundAsync(documents: 4, issues: 2);
    }

    [Fact]
    public async Task What_was_rolled_back_is_made_anew()
    {
        await using (await _db.Database.BeginTransactionAsync())
        {
            await WriteAsync(1);
            await WriteAsync(2);
        }
        // As many steps of the generation as were rolled back.
        await _archive.ImportAsync("3.txt", Bulletin.Number(3), Options() with { Publication = "江城晚报" });
        await _archive.ImportAsync("4.txt", Bulletin.Number(4), Options() with { Publication = "江城晚报" });
        await WriteAsync(1);
        await AssertSoundAsync(documents: 3, issues: 2);
    }

    [Fact]
    public async Task A_trial_leaves_nothing_to_remember()
    {
        await WriteAsync(1, Options() with { DryRun = true });
        await WriteAsync(1);
        await AssertSoundAsync(documents: 1);
    }

    [Fact]
    public async Task A_document_that_is_read_again_for_another_day_takes_its_issue_along()
    {
        await WriteAsync(1);
        await WriteAsync(1, Options() with { Again = true, Date = new DateOnly(2024, 2, 1) });
        await WriteAsync(2);
        await AssertSoundAsync(documents: 2, issues: 2);
    }

    private static ImportOptions Options() => new("山城日报", new DateOnly(2024, 1, 25), "02");

    private async Task WriteAsync(int n, ImportOptions? options = null)
    {
        var prepared = PreparedDocument.Of($"{n}.txt", Encoding.UTF8.GetBytes(Bulletin.Number(n)), options ?? Options());
        Assert.Null((await _writer.WriteAsync(prepared, default)).Sentence);
    }

    private async Task AssertSoundAsync(int documents, int issues = 1)
    {
        var counts = await _archive.ReadAsync(async db => (await db.SourceDocuments.CountAsync(), await db.Issues.CountAsync()));
        Assert.Equal((documents, issues), counts);
        Assert.Empty((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Damages);
    }
}
