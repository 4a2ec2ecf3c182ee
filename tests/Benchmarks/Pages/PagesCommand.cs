using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Benchmarks.Articles;

namespace ProvincialNewsPortal.Benchmarks.Pages;

/// <summary><c>pages</c>: pages of the published program under 32 connections, and nginx sending the same compressed bytes from files, turn by turn in one run.</summary>
internal static partial class PagesCommand
{
    private const int Repeats = 3;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var articles = options.GetValueOrDefault("--articles", "20000");
        var seconds = int.Parse(options.GetValueOrDefault("--seconds", "5"), CultureInfo.InvariantCulture);
        if (Missing() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return 2;
        }
        using var folder = new WorkFolder();
        var archive = Path.Combine(folder.Path, "archive.db");
        if (await ArticlesCommand.RunAsync(["--count", articles, "--archive", archive]) is not 0 and var failed) return failed;
        var program = await PublishedSite.PublishAsync(folder.Path);
        await using var site = await PublishedSite.StartAsync(program, archive, "64");
        await using var plain = await PublishedSite.StartAsync(program, archive, "0");
        using var reader = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site.Address };
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var pages = await PagesAsync(site.Address);
        await using var peer = await Nginx.StartAsync(folder.Path, reader, pages);
        await using var bare = await BareKestrel.StartAsync(Path.Combine(folder.Path, "files"));
        Say("page", "bytes", "site/s", "nginx/s", "ratio", "p99 ms", "nginx p99", "p99 ratio");
        foreach (var (name, address) in pages) await CompareAsync(name, new Uri(site.Address, address), new Uri(peer.Address, name), seconds, peer.Bytes[name]);
        foreach (var name in new[] { "home", "article", "issue", "tag", "search" })
            await CompareAsync(name + ", not kept", new Uri(plain.Address, pages[name]), new Uri(peer.Address, name), seconds, peer.Bytes[name]);
        await CompareAsync("bare Kestrel", new Uri(bare.Address, "article"), new Uri(peer.Address, "article"), seconds, peer.Bytes["article"]);
        await CompareAsync("bare Kestrel hello", new Uri(bare.Address, "hello"), new Uri(peer.Address, "article"), seconds, "hello".Length);
        Console.WriteLine($"wrk -t2 -c32 -d{seconds}s --latency -H 'Accept-Encoding: gzip'; medians of {Repeats} turns; nginx: gzip_static, no access log, 2 workers; {articles} articles");
        return 0;
    }

    /// <summary>Which of Debian's packages are wanting; null: none.</summary>
    internal static string? Missing() =>
        new[] { ("wrk", "wrk"), ("nginx", "nginx-light") }.Where(p => !OnPath(p.Item1)).Select(p => p.Item2).ToList() is { Count: > 0 } packages
            ? $"Install Debian's packages {string.Join(' ', packages)} first." : null;

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") + ":/usr/sbin").Split(':').Any(p => File.Exists(Path.Combine(p, program)));

    /// <summary>One page of each kind, found as a reader finds it: by links from home.</summary>
    private static async Task<Dictionary<string, string>> PagesAsync(Uri site)
    {
        using var reader = new HttpClient { BaseAddress = site };
        var home = await reader.GetStringAsync(new Uri("/", UriKind.Relative));
        var article = Link().Matches(home).Select(m => m.Groups[1].Value).First(l => l.StartsWith("/articles/", StringComparison.Ordinal));
        var text = await reader.GetStringAsync(new Uri(article, UriKind.Relative));
        var links = Link().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToList();
        return new(StringComparer.Ordinal)
        {
            ["home"] = "/",
            ["article"] = article,
            ["issue"] = links.First(l => Issue().IsMatch(l)),
            ["tag"] = links.First(l => l.StartsWith("/tags/", StringComparison.Ordinal) && l.Count(c => c == '/') == 3),
            ["search"] = "/search?q=" + Uri.EscapeDataString("的"),
        };
    }

    private static async Task CompareAsync(string name, Uri ours, Uri theirs, int seconds, int bytes)
    {
        await Wrk.RunAsync(ours, 2);
        var turns = new List<(Load Ours, Load Theirs)>();
        for (var i = 0; i < Repeats; i++) turns.Add((await Wrk.RunAsync(ours, seconds), await Wrk.RunAsync(theirs, seconds)));
        var (site, nginx) = (Median(turns.Select(t => t.Ours.PerSecond)), Median(turns.Select(t => t.Theirs.PerSecond)));
        var (slow, theirSlow) = (Median(turns.Select(t => t.Ours.P99)), Median(turns.Select(t => t.Theirs.P99)));
        Say(name, bytes.ToString(CultureInfo.InvariantCulture), Number(site, "0"), Number(nginx, "0"), Number(Median(turns.Select(t => t.Ours.PerSecond / t.Theirs.PerSecond)), "0.00"),
            Number(slow, "0.00"), Number(theirSlow, "0.00"), Number(slow / theirSlow, "0.00"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Number(double value, string form) => value.ToString(form, CultureInfo.InvariantCulture);

    private static void Say(string name, params string[] cells) => Console.WriteLine(name.PadRight(20) + string.Concat(cells.Select(c => c.PadLeft(11))));

    // <a href="/articles/abc"
    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Link();

    // /papers/somewhere/2024-01-25
    [GeneratedRegex(@"^/papers/[^/]+/\d{4}-\d\d-\d\d$")]
    private static partial Regex Issue();
}

/// <summary>A folder for one run.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("news-pages").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
