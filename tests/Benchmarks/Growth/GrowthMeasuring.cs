using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;
using ProvincialNewsPortal.Benchmarks.Search;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>Measures one size, one thing after the other.</summary>
internal static class GrowthMeasuring
{
    /// <summary>Turns of which the median counts.</summary>
    internal const int Repeats = 3;

    /// <summary>Articles of the bulletins that are imported on top, in each turn.</summary>
    private const int Imported = 5000;

    /// <param name="program">Path of the published program.</param>
    /// <param name="keep">Folder that archives are kept in.</param>
    /// <param name="folder">For what this run needs beside.</param>
    /// <param name="seconds">Of one load.</param>
    public static async Task<GrowthRow> OfAsync(int size, string program, string keep, string folder, int seconds)
    {
        var archive = await GrownArchive.OfAsync(size, keep);
        var file = new FileInfo(archive.Path).Length / (double)archive.TextBytes;
        var news = new GeneratedNews(seed: 4);
        var queries = QuerySet.Of(news, [.. news.Articles(200)]);
        var search = await SearchAsync(archive.Path, queries);
        var served = await GrowthServing.OfAsync(program, archive.Path, queries, folder, seconds);
        var (imported, memory) = await ImportAsync(program, archive, folder);
        return new(size, imported, memory, search, served.Kept, served.Made, served.Start, served.Memory, file);
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>Each query once unmeasured, then all of them by turns; a query's time is its median.</summary>
    private static async Task<double> SearchAsync(string archive, List<TimedQuery> queries)
    {
        var engine = new SearchEngine(ArchiveServices.Contexts(archive));
        foreach (var query in queries) await engine.AskAsync(SearchCommand.Request(query), CancellationToken.None);
        var turns = new List<Timings>();
        while (turns.Count < Repeats) turns.Add(await WriteTimes.SearchesAsync(engine, queries, () => false));
        SqliteConnection.ClearAllPools();
        return Timings.Of(queries.Select((_, i) => Median(turns.Select(t => t.All[i])))).P95;
    }

    /// <summary>Into a copy, so that the archive stays as large as it is called.</summary>
    private static async Task<(double PerSecond, double Memory)> ImportAsync(string program, GrownArchive archive, string folder)
    {
        var copy = archive.Copy(folder);
        var turns = new List<(double PerSecond, double Memory)>();
        while (turns.Count < Repeats)
        {
            var bulletins = Path.Combine(folder, "bulletins");
            GeneratedBulletins.Write(bulletins, Imported, seed: 90 + turns.Count);
            var before = await ImportBenchmark.CountAsync(copy);
            SqliteConnection.ClearAllPools();
            var (elapsed, peak) = await RunImportAsync(program, copy, bulletins);
            turns.Add(((await ImportBenchmark.CountAsync(copy) - before) / elapsed.TotalSeconds, peak / (double)(1 << 20)));
            SqliteConnection.ClearAllPools();
            Directory.Delete(bulletins, recursive: true);
        }
        foreach (var left in Directory.GetFiles(folder, Path.GetFileName(copy) + "*")) File.Delete(left);
        return (Median(turns.Select(t => t.PerSecond)), turns.Max(t => t.Memory));
    }

    private static async Task<(TimeSpan Elapsed, long Peak)> RunImportAsync(string program, string archive, string bulletins)
    {
        var start = new ProcessStartInfo(program, ["import", "--archive", archive, bulletins]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var import = Process.Start(start)!;
        var (said, complained) = (import.StandardOutput.ReadToEndAsync(), import.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!import.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            import.Refresh();
            peak = Math.Max(peak, Peak(import));
        }
        clock.Stop();
        await said;
        return import.ExitCode == 0 ? (clock.Elapsed, peak) : throw new InvalidOperationException("import: " + await complained);
    }

    /// <returns>0: the process has ended.</returns>
    private static long Peak(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
