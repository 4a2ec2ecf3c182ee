using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Tests;

[Trait("Engine", "SQLite")]
public sealed class ArchiveFileTests : IDisposable
{
    private readonly TemporaryArchive _place = new();

    public void Dispose() => _place.Delete();

    [Fact]
    public async Task Makes_folder_and_archive_in_write_ahead_mode()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM ArchiveStates"));
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
    }

    [Fact]
    public async Task Migrations_hold_the_whole_model()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
        await using var db = await ArchiveServices.Contexts(_place.Path).CreateDbContextAsync();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_start_killed_while_migrating_does_not_block_the_next()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_place.Path)!);
        Do("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2024-01-25')");
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path).WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(0L, Ask("SELECT count(*) FROM SourceDocuments"));
    }

    [Fact]
    public async Task An_archive_of_a_newer_version_is_refused()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(_place.Path));
        Do("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0.0')");
        Assert.Contains("newer version", await ArchiveFile.PrepareAsync(_place.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_database_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_place.Path)!);
        Do("CREATE TABLE bookmarks (url TEXT)");
        Assert.Contains("is not an archive", await ArchiveFile.PrepareAsync(_place.Path), StringComparison.Ordinal);
        Assert.Equal(1L, Ask("SELECT count(*) FROM sqlite_master"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_place.Path)!);
        await File.WriteAllTextAsync(_place.Path, new string('x', 5000));
        Assert.Contains("is not an archive", await ArchiveFile.PrepareAsync(_place.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cant_be_made_is_refused()
    {
        await File.WriteAllTextAsync(System.IO.Path.Combine(_place.Folder, "data"), "a file where the folder should be");
        Assert.Contains("--archive FILE", await ArchiveFile.PrepareAsync(_place.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_starts_at_once_make_one_archive()
    {
        var refusals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ArchiveFile.PrepareAsync(_place.Path))));
        Assert.All(refusals, Assert.Null);
        Assert.Equal(1L, Ask("SELECT count(*) FROM ArchiveStates"));
    }

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_place.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private void Do(string sql) => Ask(sql);
}
