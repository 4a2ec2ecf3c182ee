using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ProvincialNewsPortal.Archive.Engines.Sqlite;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>An archive of every schema there has been opens in today's program.</summary>
[Trait("Engine", "SQLite")]
public sealed class ArchiveUpgradeTests : IDisposable
{
    private const string Paper = "INSERT INTO Publications (Name, Slug) VALUES ('山城日报', '山城日报')";
    private readonly TemporaryArchive _place = new();

    public void Dispose() => _place.Delete();

    public static TheoryData<string> Schemas()
    {
        using var db = SqliteArchive.Context(":memory:");
        return [.. db.Database.GetMigrations()];
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_older_archive_is_brought_up_to_date_with_what_it_holds(string migration)
    {
        await MakeAsync(migration);
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
        await using var db = await ArchiveServices.Contexts(_place.Path).CreateDbContextAsync();
        Assert.Equal("山城日报", await db.Publications.Select(p => p.Name).SingleAsync());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.False(File.Exists(_place.Path + ".upgrading"));
    }

    [Fact]
    public async Task The_copy_of_an_upgrade_that_was_killed_is_no_hindrance()
    {
        await MakeAsync((string)Schemas().Cast<object[]>().First()[0]);
        await File.WriteAllTextAsync(_place.Path + ".upgrading", "half a copy");
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
    }

    [Fact]
    public async Task Texts_of_an_earlier_version_are_packed_and_the_file_written_anew()
    {
        await MakeAsync("20261122093000_Headlines");
        await FillAsync();
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
        await using var db = await ArchiveServices.Contexts(_place.Path).CreateDbContextAsync();
        Assert.Equal(["第一段。", "第二段。"], (await db.ArticleTexts.ToListAsync()).Select(t => Assert.Single(t.Blocks).Text));
        Assert.Equal(["blob"], await db.Database.SqlQueryRaw<string>("SELECT DISTINCT typeof(Blocks) AS Value FROM ArticleTexts").ToListAsync());
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("SELECT auto_vacuum AS Value FROM pragma_auto_vacuum").SingleAsync());
    }

    private async Task FillAsync()
    {
        await using var db = SqliteArchive.Context(_place.Path);
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO Issues (Id, PublicId, Edition, Precision, Evidence, Digest) VALUES (1, 'i1', 1, 4, '[]', '');
            INSERT INTO SourceDocuments (Id, Name, Sha256, Encoding, LineCount, ReaderVersion, ImportedAt, IssueId, Other, Digest) VALUES (1, 'a.txt', 'a', 'utf-8', 1, 1, '2024-01-25 00:00:00', 1, '[]', '');
            """);
        foreach (var (id, words) in new[] { (1, "第一段。"), (2, "第二段。") })
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO Articles (Id, PublicId, IssueId, PageLines, SourceDocumentId, Ordinal, Form, Headline, Bylines, Credits, Incomplete, Confidence, Summary, TextLength, Lines)
                VALUES ({id}, {"a" + id}, 1, '[]', 1, {id}, 0, '题', '[]', '[]', 0, 1, '', 4, '[]');
                INSERT INTO ArticleTexts (ArticleId, Blocks) VALUES ({id}, {$$"""[{"kind":"paragraph","text":"{{words}}","lines":[[1,1]]}]"""});
                """);
    }

    private async Task MakeAsync(string migration)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_place.Path)!);
        await using var db = SqliteArchive.Context(_place.Path, SqliteOpenMode.ReadWriteCreate);
        await db.GetService<IMigrator>().MigrateAsync(migration);
        await db.Database.ExecuteSqlRawAsync(Paper);
    }
}
