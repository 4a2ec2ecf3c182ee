using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>An archive that several machines share.</summary>
public sealed class PostgresArchiveTests : IDisposable
{
    private readonly PostgresDatabase? _database = PostgresDatabase.Server is null ? null : new();

    private string Connection => _database!.Connection;

    public void Dispose() => _database?.Dispose();

    [PostgresFact]
    public async Task Two_imports_at_once_make_each_document_paper_issue_and_tag_once()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(Connection));
        var files = Enumerable.Range(0, 24).Select(n => ($"{n}.txt", Encoding.UTF8.GetBytes(Bulletin.Number(n)))).ToList();
        var given = new ImportOptions("山城日报", new DateOnly(2024, 1, 25));
        var outcomes = (await Task.WhenAll(ImportAsync(files, given), ImportAsync(files, given))).SelectMany(o => o).ToList();
        Assert.Equal((24, 24), (outcomes.Count(o => o == ImportOutcome.Imported), outcomes.Count(o => o == ImportOutcome.AlreadyThere)));
        await using var db = Db();
        Assert.Equal((24, 1, 1), (await db.SourceDocuments.CountAsync(), await db.Publications.CountAsync(), await db.Issues.CountAsync()));
        Assert.Equal(24 * Bulletin.Articles, await db.Articles.CountAsync());
        Assert.Empty((await ArchiveCheck.RunAsync(Connection, null, CancellationToken.None)).Damages);
    }

    [PostgresFact]
    public async Task Two_starts_at_once_make_one_archive()
    {
        var refusals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ArchiveFile.PrepareAsync(Connection))));
        Assert.All(refusals, Assert.Null);
    }

    [PostgresFact]
    public async Task Tidying_leaves_nothing_beside_the_indexs_tree()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(Connection));
        await ImportAsync([("a.txt", Encoding.UTF8.GetBytes(Bulletin.Text))], new ImportOptions());
        await using var db = Db();
        Task<long> CleanedAsync() => db.Database.SqlQueryRaw<long>("SELECT gin_clean_pending_list('SearchText_Lexemes'::regclass) AS \"Value\"").SingleAsync();
        Assert.InRange(await CleanedAsync(), 1, long.MaxValue);
        await ImportAsync([("b.txt", Encoding.UTF8.GetBytes(Bulletin.Number(2)))], new ImportOptions());
        Assert.Null(await new ArchiveTidying(ArchiveServices.Contexts(Connection)).RunAsync(CancellationToken.None));
        Assert.Equal(0, await CleanedAsync());
    }

    [PostgresFact]
    public async Task A_cache_follows_another_machines_import_within_a_second()
    {
        Assert.Null(await ArchiveFile.PrepareAsync(Connection));
        using var watch = ArchiveEngine.Of(Connection).Watch(Connection);
        var before = watch.Now();
        Assert.NotNull(before);
        await ImportAsync([("a.txt", Encoding.UTF8.GetBytes(Bulletin.Text))], new ImportOptions());
        await Task.Delay(1000);
        Assert.True(watch.Now() > before);
    }

    [PostgresFact]
    public async Task A_copy_goes_there_and_back_and_is_the_same()
    {
        await using var archive = await FilledAsync();
        Assert.Equal((3 * Bulletin.Articles, null), await new ArchiveCopy(archive.File, Connection, null).RunAsync(CancellationToken.None));
        Assert.Empty((await ArchiveCheck.RunAsync(Connection, null, CancellationToken.None)).Damages);
        var back = archive.File + ".back";
        Assert.Equal((3 * Bulletin.Articles, null), await new ArchiveCopy(Connection, back, null).RunAsync(CancellationToken.None));
        Assert.Empty((await ArchiveCheck.RunAsync(back, null, CancellationToken.None)).Damages);
        // New rows get ids that no copied one has.
        await ImportAsync([("new.txt", Encoding.UTF8.GetBytes(Bulletin.Number(99)))], new ImportOptions());
    }

    [PostgresFact]
    public async Task A_copy_that_was_ended_is_no_archive_until_it_is_gone_on_with()
    {
        await using var archive = await FilledAsync();
        using var end = new CancellationTokenSource();
        var copy = new ArchiveCopy(archive.File, Connection, new At("article-texts", end.Cancel));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copy.RunAsync(end.Token));
        Assert.Contains("start that copy again", await ArchiveFile.PrepareAsync(Connection), StringComparison.Ordinal);
        Assert.Equal((3 * Bulletin.Articles, null), await new ArchiveCopy(archive.File, Connection, null).RunAsync(CancellationToken.None));
        Assert.Null(await ArchiveFile.PrepareAsync(Connection));
    }

    [PostgresFact]
    public async Task What_is_no_empty_archive_is_not_copied_over()
    {
        await using var archive = await FilledAsync();
        Assert.Null(await ArchiveFile.PrepareAsync(Connection));
        await ImportAsync([("a.txt", Encoding.UTF8.GetBytes(Bulletin.Text))], new ImportOptions());
        Assert.Contains("holds something already", (await new ArchiveCopy(archive.File, Connection, null).RunAsync(CancellationToken.None)).Refusal, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await using (var db = Db()) await db.Database.ExecuteSqlRawAsync("CREATE TABLE cats (name text)");
        Assert.Contains("another program", await ArchiveFile.PrepareAsync(Connection), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=news;Username=u;Password=secret;Timeout=2", "does not answer")]
    public async Task What_is_wrong_is_said_in_a_sentence_without_the_password(string connection, string sentence)
    {
        var said = await ArchiveFile.PrepareAsync(connection);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_missing_database_is_said_in_a_sentence() =>
        Assert.Contains("createdb", await ArchiveFile.PrepareAsync(new Npgsql.NpgsqlConnectionStringBuilder(Connection) { Database = "nowhere" }.ToString()), StringComparison.Ordinal);

    private async Task<List<ImportOutcome>> ImportAsync(List<(string Name, byte[] Bytes)> files, ImportOptions given)
    {
        var importer = new BulletinImporter(ArchiveServices.Contexts(Connection), TimeProvider.System);
        var outcomes = new List<ImportOutcome>();
        foreach (var (name, bytes) in files) outcomes.Add((await importer.ImportAsync(name, bytes, given, CancellationToken.None)).Outcome);
        return outcomes;
    }

    private NewsDbContext Db() => ArchiveEngine.Of(Connection).Context(Connection);

    private static async Task<Filled> FilledAsync()
    {
        var filled = new Filled();
        Assert.Null(await ArchiveFile.PrepareAsync(filled.File));
        var importer = new BulletinImporter(ArchiveServices.Contexts(filled.File), TimeProvider.System);
        for (var n = 0; n < 3; n++)
            await importer.ImportAsync($"{n}.txt", Encoding.UTF8.GetBytes(Bulletin.Number(n)), new ImportOptions("山城日报", new DateOnly(2024, 1, 25 + n)), CancellationToken.None);
        return filled;
    }

    /// <summary>An archive in a file, with three documents.</summary>
    private sealed class Filled : IAsyncDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-copy");

        public string File => Path.Combine(_folder.FullName, "archive.db");

        public ValueTask DisposeAsync()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Does something when a copy comes to a table.</summary>
    private sealed class At(string table, Action act) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value == table) act();
        }
    }
}
