using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Watching;

namespace ProvincialNewsPortal.Web.Tests.Watching;

public sealed partial class MetricsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task What_is_asked_is_counted_on_a_port_of_its_own()
    {
        var port = FreePort();
        using var site = portal.WithWebHostBuilder(host => host.UseSetting("Metrics:Port", port.ToString(CultureInfo.InvariantCulture)));
        using var reader = site.CreateClient();
        foreach (var address in new[] { "/", "/articles/lead1", "/articles/lead1", "/search?q=a", "/articles/never" }) (await reader.GetAsync(new Uri(address, UriKind.Relative))).Dispose();
        using var watcher = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var answer = await watcher.GetAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var text = await answer.Content.ReadAsStringAsync();
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(Line(), line));
        Assert.True(Value(text, "http_server_request_duration_seconds_count{http_request_method=\"GET\",http_response_status_code=\"200\",http_route=\"articles/{id}\"}") >= 2, text);
        Assert.True(Value(text, "portal_search_duration_seconds_bucket{le=\"+Inf\"}") >= 1);
        Assert.True(Value(text, "portal_archive_articles") > 0);
        Assert.Equal(HttpStatusCode.NotFound, (await watcher.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(new Uri("/metrics", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("0x50", "is no port")]
    [InlineData("70000", "is no port")]
    public async Task A_port_that_is_none_ends_the_start_with_a_sentence(string setting, string sentence)
    {
        await using var port = ActivatorUtilities.CreateInstance<MetricsPort>(portal.Services, new Microsoft.Extensions.Configuration.ConfigurationManager { [MetricsPort.Setting] = setting });
        Assert.Contains(sentence, (await Assert.ThrowsAsync<OptionsError>(() => port.StartAsync(default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_the_start_and_urls_stay_what_they_are()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();
        var ended = await ProgramProcess.RunAsync(["serve", "--urls", "http://127.0.0.1:0", "--archive", Path.Combine(folder.Path, "a.db")], folder.Path,
            ("Metrics__Port", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(1, ended.Code);
        Assert.Contains("Metrics:Port", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_metric_is_described_in_README()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Path, "README.md"));
        var names = KnownMetrics.All.Select(m => m.Name).Concat(ArchiveFigures.All.Select(f => f.Name));
        Assert.DoesNotContain(names, name => !readme.Contains($"`{name}`", StringComparison.Ordinal));
        Assert.DoesNotContain(Described().Matches(readme).Select(m => m.Groups[1].Value), name => !names.Contains(name));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static double Value(string text, string series) =>
        text.Split('\n').Where(l => l.StartsWith(series + " ", StringComparison.Ordinal)).Select(l => double.Parse(l[(series.Length + 1)..], CultureInfo.InvariantCulture)).Single();

    // name{label="value",…} 12.5, or a comment
    [GeneratedRegex("""^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z_]+="([^"\\]|\\.)*",?)+\})? [-+0-9.eE]+)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    // `portal_archive_articles`
    [GeneratedRegex("`((?:portal|http|kestrel|rate|dotnet)_[a-z_]+)`")]
    private static partial Regex Described();
}
