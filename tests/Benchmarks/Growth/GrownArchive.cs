using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>An archive that <c>import</c> filled with generated bulletins, as a reader's archive comes about: documents, records and index are all there.</summary>
/// <param name="Path">Of the file.</param>
/// <param name="TextBytes">Bytes of UTF-8 of all kickers, headlines, decks and blocks.</param>
/// <param name="Took">What the import took.</param>
internal sealed record GrownArchive(string Path, long TextBytes, TimeSpan Took)
{
    /// <summary>Articles whose bulletins lie on the disk at once.</summary>
    private const int Together = 20_000;

    /// <param name="keep">Folder that archives are kept in and found again.</param>
    public static async Task<GrownArchive> OfAsync(int articles, string keep)
    {
        var folder = System.IO.Path.Combine(keep, "grown-" + articles.ToString(CultureInfo.InvariantCulture));
        var (path, note) = (System.IO.Path.Combine(folder, "archive.db"), System.IO.Path.Combine(folder, "filled.txt"));
        if (!File.Exists(note)) await FillAsync(articles, folder, path, note);
        // A kept archive may be of an earlier version.
        if (await ArchiveFile.PrepareAsync(path) is { } refusal) throw new InvalidOperationException(refusal);
        var filled = (await File.ReadAllLinesAsync(note)).Select(l => long.Parse(l, CultureInfo.InvariantCulture)).ToList();
        return new(path, filled[0], TimeSpan.FromMilliseconds(filled[1]));
    }

    /// <summary>Copies the file, so that it can be written into.</summary>
    public string Copy(string folder)
    {
        SqliteConnection.ClearAllPools();
        var copy = System.IO.Path.Combine(folder, "copy.db");
        File.Copy(Path, copy, overwrite: true);
        return copy;
    }

    private static async Task FillAsync(int articles, string folder, string path, string note)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var (bulletins, took, done) = (System.IO.Path.Combine(folder, "bulletins"), TimeSpan.Zero, 0);
        foreach (var some in new GeneratedNews(seed: 4).Articles(articles).Chunk(Together))
        {
            GeneratedBulletins.Write(bulletins, some, new Random(4 + done));
            took += (await ImportBenchmark.ImportAsync(path, bulletins)).Elapsed;
            Directory.Delete(bulletins, recursive: true);
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done += some.Length} of {articles} articles imported in {took.TotalSeconds:0} s"));
        }
        var clock = Stopwatch.StartNew();
        if (await new ArchiveTidying(ArchiveServices.Contexts(path)).RunAsync(CancellationToken.None) is { } untidied) throw new IOException(untidied);
        took += clock.Elapsed;
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"tidied in {clock.Elapsed.TotalSeconds:0.0} s"));
        var text = await SettleAsync(path);
        await File.WriteAllLinesAsync(note, [text.ToString(CultureInfo.InvariantCulture), took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)]);
    }

    /// <summary>The log goes into the file.</summary>
    /// <returns>Bytes of text.</returns>
    private static async Task<long> SettleAsync(string path)
    {
        await using var db = await ArchiveServices.Contexts(path).CreateDbContextAsync();
        long bytes = 0;
        await foreach (var a in db.Articles.AsNoTracking().Select(a => new { a.Kicker, a.Headline, a.Deck, a.Text!.Blocks }).AsAsyncEnumerable())
            bytes += new[] { a.Kicker, a.Headline, a.Deck }.Concat(a.Blocks.Select(b => b.Text)).Sum(t => t is null ? 0 : System.Text.Encoding.UTF8.GetByteCount(t));
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return bytes;
    }
}
