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
        await using var debian = await Nginx.StartAsync(folder.Path, reader, pages, NginxSettings.Debian);
        await using var tuned = await Nginx.StartAsync(folder.Path, reader, pages, NginxSettings.Tuned);
        await using var bare = await BareKestrel.StartAsync(Path.Combine(folder.Path, nameof(NginxSettings.Tuned), "files"));
        Say("page", "bytes", "site/s", "Debian's/s", "ratio", "tuned/s", "ratio", "p99 ms", "Debian's", "tuned");
        foreach (var (name, address) in pages) await CompareAsync(name, new Uri(site.Address, address), [debian, tuned], name, seconds);
        foreach (var name in new[] { "home", "article", "issue", "tag", "search" })
            await CompareAsync(name + ", not kept", new Uri(plain.Address, pages[name]), [debian, tuned], name, seconds);
        foreach (var name in new[] { "article", "hello" })
            await CompareAsync("bare Kestrel " + name, new Uri(bare.Address, name), [debian, tuned], "article", seconds);
        Console.WriteLine($"wrk -t2 -c32 -d{seconds}s --latency -H 'Accept-Encoding: gzip'; medians of {Repeats} turns; {articles} articles; nginx with gzip_static twice: as Debian sets it up (access log on),");
        Console.WriteLine("and tuned (no log, files kept open, connections without end); p99 of the site and of each nginx");
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

    /// <param name="peers">nginx in both forms, in turn with the page.</param>
    private static async Task CompareAsync(string name, Uri ours, Nginx[] peers, string file, int seconds)
    {
        await Wrk.RunAsync(ours, 2);
        var (site, nginx) = (new List<Load>(), Array.ConvertAll(peers, _ => new List<Load>()));
        for (var turn = 0; turn < Repeats; turn++)
        {
            site.Add(await Wrk.RunAsync(ours, seconds));
            foreach (var (loads, peer) in nginx.Zip(peers)) loads.Add(await Wrk.RunAsync(new Uri(peer.Address, file), seconds));
        }
        var rates = nginx.SelectMany(loads => (string[])[Number(Median(loads.Select(l => l.PerSecond)), "0"), Number(Median(site.Zip(loads, (s, l) => s.PerSecond / l.PerSecond)), "0.00")]);
        Say(name, [peers[0].Bytes[file].ToString(CultureInfo.InvariantCulture), Number(Median(site.Select(l => l.PerSecond)), "0"), .. rates,
            .. nginx.Prepend(site).Select(loads => Number(Median(loads.Select(l => l.P99)), "0.00"))]);
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
