using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Tests;

[Trait("Engine", "SQLite")]
public sealed class ArchiveBackupTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    private string Backup => Path.Combine(_archive.Folder, "copy.db");

    [Fact]
    public async Task A_backup_comes_back_under_a_running_reader()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        Assert.Null(ArchiveBackup.Write(_archive.Path, Backup));
        await _archive.ImportAsync("b.txt", Bulletin.Number(7));
        await using var reader = await _archive.Contexts.CreateDbContextAsync();
        var before = await reader.ArchiveStates.Select(s => s.Generation).SingleAsync();
        Assert.Null(await ArchiveBackup.RestoreAsync(Backup, _archive.Path, CancellationToken.None));
        Assert.Equal("a.txt", await reader.SourceDocuments.Select(d => d.Name).SingleAsync());
        Assert.True(await reader.ArchiveStates.Select(s => s.Generation).SingleAsync() > before);
        Assert.True((await ArchiveCheck.RunAsync(_archive.Path, null, CancellationToken.None)).Sound);
    }

    [Fact]
    public async Task A_backup_is_one_file_that_replaces_an_older_one()
    {
        Assert.Null(ArchiveBackup.Write(_archive.Path, Backup));
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        Assert.Null(ArchiveBackup.Write(_archive.Path, Backup));
        Assert.Equal(["copy.db"], Directory.GetFiles(_archive.Folder).Select(Path.GetFileName));
        Assert.Equal(1, (await ArchiveCheck.RunAsync(Backup, null, CancellationToken.None)).Documents);
    }

    [Fact]
    public async Task Somebody_elses_file_is_not_overwritten()
    {
        await File.WriteAllTextAsync(Backup, "a letter");
        Assert.Contains("not overwritten", ArchiveBackup.Write(_archive.Path, Backup), StringComparison.Ordinal);
        Assert.Equal("a letter", await File.ReadAllTextAsync(Backup));
    }

    [Fact]
    public async Task A_backup_that_does_not_verify_is_refused_and_the_archive_stays()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        Assert.Null(ArchiveBackup.Write(_archive.Path, Backup));
        var bytes = await File.ReadAllBytesAsync(Backup);
        var headline = bytes.AsSpan().IndexOf("图书馆周末"u8);
        bytes[headline + 2] ^= 1;
        await File.WriteAllBytesAsync(Backup, bytes);
        Assert.Contains("nothing was restored", await ArchiveBackup.RestoreAsync(Backup, _archive.Path, CancellationToken.None), StringComparison.Ordinal);
        Assert.True((await ArchiveCheck.RunAsync(_archive.Path, null, CancellationToken.None)).Sound);
    }

    [Fact]
    public async Task A_backup_replaces_an_archive_that_is_ruined_and_keeps_the_ruin()
    {
        await _archive.ImportAsync("a.txt", Bulletin.Text);
        Assert.Null(ArchiveBackup.Write(_archive.Path, Backup));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(_archive.Path, new string('x', 8192));
        Assert.Null(await ArchiveBackup.RestoreAsync(Backup, _archive.Path, CancellationToken.None));
        Assert.True((await ArchiveCheck.RunAsync(_archive.Path, null, CancellationToken.None)).Sound);
        Assert.True(File.Exists(_archive.Path + ".damaged-1"));
    }
}
