using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>SQLite's own bound on the file's pages stands for the disk: it ends writes with the same SQLITE_FULL.</summary>
[Trait("Engine", "SQLite")]
public sealed class FullDiskTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_full_disk_ends_the_batch_with_a_sentence_and_what_is_in_stays_whole()
    {
        var files = Enumerable.Range(0, 60).Select(Write).ToList();
        var pages = await _archive.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT page_count AS Value FROM pragma_page_count").SingleAsync());
        var summary = await new BulletinImporter(SmallDisk(pages + 20), TimeProvider.System).ImportAsync(files, new ImportOptions(), null, default);
        Assert.Contains("make room", summary.Stopped, StringComparison.Ordinal);
        var kept = await _archive.ReadAsync(db => db.SourceDocuments.CountAsync());
        Assert.Equal(summary.Results.Count, kept);
        Assert.InRange(kept, 1, 59);
        Assert.Empty((await ArchiveCheck.RunAsync(_archive.Path, null, default)).Damages);
        var rest = await _archive.Importer.ImportAsync(files, new ImportOptions(), null, default);
        Assert.Equal(60 - kept, rest.Count(ImportOutcome.Imported));
    }

    private string Write(int n)
    {
        var file = Path.Combine(_archive.Folder, $"{n:00}.txt");
        File.WriteAllText(file, Bulletin.Number(n));
        return file;
    }

    private PooledDbContextFactory<NewsDbContext> SmallDisk(int pages)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>()
            .UseSqlite(SqliteArchive.ConnectionString(_archive.Path, pooling: false)).AddInterceptors(new FewPages(pages));
        return new PooledDbContextFactory<NewsDbContext>(options.Options);
    }

    private sealed class FewPages(int pages) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count = {pages}";
            command.ExecuteScalar();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
