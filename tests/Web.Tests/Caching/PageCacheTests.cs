using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Web.Caching;

namespace ProvincialNewsPortal.Web.Tests.Caching;

public sealed class PageCacheTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task A_page_is_made_once_and_says_so()
    {
        using var counted = new Counted();
        var address = "/articles/side2?once=" + Guid.NewGuid().ToString("N");
        using var first = await AskAsync(address);
        using var second = await AskAsync(address);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.True(counted.Of("miss") >= 1 && counted.Of("hit") >= 1);
        using var unchanged = await AskAsync(address, ("If-None-Match", first.Headers.ETag.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_asks_for_its_headers_alone_gets_those_of_the_page()
    {
        var address = "/articles/side2?head=" + Guid.NewGuid().ToString("N");
        using var ask = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var head = await _reader.SendAsync(ask);
        using var page = await AskAsync(address);
        Assert.NotNull(head.Headers.ETag);
        Assert.Equal(page.Headers.ETag, head.Headers.ETag);
        Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Compressed_it_is_the_same_page()
    {
        var plain = await (await AskAsync("/articles/lead1")).Content.ReadAsStringAsync();
        using var brotli = await AskAsync("/articles/lead1", ("Accept-Encoding", "gzip, br"));
        Assert.Equal(["br"], brotli.Content.Headers.ContentEncoding);
        Assert.Equal(plain, await TextAsync(new BrotliStream(await brotli.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
        using var gzip = await AskAsync("/articles/lead1", ("Accept-Encoding", "gzip, br;q=0"));
        Assert.Equal(["gzip"], gzip.Content.Headers.ContentEncoding);
        Assert.Equal(plain, await TextAsync(new GZipStream(await gzip.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
        Assert.Equal(["Accept-Encoding", "Cookie"], gzip.Headers.Vary);
        Assert.Contains("default-src 'none'", gzip.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_are_told_apart_by_their_choices_alone()
    {
        var chinese = await (await AskAsync("/papers")).Content.ReadAsStringAsync();
        var english = await (await AskAsync("/papers", ("Cookie", "language=en; visitor=7"))).Content.ReadAsStringAsync();
        Assert.Contains("lang=\"zh-Hans\"", chinese, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Equal(chinese, await (await AskAsync("/papers", ("Cookie", "visitor=8"))).Content.ReadAsStringAsync());
        Assert.NotEqual(chinese, await (await AskAsync("/papers", ("Cookie", "size=large"))).Content.ReadAsStringAsync());
        Assert.Contains("http://elsewhere.example/papers", await (await AskAsync("/papers", ("Host", "elsewhere.example"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere.example", await (await AskAsync("/papers")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_program_imports_is_there_as_soon_as_the_archive_is_looked_at()
    {
        using var before = await AskAsync("/papers");
        Assert.DoesNotContain("霜岭时报", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // As a program of its own would: contexts that share nothing with the site's.
        var importer = new BulletinImporter(ArchiveServices.Contexts(portal.ArchivePath), TimeProvider.System);
        var text = "水库今天蓄满\n本报讯 霜岭水库今天蓄满，管理处说，往后一个月每天放水六个小时，下游四个乡的春灌都够用，多余的水留给城里。\n";
        await importer.ImportAsync("import.txt", Encoding.UTF8.GetBytes(text), new ImportOptions("霜岭时报", new DateOnly(2024, 3, 1)), default);
        // Nothing to wait for beside a file, a fifth of a second beside a server.
        await Task.Delay(portal.Services.GetRequiredService<GenerationWatch>().Behind);
        using var after = await AskAsync("/papers", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("霜岭时报", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/never")]
    [InlineData("/articles/gone1")]
    [InlineData("/search?q=a&page=x")]
    public async Task What_went_wrong_is_not_kept(string address)
    {
        using var answer = await AskAsync(address);
        Assert.Null(answer.Headers.ETag);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_room_every_page_is_made_anew()
    {
        using var roomless = portal.WithWebHostBuilder(host => host.UseSetting("Cache:Megabytes", "0"));
        using var reader = roomless.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await reader.GetAsync(new Uri("/papers", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public void A_shelf_holds_its_bytes_and_drops_what_nobody_asks_for()
    {
        var shelf = new PageShelf(default, 1 << 20);
        var asked = new PageKey("", "", "/asked", "", "");
        shelf.Keep(asked, new KeptPage(new byte[10_000], "text/html", null));
        for (var i = 0; i < 1000; i++)
        {
            shelf.Keep(new PageKey("", "", $"/{i}", "", ""), new KeptPage(new byte[10_000], "text/html", null));
            Assert.NotNull(shelf.Find(asked));
            Assert.InRange(shelf.Taken, 1, 1 << 20);
        }
        Assert.Null(shelf.Find(new PageKey("", "", "/0", "", "")));
        Assert.NotNull(shelf.Find(new PageKey("", "", "/999", "", "")));
    }

    private async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) asked.Headers.TryAddWithoutValidation(name, value);
        return await _reader.SendAsync(asked);
    }

    private static async Task<string> TextAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>What the site counts while this lives.</summary>
    private sealed class Counted : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

        public Counted()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "portal.cache.lookups") listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            {
                if (Tag(tags, "cache") != "pages") return;
                lock (_counts) _counts[Tag(tags, "result")] = _counts.GetValueOrDefault(Tag(tags, "result")) + count;
            });
            _listener.Start();
        }

        public long Of(string result)
        {
            lock (_counts) return _counts.GetValueOrDefault(result);
        }

        private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
        {
            foreach (var tag in tags)
                if (tag.Key == name) return (string)tag.Value!;
            return "";
        }

        public void Dispose() => _listener.Dispose();
    }
}
