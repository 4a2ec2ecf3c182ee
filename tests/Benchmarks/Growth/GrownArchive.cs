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
    private const int Together = 10_000;

    /// <param name="keep">Folder that archives are kept in and found again.</param>
    public static async Task<GrownArchive> OfAsync(int articles, string keep)
    {
        var folder = System.IO.Path.Combine(keep, "grown-" + articles.ToString(CultureInfo.InvariantCulture));
        var (path, note) = (System.IO.Path.Combine(folder, "archive.db"), System.IO.Path.Combine(folder, "filled.txt"));
        if (!File.Exists(note)) await FillAsync(articles, folder, path, note);
        // A kept archive may be of an earlier version.
        if (await ArchiveFile.PrepareAsync(path) is { } refusal) throw new InvalidOperationException(refusal);
        var filled = await NumbersAsync(note);
        return new(path, filled[0], TimeSpan.FromMilliseconds(filled[1]));
    }

    /// <summary>Copies the file, so that it can be written into.</summary>
    public string Copy(string folder)
    {
        SqliteConnection.ClearAllPools();
        var copy = System.IO.Path.Combine(folder, "copy.db");
        File.Copy(Path, copy, overwrite: true);
        // Else the disk is still busy with the copy while something else is measured.
        using var written = File.OpenWrite(copy);
        written.Flush(flushToDisk: true);
        return copy;
    }

    /// <summary>Goes on where an earlier filling was ended.</summary>
    private static async Task FillAsync(int articles, string folder, string path, string note)
    {
        Directory.CreateDirectory(folder);
        var progress = System.IO.Path.Combine(folder, "filling.txt");
        var (done, took) = File.Exists(progress) && await NumbersAsync(progress) is [var before, var spent] ? ((int)before, TimeSpan.FromMilliseconds(spent)) : (0, TimeSpan.Zero);
        var bulletins = System.IO.Path.Combine(folder, "bulletins");
        foreach (var some in new GeneratedNews(seed: 4).Articles(articles).Skip(done).Chunk(Together))
        {
            if (Directory.Exists(bulletins)) Directory.Delete(bulletins, recursive: true);
            GeneratedBulletins.Write(bulletins, some, new Random(4 + done));
            took += (await ImportBenchmark.ImportAsync(path, bulletins)).Elapsed;
            done += some.Length;
            await WriteAsync(progress, done, took);
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done} of {articles} articles imported in {took.TotalSeconds:0} s"));
        }
        var clock = Stopwatch.StartNew();
        if (await new ArchiveTidying(ArchiveServices.Contexts(path)).RunAsync(CancellationToken.None) is { } untidied) throw new IOException(untidied);
        clock.Stop();
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"tidied in {clock.Elapsed.TotalSeconds:0.0} s"));
        await WriteAsync(note, await SettleAsync(path), took + clock.Elapsed);
        Directory.Delete(bulletins, recursive: true);
    }

    private static Task WriteAsync(string file, long number, TimeSpan took) =>
        File.WriteAllTextAsync(file, string.Create(CultureInfo.InvariantCulture, $"{number} {took.TotalMilliseconds:0}"));

    private static async Task<List<long>> NumbersAsync(string file) =>
        (await File.ReadAllTextAsync(file)).Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToList();

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
