using System.Diagnostics;
using System.Globalization;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;
using ProvincialNewsPortal.Benchmarks.Pages;
using ProvincialNewsPortal.Benchmarks.Search;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>Measures one size, one thing after the other.</summary>
internal static class GrowthMeasuring
{
    /// <summary>Articles of the bulletins that are imported on top.</summary>
    private const int Imported = 2000;

    /// <summary>Seconds of load before pages are measured, until what runs hot is compiled.</summary>
    private const int WarmUp = 10;

    /// <param name="program">Path of the published program.</param>
    /// <param name="keep">Folder that archives are kept in; null: made for this run.</param>
    /// <param name="folder">For what this run needs beside.</param>
    public static async Task<GrowthRow> OfAsync(int size, string program, string? keep, string folder, int seconds)
    {
        var news = new GeneratedNews(seed: 4);
        using var archive = await NewsArchive.OfAsync(news, size, keep, trigram: false);
        // A kept archive may be of an earlier version.
        if (await ArchiveFile.PrepareAsync(archive.Path) is { } refusal) throw new InvalidOperationException(refusal);
        var file = new FileInfo(archive.Path).Length / (double)archive.TextBytes;
        var search = await SearchAsync(archive, QuerySet.Of(news, [.. news.Articles(200)]));
        var article = new Uri(string.Create(CultureInfo.InvariantCulture, $"/articles/a{size / 2}"), UriKind.Relative);
        var (start, kept, memory) = await ServeAsync(program, archive.Path, "64", article, seconds);
        var (_, made, memoryMaking) = await ServeAsync(program, archive.Path, "0", article, seconds);
        return new(size, await ImportAsync(archive, folder), search, kept, made, start, Math.Max(memory, memoryMaking), file);
    }

    /// <summary>Each query once unmeasured, then all of them once.</summary>
    private static async Task<double> SearchAsync(NewsArchive archive, List<TimedQuery> queries)
    {
        var engine = new SearchEngine(archive.Contexts);
        foreach (var query in queries) await engine.AskAsync(SearchCommand.Request(query), CancellationToken.None);
        return (await WriteTimes.SearchesAsync(engine, queries, () => false)).P95;
    }

    private static async Task<(double Start, double PerSecond, double Memory)> ServeAsync(string program, string archive, string megabytes, Uri article, int seconds)
    {
        var clock = Stopwatch.StartNew();
        await using var site = await PublishedSite.StartAsync(program, archive, megabytes);
        using var reader = new HttpClient { BaseAddress = site.Address };
        await reader.GetByteArrayAsync(article);
        var start = clock.Elapsed.TotalSeconds;
        await Wrk.RunAsync(new Uri(site.Address, article), WarmUp);
        var load = await Wrk.RunAsync(new Uri(site.Address, article), seconds);
        return (start, load.PerSecond, site.ResidentBytes / (double)(1 << 20));
    }

    /// <summary>Into a copy, so that the archive stays as large as it is called.</summary>
    private static async Task<double> ImportAsync(NewsArchive archive, string folder)
    {
        var bulletins = Directory.CreateDirectory(Path.Combine(folder, "bulletins-" + Guid.NewGuid().ToString("N"))).FullName;
        GeneratedBulletins.Write(bulletins, Imported, seed: 9);
        using var copy = archive.Copy();
        var before = await ImportBenchmark.CountAsync(copy.Path);
        var (after, elapsed) = await ImportBenchmark.ImportAsync(copy.Path, bulletins);
        return (after - before) / elapsed.TotalSeconds;
    }
}
