using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class BulletinImporterTests : IAsyncLifetime
{
    private const string Text = Bulletin.Text;

    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    private static ImportOptions Given(string paper = "山城日报", string day = "2024-01-25", bool again = false) =>
        new(paper, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Again: again);

    [Fact]
    public async Task Keeps_the_bytes_whole()
    {
        await _archive.ImportAsync("folder/page.txt", Text);
        var document = await _archive.ReadAsync(db => db.SourceDocuments.Include(d => d.Content).SingleAsync());
        var bytes = SourceBytes.Expand(document.Content!);
        Assert.Equal("page.txt", document.Name);
        Assert.Equal(Text, System.Text.Encoding.UTF8.GetString(bytes!));
        Assert.Equal(document.Sha256, SourceBytes.Hash(bytes));
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing_and_say_so()
    {
        await _archive.ImportAsync("page.txt", Text);
        var generation = await Generation();
        var again = await _archive.ImportAsync("copy.txt", Text);
        Assert.Equal(ImportOutcome.AlreadyThere, again.Outcome);
        Assert.Contains("as page.txt", again.Sentence, StringComparison.Ordinal);
        Assert.Equal(generation, await Generation());
        Assert.Equal(1, await _archive.ReadAsync(db => db.SourceDocuments.CountAsync()));
    }

    [Fact]
    public async Task What_is_known_better_of_a_document_that_is_there_is_not_passed_over_in_silence()
    {
        await _archive.ImportAsync("page.txt", Text);
        Assert.DoesNotContain("--again", (await _archive.ImportAsync("page.txt", Text)).Sentence, StringComparison.Ordinal);
        Assert.EndsWith("nothing changed: to have what you say of it taken over, add --again.", (await _archive.ImportAsync("page.txt", Text, Given())).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_of_one_paper_and_day_are_one_issue()
    {
        await _archive.ImportAsync("a.txt", Text, Given());
        await _archive.ImportAsync("b.txt", Text + "\n又一行。", Given());
        await _archive.ImportAsync("c.txt", Text + "\n再一行。", Given(day: "2024-01-26"));
        Assert.Equal([1, 2], await _archive.ReadAsync(db => db.Issues.Select(i => i.Documents.Count).OrderBy(n => n).ToListAsync()));
    }

    [Fact]
    public async Task Documents_of_unknown_papers_are_never_merged()
    {
        var day = new ImportOptions(Date: new DateOnly(2024, 1, 25));
        await _archive.ImportAsync("a.txt", Text, day);
        await _archive.ImportAsync("b.txt", Text + "\n又一行。", day);
        await _archive.ImportAsync("c.txt", Text + "\n再一行。");
        var issues = await _archive.ReadAsync(db => db.Issues.OrderBy(i => i.Id).Select(i => new { i.Date, i.Edition }).ToListAsync());
        Assert.Equal([1, 2, 1], issues.Select(i => i.Edition));
        Assert.Null(issues[2].Date);
    }

    [Fact]
    public async Task Reading_again_keeps_every_address_and_row()
    {
        await _archive.ImportAsync("a.txt", Text, Given());
        var before = await Addresses();
        var result = await _archive.ImportAsync("a.txt", Text, Given(again: true));
        Assert.Equal(ImportOutcome.ReadAgain, result.Outcome);
        Assert.Equal(before, await Addresses());
        Assert.Equal(0, await _archive.ReadAsync(db => db.RetiredArticles.CountAsync()));
    }

    [Fact]
    public async Task Reading_again_for_another_day_moves_the_document_and_leaves_no_empty_issue()
    {
        await _archive.ImportAsync("a.txt", Text, Given());
        var before = await Addresses();
        await _archive.ImportAsync("a.txt", Text, Given("江城晚报", "2024-02-01", again: true));
        var issue = await _archive.ReadAsync(db => db.Issues.Include(i => i.Publication).SingleAsync());
        Assert.Equal("江城晚报", issue.Publication!.Name);
        Assert.Equal(1, await _archive.ReadAsync(db => db.Publications.CountAsync()));
        Assert.Equal(before, await Addresses());
    }

    [Fact]
    public async Task What_the_user_said_first_holds_when_everything_is_read_again()
    {
        await _archive.ImportAsync("a.txt", Text, Given());
        await _archive.ImportAsync("b.txt", Bulletin.Number(9), Given());
        var summary = await _archive.Importer.ReadAgainAsync(new ImportOptions(), null, CancellationToken.None);
        Assert.Equal(2, summary.Count(ImportOutcome.ReadAgain));
        await _archive.ImportAsync("a.txt", Text, new ImportOptions(Again: true));
        var issue = await _archive.ReadAsync(db => db.Issues.Include(i => i.Publication).SingleAsync());
        Assert.Equal(("山城日报", new DateOnly(2024, 1, 25)), (issue.Publication!.Name, issue.Date!.Value));
    }

    [Fact]
    public async Task A_known_paper_has_its_slug_and_province_an_unknown_one_its_own_name()
    {
        await _archive.ImportAsync("a.txt", Text, Given("成都日报"));
        await _archive.ImportAsync("b.txt", Bulletin.Number(9), Given("霜岭/晚报"));
        var papers = await _archive.ReadAsync(db => db.Publications.OrderBy(p => p.Id).ToListAsync());
        Assert.Equal("四川", papers[0].Province);
        Assert.Matches("^[a-z0-9-]+$", papers[0].Slug);
        Assert.Equal(("霜岭-晚报", null), (papers[1].Slug, papers[1].Province));
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        var result = await _archive.ImportAsync("a.txt", Text, new ImportOptions(DryRun: true));
        Assert.Equal(ImportOutcome.Imported, result.Outcome);
        Assert.Equal(0, await _archive.ReadAsync(db => db.SourceDocuments.CountAsync()));
        Assert.Equal(0, await Generation());
    }

    [Fact]
    public async Task A_refused_document_does_not_hold_up_the_batch()
    {
        var empty = System.IO.Path.Combine(_archive.Folder, "empty.txt");
        var good = System.IO.Path.Combine(_archive.Folder, "good.txt");
        await File.WriteAllTextAsync(empty, "");
        await File.WriteAllTextAsync(good, Text);
        var summary = await _archive.Importer.ImportAsync([empty, good], new ImportOptions(), null, CancellationToken.None);
        Assert.Equal([ImportOutcome.Refused, ImportOutcome.Imported], summary.Results.Select(r => r.Outcome));
        Assert.Contains("empty.txt", summary.Results[0].Sentence, StringComparison.Ordinal);
        Assert.False(summary.Whole);
    }

    private Task<long> Generation() => _archive.ReadAsync(db => db.ArchiveStates.Select(s => s.Generation).SingleAsync());

    private Task<List<string>> Addresses() =>
        _archive.ReadAsync(db => db.Articles.OrderBy(a => a.Ordinal).Select(a => a.Id + " " + a.PublicId).ToListAsync());
}
