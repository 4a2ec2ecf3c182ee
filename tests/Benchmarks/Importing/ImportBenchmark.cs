using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary><c>import</c>: the importer against a bare loop of prepared statements that inserts the very same rows and index tokens.</summary>
internal static class ImportBenchmark
{
    /// <summary>In the mean.</summary>
    private const int ArticlesADocument = 6;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Where(a => a != "--stages").Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var wanted = options.TryGetValue("--documents", out var documents)
            ? int.Parse(documents, CultureInfo.InvariantCulture) * ArticlesADocument
            : int.Parse(options.GetValueOrDefault("--articles", "10000"), CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("import-benchmark").FullName;
        await WarmUpAsync(folder);
        var files = GeneratedBulletins.Write(Path.Combine(folder, "in"), wanted, seed: 7);
        Say($"{files} documents, {wanted} articles; articles a second by the clock, and by the second of one processor");
        for (var repeat = 0; repeat < int.Parse(options.GetValueOrDefault("--repeats", "1"), CultureInfo.InvariantCulture); repeat++)
        {
            var together = Path.Combine(folder, repeat.ToString(CultureInfo.InvariantCulture));
            var rate = args.Contains("--stages") ? await StagesAsync(together, Path.Combine(folder, "in")) : await ImporterAsync(together, Path.Combine(folder, "in"));
            await BareAsync(together, 1, wanted, rate);
            await BareAsync(together, 200, wanted, rate);
        }
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task<TimeSpan> ImporterAsync(string archive, string input)
    {
        var used = Environment.CpuUsage.TotalTime;
        var (articles, importing) = await ImportAsync(archive, input);
        used = Environment.CpuUsage.TotalTime - used;
        SayRate("importer", articles, importing, used);
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Say($"  in {importing.TotalSeconds:0.0} s, peak memory {memory} MB, archive {new FileInfo(archive).Length >> 20} MB");
        return importing;
    }

    private static async Task<TimeSpan> StagesAsync(string archive, string input)
    {
        var seconds = await ImportStages.RunAsync(archive, input);
        var articles = await CountAsync(archive);
        foreach (var (stage, clock, processors) in seconds.All) SayRate(stage, articles, clock, processors);
        return seconds["write"];
    }

    private static async Task BareAsync(string archive, int together, int articles, TimeSpan rival)
    {
        var (clock, processors) = await BareLoop.RunAsync(archive, $"{archive}-bare-{together}", together);
        SayRate($"bare loop, {together} a transaction", articles, clock, processors);
        Say($"  the importer's rate is {clock / rival:0.00} of it");
    }

    private static void SayRate(string what, int articles, TimeSpan clock, TimeSpan processors) =>
        Say($"{what,-30} {articles / clock.TotalSeconds,8:0} {articles / processors.TotalSeconds,8:0}");

    /// <summary>A small import first, so that compiling is no part of the figures.</summary>
    private static Task<(int Articles, TimeSpan Elapsed)> WarmUpAsync(string folder)
    {
        GeneratedBulletins.Write(Path.Combine(folder, "warm"), 2000, seed: 8);
        return ImportAsync(Path.Combine(folder, "warm.db"), Path.Combine(folder, "warm"));
    }

    /// <returns>Articles that are there then.</returns>
    internal static async Task<(int Articles, TimeSpan Elapsed)> ImportAsync(string archive, string folder)
    {
        if (await ArchiveFile.PrepareAsync(archive) is { } refusal) throw new IOException(refusal);
        var contexts = ArchiveServices.Contexts(archive);
        var found = SourceFiles.Find([folder]);
        var clock = Stopwatch.StartNew();
        var summary = await new BulletinImporter(contexts, TimeProvider.System).ImportAsync(found.Files, new ImportOptions(), null, CancellationToken.None);
        clock.Stop();
        if (!summary.Whole) throw new IOException(summary.Stopped ?? summary.Results.First(r => r.Sentence is not null).Sentence);
        return (await CountAsync(archive), clock.Elapsed);
    }

    internal static async Task<int> CountAsync(string archive)
    {
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync();
        return await db.Articles.CountAsync();
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
