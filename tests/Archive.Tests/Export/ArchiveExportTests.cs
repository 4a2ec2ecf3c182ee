using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.TakenDown;

namespace ProvincialNewsPortal.Archive.Tests.Export;

/// <summary>An archive carried over as a folder is the same archive.</summary>
public sealed class ArchiveExportTests : IAsyncLifetime
{
    private const string JumpFrom = "县里春耕全面展开\n本报讯 全县二十个乡镇的春耕全面展开，农机手把拖拉机开进了田里，种子和化肥都已经送到村口。\n（下转02版）\n";
    private const string JumpTo = "春耕全面展开\n（上接01版）农技员说，今年的土壤墒情比去年好，只要天气晴好，半个月以内就可以把早稻的秧苗全部插下去。\n";

    private readonly TemporaryArchive _old = new(), _new = new();

    public async Task InitializeAsync()
    {
        await _old.InitializeAsync();
        await _new.InitializeAsync();
        var day = new DateOnly(2024, 1, 25);
        await _old.ImportAsync("a.txt", Bulletin.Text, new ImportOptions("山城日报", day, "02"));
        await _old.ImportAsync("未署日期/奇怪 的:名字.txt", Bulletin.Number(7));
        await _old.ImportAsync("c.txt", Bulletin.Number(8), new ImportOptions("山城日报", day, "03"));
        await _old.ImportAsync("d.txt", Bulletin.Number(9), new ImportOptions("山城日报"));
        await _old.ImportAsync("j2.txt", JumpTo, new ImportOptions("山城日报", day, "02"));
        await _old.ImportAsync("j1.txt", JumpFrom, new ImportOptions("山城日报", day, "01"));
    }

    public async Task DisposeAsync()
    {
        await _old.DisposeAsync();
        await _new.DisposeAsync();
    }

    [Fact]
    public async Task The_same_archive_gives_the_same_bytes()
    {
        var (one, two) = (await WriteAsync(_old, "one"), await WriteAsync(_old, "two"));
        Assert.Contains(ExportPaths.Database, Files(one).Keys);
        Assert.Equal(Files(one), Files(two));
    }

    [Fact]
    public async Task Every_file_is_in_the_sums_and_every_sum_is_right()
    {
        var folder = await WriteAsync(_old, "one");
        var sums = new SortedDictionary<string, string>((await File.ReadAllLinesAsync(Path.Combine(folder, ExportPaths.Sums))).ToDictionary(l => l[66..], l => l[..64]), StringComparer.Ordinal);
        var files = Files(folder);
        files.Remove(ExportPaths.Sums);
        Assert.Equal(files, sums);
        Assert.Contains(sums.Keys, k => k.StartsWith("papers/山城日报/2024-01-25/sources/", StringComparison.Ordinal));
        Assert.Contains(sums.Keys, k => k.EndsWith("奇怪_的_名字.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archive_made_of_an_export_exports_the_same_bytes()
    {
        await WithHistoryAsync();
        var first = await WriteAsync(_old, "first");
        Assert.Equal(await CountAsync(_old), await ImportAsync(first));
        var second = await WriteAsync(_new, "second");
        Assert.Equal(WithoutDatabase(first), WithoutDatabase(second));
        Assert.Equal(Content(Path.Combine(first, ExportPaths.Database)), Content(Path.Combine(second, ExportPaths.Database)));
        Assert.Empty((await ArchiveCheck.RunAsync(_new.Path, null, default)).Damages);
    }

    [Fact]
    public async Task What_was_taken_down_stays_down_and_can_be_put_back()
    {
        var (withdrawn, removed) = await WithHistoryAsync();
        await ImportAsync(await WriteAsync(_old, "first"));
        var retired = await _new.ReadAsync(db => db.RetiredArticles.AsNoTracking().ToListAsync());
        Assert.Equal("当事人要求撤下。", retired.Single(r => r.PublicId == withdrawn).Reason);
        Assert.All(retired.Where(r => r.Cause == RetirementCause.Removed), r => Assert.Equal("侵权。", r.Reason));
        Assert.Equal(ImportOutcome.Refused, (await _new.ImportAsync("c.txt", Bulletin.Number(8))).Outcome);
        Assert.Equal(removed, await _new.ReadAsync(db => db.RemovedDocuments.Select(r => r.Sha256).SingleAsync()));
        Assert.True((await new TakeDown(_new.Contexts, TimeProvider.System).RestoreAsync(withdrawn, default)).Done);
        Assert.Empty((await ArchiveCheck.RunAsync(_new.Path, null, default)).Damages);
    }

    [Fact]
    public async Task Nothing_of_a_removed_document_goes_along()
    {
        await WithHistoryAsync();
        var folder = await WriteAsync(_old, "first");
        Assert.DoesNotContain(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("8个乡镇", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rows/articles.jsonl", "is not what was written")]
    [InlineData("articles.jsonl", "is not what was written")]
    [InlineData("archive.db", "is not what was written")]
    public async Task A_changed_byte_is_refused_with_a_sentence(string path, string why)
    {
        var folder = await WriteAsync(_old, "first");
        var file = Path.Combine(folder, path);
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        Assert.Contains($"{path} {why}", await RefusalAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_a_broken_off_export_are_refused()
    {
        var folder = await WriteAsync(_old, "first");
        var source = Directory.EnumerateFiles(folder, "*a.txt", SearchOption.AllDirectories).Single();
        File.Delete(source);
        Assert.Contains("is missing", await RefusalAsync(folder), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, ExportPaths.Sums));
        Assert.Contains("broken off", await RefusalAsync(folder), StringComparison.Ordinal);
        Assert.True(ArchiveExport.IsExport(folder));
    }

    [Fact]
    public async Task Rows_that_say_what_the_source_does_not_are_refused_though_the_sums_are_right()
    {
        var folder = await WriteAsync(_old, "first");
        var file = Path.Combine(folder, "rows/article-texts.jsonl");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("两座水厂建成", "三座水厂建成", StringComparison.Ordinal));
        await ExportSums.WriteAsync(folder, default);
        Assert.Contains("do not say", await RefusalAsync(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_holds_something_is_left_alone()
    {
        var folder = await WriteAsync(_old, "first");
        await _new.ImportAsync("z.txt", Bulletin.Number(99));
        var before = await CountAsync(_new);
        var (_, refusal) = await new ExportImporter(_new.Contexts).ImportAsync(folder, dryRun: false, default);
        Assert.Contains("holds something already", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(_new));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_not_written_to()
    {
        var folder = await WriteAsync(_old, "first");
        Assert.Contains("name a new folder", await ArchiveExport.WriteAsync(_old.Path, folder, default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        var folder = await WriteAsync(_old, "first");
        var (articles, refusal) = await new ExportImporter(_new.Contexts).ImportAsync(folder, dryRun: true, default);
        Assert.Null(refusal);
        Assert.True(articles > 0);
        Assert.Equal(0, await CountAsync(_new));
    }

    [Fact]
    public async Task No_table_is_forgotten()
    {
        var tables = await _old.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.ClrType).ToHashSet()));
        tables.ExceptWith([typeof(SourceContent), typeof(ArchiveState)]);
        Assert.Equal(tables, ExportedTables.All.Select(t => t.Entity).ToHashSet());
    }

    [Theory]
    [InlineData("..", "_..")]
    [InlineData("a/b\\c\nd.txt", "a_b_c_d.txt")]
    [InlineData("成都日报", "成都日报")]
    public void Names_of_files_are_safe(string name, string safe) => Assert.Equal(safe, ExportPaths.Safe(name));

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        var (one, two) = (new string('报', 200) + "1", new string('报', 200) + "2");
        Assert.NotEqual(ExportPaths.Safe(one), ExportPaths.Safe(two));
        Assert.InRange(Encoding.UTF8.GetByteCount(ExportPaths.Safe(one)), 100, 120);
    }

    /// <summary>An article withdrawn, a document removed, a wording that was another one.</summary>
    private async Task<(string Withdrawn, string Removed)> WithHistoryAsync()
    {
        var ids = await _old.ReadAsync(db => db.Articles.Where(a => a.SourceDocument!.Name == "a.txt").OrderBy(a => a.Ordinal).Select(a => a.PublicId).ToListAsync());
        Assert.True((await new TakeDown(_old.Contexts, TimeProvider.System).WithdrawAsync(ids[0], "当事人要求撤下。", default)).Done);
        var removed = await _old.ReadAsync(db => db.SourceDocuments.Where(d => d.Name == "c.txt").Select(d => d.Sha256).SingleAsync());
        Assert.True((await new DocumentRemoval(_old.Contexts, TimeProvider.System).RemoveAsync("c.txt", "侵权。", default)).Done);
        await _old.ReadAsync(db => db.Articles.Where(a => a.PublicId == ids[1]).ExecuteUpdateAsync(s => s.SetProperty(a => a.Headline, "图书馆延长开放")));
        await _old.Importer.ReadAgainAsync(new ImportOptions(), null, default);
        Assert.Equal(1, await _old.ReadAsync(db => db.EarlierWordings.CountAsync()));
        Assert.Equal(1, await _old.ReadAsync(db => db.Articles.CountAsync(a => a.ContinuesArticleId != null)));
        return (ids[0], removed);
    }

    private static async Task<string> WriteAsync(TemporaryArchive archive, string name)
    {
        var folder = Path.Combine(archive.Folder, name);
        Assert.Null(await ArchiveExport.WriteAsync(archive.Path, folder, default));
        return folder;
    }

    private async Task<int> ImportAsync(string folder)
    {
        var (articles, refusal) = await new ExportImporter(_new.Contexts).ImportAsync(folder, dryRun: false, default);
        Assert.Null(refusal);
        return articles;
    }

    private async Task<string?> RefusalAsync(string folder)
    {
        var (_, refusal) = await new ExportImporter(_new.Contexts).ImportAsync(folder, dryRun: false, default);
        Assert.Equal(0, await CountAsync(_new));
        return refusal;
    }

    private static Task<int> CountAsync(TemporaryArchive archive) => archive.ReadAsync(db => db.Articles.CountAsync());

    private static SortedDictionary<string, string> WithoutDatabase(string folder)
    {
        var files = Files(folder);
        Assert.True(files.Remove(ExportPaths.Database));
        files[ExportPaths.Sums] = string.Join('\n', File.ReadLines(Path.Combine(folder, ExportPaths.Sums)).Where(l => !l.EndsWith(ExportPaths.Database, StringComparison.Ordinal)));
        return files;
    }

    /// <summary>Path and hash of every file.</summary>
    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);

    /// <summary>Every row of every table of the model; the search index and the generation are each archive's own.</summary>
    private static List<string> Content(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var names = connection.CreateCommand();
        names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'Search%' AND name NOT LIKE 'sqlite_%' AND name <> 'ArchiveStates' ORDER BY name";
        var tables = new List<string>();
        using (var reader = names.ExecuteReader()) while (reader.Read()) tables.Add(reader.GetString(0));
        return [.. tables.SelectMany(t => Rows(connection, t))];
    }

    private static List<string> Rows(SqliteConnection connection, string table)
    {
        using var all = connection.CreateCommand();
        all.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = all.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(table + "|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader[i]))));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string? Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
