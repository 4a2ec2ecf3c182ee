using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Tests;

namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>The site on a port of its own over an invented newspaper, and a browser to look at it with; one for each test class.</summary>
public sealed class PortalInBrowser : IAsyncLifetime, IDisposable
{
    private static readonly string[] _switches =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Every template of the site, by an address that shows it.</summary>
    internal static readonly string[] Addresses =
    [
        "/", "/papers", "/papers/lanjiang", "/papers/lanjiang/2024", "/papers/lanjiang/2024-01", "/papers/lanjiang/2024-01-25",
        "/papers/lanjiang/2024-01-25/p/03", "/papers/lanjiang/2024-01-25/whole", "/articles/fronta1", "/articles/fronta1/source",
        "/articles/fronta1/parallel", "/on/2024-01-25", "/on/01-25", "/no/such/page",
        "/search", "/search?q=%E5%B2%9A%E6%B1%9F", "/search?q=%E6%9F%A5%E6%97%A0%E6%AD%A4%E8%AF%8D", "/tags", "/authors", "/help", "/about",
    ];

    public static TheoryData<string> Templates => [.. Addresses];

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        var archive = System.IO.Path.Combine(_folder.Path, "archive.db");
        Assert.Null(await ArchiveFile.PrepareAsync(archive));
        _site = Web.PortalSite.Build(["--urls", "http://127.0.0.1:0", "--Limits:Seconds=300"], archive);
        await FillAsync(_site.Services);
        await _site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = _switches });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        if (_site is not null) await _site.DisposeAsync();
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        _folder.Dispose();
    }

    /// <summary>The site's own services.</summary>
    internal IServiceProvider Services => _site!.Services;

    /// <summary>A page of a reader who comes for the first time.</summary>
    public async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? reader = null)
    {
        reader ??= new();
        reader.BaseURL = _site!.Urls.First();
        var context = await _browser!.NewContextAsync(reader);
        // A busy machine of two cores is slow, not wrong.
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    private static async Task FillAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var paper = new Publication { Name = "岚江日报", Slug = "lanjiang" };
        using var file = new StreamReader(typeof(PortalInBrowser).Assembly.GetManifestResourceStream("lanjiang.txt")!);
        var lines = (await file.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var tags = new Dictionary<(TagKind, string), Tag>();
        foreach (var (id, day) in new[] { ("before", 24), ("front", 25), ("after", 27) })
        {
            var issue = new Issue { PublicId = id, Publication = paper, Date = new(2024, 1, day), Precision = DatePrecision.Inferred, Edtf = $"2024-01-{day}~" };
            issue.Evidence = [new IssueEvidence("0", 4, "1月24日电")];
            SampleNewspaper.Fill(issue, tags, lines);
            db.Issues.Add(issue);
        }
        await db.SaveChangesAsync();
    }
}
