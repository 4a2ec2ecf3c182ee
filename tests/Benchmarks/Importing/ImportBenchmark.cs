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
    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var wanted = int.Parse(options.GetValueOrDefault("--articles", "10000"), CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("import-benchmark").FullName;
        await WarmUpAsync(folder);
        var files = GeneratedBulletins.Write(Path.Combine(folder, "in"), wanted, seed: 7);
        var archive = Path.Combine(folder, "archive.db");
        var used = Environment.CpuUsage.TotalTime;
        var (articles, importing) = await ImportAsync(archive, Path.Combine(folder, "in"));
        used = Environment.CpuUsage.TotalTime - used;
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Say($"{files} documents, {articles} articles");
        Say($"importer                     {articles / importing.TotalSeconds,8:0} articles a second, {importing.TotalSeconds:0.0} s ({used.TotalSeconds:0.0} s of processors, reading included), peak memory {memory} MB, archive {new FileInfo(archive).Length >> 20} MB");
        foreach (var together in new[] { 1, 200 })
        {
            var copy = Path.Combine(folder, $"bare-{together}.db");
            var (bare, processors) = await BareLoop.RunAsync(archive, copy, together);
            Say($"bare loop, {together,3} a transaction {articles / bare.TotalSeconds,8:0} articles a second ({processors.TotalSeconds:0.0} s of processors); the importer has {bare / importing:0.00} of it");
        }
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    /// <summary>A small import first, so that compiling is no part of the figures.</summary>
    private static Task<(int Articles, TimeSpan Elapsed)> WarmUpAsync(string folder)
    {
        GeneratedBulletins.Write(Path.Combine(folder, "warm"), 300, seed: 8);
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
