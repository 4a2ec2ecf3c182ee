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

    private async Task MakeAsync(string migration)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_place.Path)!);
        await using var db = SqliteArchive.Context(_place.Path, SqliteOpenMode.ReadWriteCreate);
        await db.GetService<IMigrator>().MigrateAsync(migration);
        await db.Database.ExecuteSqlRawAsync(Paper);
    }
}
