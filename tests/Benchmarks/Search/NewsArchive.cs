using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>An archive of generated news with its search index, and the rivals beside it: made in a temporary folder, or kept in one that is
/// named and used again.</summary>
internal sealed class NewsArchive : IDisposable
{
    /// <summary>Articles of one transaction.</summary>
    private const int Batch = 2000;

    private readonly string _folder;
    private readonly bool _kept;

    private NewsArchive(string folder, bool kept) =>
        (_folder, _kept, Path, RivalsPath) = (folder, kept, System.IO.Path.Combine(folder, "archive.db"), System.IO.Path.Combine(folder, "rivals.db"));

    public string Path { get; }
    public string RivalsPath { get; }
    public IDbContextFactory<NewsDbContext> Contexts => field ??= ArchiveServices.Contexts(Path);

    /// <summary>One line: articles, bytes of text, how long building took.</summary>
    public string Made { get; private set; } = "";

    /// <summary>Bytes of UTF-8 of all headlines, decks and blocks.</summary>
    public long TextBytes { get; private set; }

    /// <param name="trigram">Whether the trigram index is made too.</param>
    /// <param name="keep">Folder to keep archives in; null: made anew and thrown away.</param>
    public static async Task<NewsArchive> OfAsync(GeneratedNews news, int count, string? keep, bool trigram)
    {
        var folder = keep is null ? Directory.CreateTempSubdirectory("news-benchmark").FullName
            : System.IO.Path.Combine(keep, count.ToString(CultureInfo.InvariantCulture));
        var archive = new NewsArchive(folder, keep is not null);
        if (!File.Exists(archive.Note("filled"))) await archive.FillAsync(news, count, trigram);
        if (!File.Exists(archive.Note("indexed"))) await archive.IndexAsync();
        var filled = await File.ReadAllLinesAsync(archive.Note("filled"));
        archive.TextBytes = long.Parse(filled[0], CultureInfo.InvariantCulture);
        archive.Made = $"{filled[1]}; {await File.ReadAllTextAsync(archive.Note("indexed"))}";
        return archive;
    }

    /// <summary>A copy to write into, so that a kept archive stays as it is.</summary>
    public NewsArchive Copy()
    {
        var copy = new NewsArchive(Directory.CreateTempSubdirectory("news-benchmark").FullName, kept: false);
        File.Copy(Path, copy.Path);
        return copy;
    }

    /// <summary>A file that says that a step is done, and how.</summary>
    private string Note(string step) => System.IO.Path.Combine(_folder, step + ".txt");

    private async Task FillAsync(GeneratedNews news, int count, bool trigram)
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);
        if (await ArchiveFile.PrepareAsync(Path) is { } refusal) throw new InvalidOperationException(refusal);
        var clock = Stopwatch.StartNew();
        using var rivals = new Rivals(RivalsPath, trigram);
        await using var db = await Contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        var rows = new NewsRows(db);
        var written = 0;
        foreach (var batch in news.Articles(count).Chunk(Batch))
        {
            var beside = Task.Run(() => rivals.Add(batch));
            await rows.AddAsync(batch);
            await beside;
            if ((written += batch.Length) % 20_000 == 0) await Console.Error.WriteLineAsync($"{written} of {count} articles written");
        }
        rivals.Optimize();
        await File.WriteAllLinesAsync(Note("filled"), [rows.TextBytes.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{count} articles, {rows.TextBytes / 1e6:0} MB of text, written in {clock.Elapsed.TotalSeconds:0} s")]);
    }

    private async Task IndexAsync()
    {
        var clock = Stopwatch.StartNew();
        await new SearchRebuild(Contexts).RunAsync(null, CancellationToken.None);
        await using var db = await Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await File.WriteAllTextAsync(Note("indexed"), string.Create(CultureInfo.InvariantCulture, $"indexed in {clock.Elapsed.TotalSeconds:0} s"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (!_kept) Directory.Delete(_folder, recursive: true);
    }
}
