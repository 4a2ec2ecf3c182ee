using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Tests;

[Trait("Engine", "SQLite")]
public sealed class KeptConnectionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kept-test").FullName;
    private ServiceProvider _services = null!;

    private string Archive => Path.Combine(_folder, "archive.db");

    public async Task InitializeAsync()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(Archive));
        _services = new ServiceCollection().AddLogging().AddArchive(Archive).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_next_reader_finds_it_open_and_sees_what_was_written_meanwhile()
    {
        var (first, before) = await ReadAsync(async db => ((KeptConnection)db.Database.GetDbConnection(), await db.Tags.CountAsync()));
        await WriteAsync(new Tag { Name = "春灌" });
        var (second, after) = await ReadAsync(async db => ((KeptConnection)db.Database.GetDbConnection(), await db.Tags.CountAsync()));
        Assert.Equal((0, 1), (before, after));
        Assert.Same(first, second);
        Assert.Equal(ConnectionState.Open, second.State);
    }

    [Fact]
    public async Task A_prepared_statement_answers_for_the_values_of_each_query()
    {
        await WriteAsync(new Tag { Name = "春灌" }, new Tag { Name = "秋收" });
        foreach (var name in new[] { "春灌", "秋收", "冬藏", "春灌" })
            Assert.Equal(name == "冬藏" ? 0 : 1, await ReadAsync(db => db.Tags.CountAsync(t => t.Name == name)));
    }

    [Fact]
    public async Task The_same_query_within_itself_is_answered()
    {
        await WriteAsync(new Tag { Name = "春灌" }, new Tag { Name = "秋收" });
        var pairs = await ReadAsync(db =>
        {
            var found = new List<string>();
            foreach (var outer in db.Tags.OrderBy(t => t.Name).Select(t => t.Name).AsEnumerable())
                foreach (var inner in db.Tags.OrderBy(t => t.Name).Select(t => t.Name).AsEnumerable()) found.Add(outer + inner);
            return Task.FromResult(found);
        });
        Assert.Equal(4, pairs.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("BEGIN; SELECT count(*) FROM Tags")]
    [InlineData("SELECT Id FROM Tags")]
    public async Task Whoever_leaves_the_archive_at_a_moment_leaves_it_for_himself_alone(string left)
    {
        await WriteAsync(new Tag { Name = "春灌" }, new Tag { Name = "秋收" });
        SqliteCommand? abandoned = null;
        await ReadAsync(db =>
        {
            abandoned = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
            abandoned.CommandText = left;
            return Task.FromResult(abandoned.ExecuteReader().Read());
        });
        await WriteAsync(new Tag { Name = "冬藏" });
        Assert.Equal(3, await ReadAsync(db => db.Tags.CountAsync()));
        Assert.NotNull(abandoned);
    }

    [Fact]
    public async Task A_crowd_is_answered_and_all_but_some_are_closed_again()
    {
        var scopes = Enumerable.Range(0, 40).Select(_ => _services.CreateAsyncScope()).ToList();
        var connections = new List<KeptConnection>();
        foreach (var scope in scopes)
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            connections.Add((KeptConnection)db.Database.GetDbConnection());
            Assert.Equal(0, await db.Tags.CountAsync());
        }
        foreach (var scope in scopes) await scope.DisposeAsync();
        Assert.Equal(KeptConnections.Most, connections.Count(c => c.State == ConnectionState.Open));
        await _services.DisposeAsync();
        Assert.All(connections, c => Assert.Equal(ConnectionState.Closed, c.State));
    }

    private async Task<T> ReadAsync<T>(Func<NewsDbContext, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<NewsDbContext>());
    }

    private async Task WriteAsync(params Tag[] tags)
    {
        await using var db = await ArchiveServices.Contexts(Archive).CreateDbContextAsync();
        db.Tags.AddRange(tags);
        await db.SaveChangesAsync();
    }
}
