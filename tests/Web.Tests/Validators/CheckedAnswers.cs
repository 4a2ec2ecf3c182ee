using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Web.Api;

namespace ProvincialNewsPortal.Web.Tests.Validators;

/// <summary>Something that a tool says of an answer.</summary>
internal sealed record Finding(string Kind, string Address, [property: JsonPropertyName("finding")] string Text);

/// <summary>The sample site's answers of every kind, written to files and read by the tools of tests/Validators, once for all tests.</summary>
public sealed class CheckedAnswers : IAsyncLifetime, IDisposable
{
    private static readonly string[] _oai =
    [
        "verb=Identify", "verb=ListMetadataFormats", "verb=ListSets", "verb=ListIdentifiers&metadataPrefix=oai_dc", "verb=ListRecords&metadataPrefix=oai_dc",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:news-portal.invalid:lead1", "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:news-portal.invalid:gone1",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:news-portal.invalid:none", "verb=ListRecords&metadataPrefix=marc", "verb=Nonsense", "", "verb=ListRecords",
        "verb=ListRecords&metadataPrefix=oai_dc&from=1999-01-01&until=1999-01-02", "verb=ListSets&resumptionToken=none",
    ];

    /// <summary>Pages that no link leads to.</summary>
    private static readonly string[] _unlinked = ["/articles/never", "/articles/gone1", "/nothing", "/search?q=的&page=0", "/search?q=大集", "/search?q=龘龘", "/articles/lead1/parallel", "/articles/lead1?rev=000000000000"];

    private readonly PortalFactory _portal = new();
    private readonly TemporaryFolder _folder = new();
    private readonly List<object> _manifest = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private List<Finding> _findings = [];

    /// <summary>How many answers of a kind were read.</summary>
    public int Count(string kind) => _counts.GetValueOrDefault(kind);

    public IEnumerable<string> Findings(string kind) => _findings.Where(f => f.Kind == kind).Select(f => $"{f.Address}: {f.Text}");

    public async Task InitializeAsync()
    {
        if (Tools.Absent is not null) return;
        await ((IAsyncLifetime)_portal).InitializeAsync();
        var reader = _portal.Reader();
        foreach (var address in _portal.Services.GetRequiredService<ApiDescription>().Addresses.Where(a => a.Method == "GET" && a.Path != "/oai").OrderBy(a => a.Path != "/api/openapi.json"))
            foreach (var kind in Kinds(address)) await AddAsync(reader, kind, SampleAddresses.Of(address), address.Answer.Name);
        foreach (var asked in _oai)
            foreach (var kind in Tools.Installed("oai", "harvest")) await AddAsync(reader, kind, "/oai?" + asked);
        foreach (var article in new[] { "lead1", "brief1", "siundated", "siunnamed" }) await AddReferencesAsync(reader, article);
        foreach (var language in new[] { "zh", "en" }) await AddPagesAsync(reader, language);
        await RunAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_portal).DisposeAsync();

    public void Dispose()
    {
        _portal.Dispose();
        _folder.Dispose();
    }

    private static IEnumerable<string> Kinds(DescribedAddress address) => address.MediaType switch
    {
        _ when address.Path == "/api/openapi.json" => ["openapi"],
        _ when address.Answer != typeof(string) => ["json"],
        "application/atom+xml" => Tools.Installed("atom", "feed"),
        "text/csv" => ["csv"],
        "text/xml" => ["sitemap"],
        _ => [],
    };

    private async Task AddAsync(HttpClient reader, string kind, string address, string? schema = null) =>
        Add(kind, address, await reader.GetByteArrayAsync(new Uri(address, UriKind.Relative)), new { schema });

    /// <summary>Each form of a reference, with what a reader must make of it.</summary>
    private async Task AddReferencesAsync(HttpClient reader, string id)
    {
        var article = JsonDocument.Parse(await reader.GetStringAsync(new Uri($"/articles/{id}.json", UriKind.Relative))).RootElement;
        var (issue, page) = (article.GetProperty("issue"), article.GetProperty("page"));
        var expected = new
        {
            type = "article-newspaper",
            title = article.GetProperty("headline").GetString(),
            authors = article.GetProperty("bylines").EnumerateArray().SelectMany(b => b.GetProperty("names").EnumerateArray()).Select(n => n.GetString()).ToList(),
            paper = issue.GetProperty("publication").GetString(),
            date = issue.GetProperty("date").GetString(),
            page = page.ValueKind == JsonValueKind.Null ? null : page.GetProperty("number").GetString(),
        };
        foreach (var (kind, ending) in new[] { ("bibtex", "bib"), ("ris", "ris"), ("csl", "csl.json") })
            Add(kind, $"/articles/{id}.{ending}", await reader.GetByteArrayAsync(new Uri($"/articles/{id}.{ending}", UriKind.Relative)), new { expected });
    }

    /// <summary>Every page that links lead to, and those that show that something went wrong.</summary>
    private async Task AddPagesAsync(HttpClient reader, string language)
    {
        var seen = new HashSet<string>(["/", .. _unlinked], StringComparer.Ordinal);
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.Add("Cookie", "language=" + language);
            using var answer = await reader.SendAsync(asked);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await answer.Content.ReadAsByteArrayAsync();
            Add("html", $"{address} ({language})", page, new { });
            using var read = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page));
            foreach (var link in read.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                if (!link.Contains('?', StringComparison.Ordinal) && !link.StartsWith("/choose/", StringComparison.Ordinal) && seen.Add(link)) waiting.Enqueue(link);
        }
    }

    private void Add(string kind, string address, byte[] answer, object more)
    {
        var file = Path.Combine(_folder.Path, $"{_manifest.Count}");
        File.WriteAllBytes(file, answer);
        var entry = JsonSerializer.SerializeToNode(more)!.AsObject();
        (entry["kind"], entry["address"], entry["file"]) = (kind, address, file);
        _manifest.Add(entry);
        _counts[kind] = Count(kind) + 1;
    }

    private async Task RunAsync()
    {
        var manifest = Path.Combine(_folder.Path, "manifest.json");
        await File.WriteAllTextAsync(manifest, JsonSerializer.Serialize(_manifest));
        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs", manifest]) { WorkingDirectory = Tools.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        _findings = JsonSerializer.Deserialize<List<Finding>>(said, JsonSerializerOptions.Web)!;
    }
}
