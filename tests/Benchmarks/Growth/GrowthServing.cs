using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Benchmarks.Pages;
using ProvincialNewsPortal.Benchmarks.Search;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>What the published program does when it serves an archive.</summary>
/// <param name="Start">Seconds.</param>
/// <param name="Memory">Most of two servers, 2^20 bytes.</param>
internal sealed record GrowthServing(double Start, PageRate Kept, PageRate Made, double Memory)
{
    private const int Starts = 5;

    /// <summary>Seconds of load at a time before pages are measured, and how often at most: until what runs hot is compiled, the rate grows.</summary>
    private const int WarmUp = 5, WarmUps = 6;

    /// <summary>Articles whose pages are made in turn.</summary>
    private const int Articles = 2000;

    /// <summary>Searches asked at the same time.</summary>
    private const int AtOnce = 4;

    public static async Task<GrowthServing> OfAsync(string program, string archive, List<TimedQuery> queries, string folder, int seconds)
    {
        var article = await ArticleAsync(archive);
        var script = Path.Combine(folder, "articles.lua");
        Wrk.WriteScript(script, await ArticlesAsync(archive));
        var starts = new List<double>();
        // The first reads files that are not warm.
        for (var i = 0; i <= Starts; i++) starts.Add(await StartAsync(program, archive, article));
        var (kept, memory) = await LoadAsync(program, archive, "64", article, null, queries, folder, seconds);
        var (made, memoryMaking) = await LoadAsync(program, archive, "0", article, script, queries, folder, seconds);
        return new(GrowthMeasuring.Median(starts.Skip(1)), kept, made, Math.Max(memory, memoryMaking));
    }

    /// <summary>The address of the article in the middle.</summary>
    private static async Task<Uri> ArticleAsync(string archive)
    {
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync();
        var id = await db.Articles.Where(a => a.Id >= db.Articles.Max(l => l.Id) / 2).OrderBy(a => a.Id).Select(a => a.PublicId).FirstAsync();
        return new Uri("/articles/" + id, UriKind.Relative);
    }

    /// <summary>Articles from all over the archive: one alone would show what is remembered of its issue and tags.</summary>
    private static async Task<List<string>> ArticlesAsync(string archive)
    {
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync();
        var step = Math.Max(1, await db.Articles.CountAsync() / Articles);
        return await db.Articles.Where(a => a.Id % step == 0).OrderBy(a => a.Id).Take(Articles).Select(a => "/articles/" + a.PublicId).ToListAsync();
    }

    private static async Task<double> StartAsync(string program, string archive, Uri article)
    {
        var clock = Stopwatch.StartNew();
        await using var site = await PublishedSite.StartAsync(program, archive, "64");
        using var reader = new HttpClient { BaseAddress = site.Address };
        await reader.GetByteArrayAsync(article);
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task WarmAsync(Uri page, string? script)
    {
        var last = 0.0;
        for (var times = 0; times < WarmUps; times++)
        {
            var now = (await Wrk.RunAsync(page, WarmUp, script)).PerSecond;
            if (now < 1.1 * last) return;
            last = now;
        }
    }

    /// <summary>Searches first, so that their facts are in memory; then the article, or those of a script, in turn with nginx sending the article's bytes.</summary>
    private static async Task<(PageRate Rate, double Memory)> LoadAsync(
        string program, string archive, string megabytes, Uri article, string? script, List<TimedQuery> queries, string folder, int seconds)
    {
        await using var site = await PublishedSite.StartAsync(program, archive, megabytes);
        using var reader = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site.Address };
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        await Parallel.ForEachAsync(queries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (query, stop) =>
            await reader.GetByteArrayAsync(new Uri("/search?q=" + Uri.EscapeDataString(query.Text), UriKind.Relative), stop));
        var page = new Dictionary<string, string>(StringComparer.Ordinal) { ["article"] = article.OriginalString };
        await using var debian = await Nginx.StartAsync(folder, reader, page, NginxSettings.Debian);
        await using var tuned = await Nginx.StartAsync(folder, reader, page, NginxSettings.Tuned);
        var ours = new Uri(site.Address, article);
        await WarmAsync(ours, script);
        async Task<double> RateAsync(Uri address, string? script) => (await Wrk.RunAsync(address, seconds, script)).PerSecond;
        var turns = new List<(double Ours, double Debian, double Tuned)>();
        while (turns.Count < GrowthMeasuring.Repeats)
            turns.Add((await RateAsync(ours, script), await RateAsync(new Uri(debian.Address, "article"), null), await RateAsync(new Uri(tuned.Address, "article"), null)));
        double MedianOf(Func<(double Ours, double Debian, double Tuned), double> value) => GrowthMeasuring.Median(turns.Select(value));
        return (new PageRate(MedianOf(t => t.Ours), MedianOf(t => t.Ours / t.Debian), MedianOf(t => t.Ours / t.Tuned)), site.PeakBytes / (double)(1 << 20));
    }
}
