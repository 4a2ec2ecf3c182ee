using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>A real archive in a folder or a database of its own, gone when the test ends.</summary>
public sealed class TemporaryArchive : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-test");

    private readonly PostgresDatabase? _database = PostgresDatabase.IsChosen ? new() : null;

    public string Folder => _folder.FullName;

    /// <summary>The archive's name: its file, or its connection string.</summary>
    public string Path => _database?.Connection ?? System.IO.Path.Combine(Folder, "data", "archive.db");

    public IDbContextFactory<NewsDbContext> Contexts { get; private set; } = null!;
    public BulletinImporter Importer { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(Path));
        Contexts = ArchiveServices.Contexts(Path);
        Importer = new BulletinImporter(Contexts, TimeProvider.System);
    }

    public Task<ImportResult> ImportAsync(string name, string text, ImportOptions? options = null) =>
        Importer.ImportAsync(name, Encoding.UTF8.GetBytes(text), options ?? new ImportOptions(), CancellationToken.None);

    public async Task<T> ReadAsync<T>(Func<NewsDbContext, Task<T>> read)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        return await read(db);
    }

    public Task DisposeAsync()
    {
        Delete();
        return Task.CompletedTask;
    }

    public void Delete()
    {
        SqliteConnection.ClearAllPools();
        _database?.Dispose();
        if (_folder.Exists) _folder.Delete(recursive: true);
    }
}
