using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Tests.Hostile;

/// <summary>Whatever a bulletin or a query holds stays text, in every face of the site.</summary>
public sealed class HostileTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task No_page_runs_loads_or_posts_what_a_bulletin_or_query_says()
    {
        var wrong = new List<string>();
        foreach (var address in await HostileBulletin.AddressesAsync(portal.Services))
        {
            using var answer = await _reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True((int)answer.StatusCode < 500, address);
            wrong.AddRange(Wrong(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync())).Select(w => $"{address}: {w}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Data_and_feeds_are_well_formed_and_say_what_they_are()
    {
        var ids = await HostileBulletin.ImportAsync(portal.Services);
        foreach (var id in ids)
        {
            using var json = JsonDocument.Parse(await TextAsync($"/articles/{id}.json", "application/json"));
            Assert.Equal(id, json.RootElement.GetProperty("id").GetString());
            await TextAsync($"/articles/{id}.txt", "text/plain");
            await TextAsync($"/articles/{id}.md", "text/markdown");
            await TextAsync($"/articles/{id}.bib", "application/x-bibtex");
        }
        XDocument.Parse(await TextAsync("/feed.atom", "application/atom+xml"));
        XDocument.Parse(await TextAsync("/sitemap.xml", "text/xml"));
        XDocument.Parse(await TextAsync("/oai?verb=ListRecords&metadataPrefix=oai_dc", "text/xml"));
        XDocument.Parse(await TextAsync("/oai?verb=%0B%00%EF%BF%BF%3Cscript%3E&x=%1B", "text/xml"));
        Assert.Contains("window.fuzzed", await TextAsync("/search.json?q=" + Uri.EscapeDataString("县里"), "application/json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_s_html_holds_no_markup_of_the_bulletin()
    {
        await HostileBulletin.ImportAsync(portal.Services);
        var feed = XDocument.Parse(await TextAsync("/feed.atom", "application/atom+xml"));
        foreach (var content in feed.Descendants().Where(e => e.Attribute("type")?.Value == "html"))
            Assert.Empty(Wrong(new HtmlParser().ParseDocument(content.Value)));
    }

    [Fact]
    public async Task A_file_s_name_shows_no_folder()
    {
        var id = (await HostileBulletin.ImportAsync(portal.Services))[0];
        var page = await TextAsync($"/articles/{id}/source", "text/html");
        Assert.DoesNotContain("etc/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("..", new HtmlParser().ParseDocument(page).QuerySelector("h1, .lede")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("县里\0开会")]
    [InlineData("\0")]
    public async Task Text_with_nul_is_refused_with_a_sentence(string text)
    {
        var result = await portal.Services.GetRequiredService<BulletinImporter>().ImportAsync("nul.txt", System.Text.Encoding.UTF8.GetBytes(text), new ImportOptions(), default);
        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains("nul.txt", result.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("a%00b")]
    [InlineData("%0d%0aSet-Cookie:%20x=y")]
    [InlineData("%E2%80%AE%E2%80%AE%E2%81%A7")]
    [InlineData("%EF%BF%BF%EF%BF%BE")]
    [InlineData("%F0%90%8D")]
    public async Task Controls_in_a_query_are_only_searched_for(string query)
    {
        foreach (var address in new[] { "/search?q=", "/search.json?q=", "/search/names?q=", "/tags?q=" })
        {
            using var answer = await _reader.GetAsync(new Uri(address + query, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    private async Task<string> TextAsync(string address, string type)
    {
        using var answer = await _reader.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        return await answer.Content.ReadAsStringAsync();
    }

    private static IEnumerable<string> Wrong(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script").Where(s => s.GetAttribute("src") is not { } source || !source.StartsWith('/')))
            if (script.GetAttribute("type") != "application/ld+json" || !IsJson(script.TextContent)) yield return script.OuterHtml;
        foreach (var element in page.QuerySelectorAll("iframe, object, embed, base, meta[http-equiv], svg[onload], marquee, img:not([src^='/'])")) yield return element.OuterHtml;
        foreach (var element in page.All.Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))) yield return element.OuterHtml;
        foreach (var link in page.QuerySelectorAll("[href]:not([rel^=schema]), [src], [action]"))
        {
            var target = (link.GetAttribute("href") ?? link.GetAttribute("src") ?? link.GetAttribute("action"))!;
            if (target.Length > 0 && target[0] is not ('/' or '#' or '?') && !target.StartsWith("http://localhost/", StringComparison.Ordinal) && !target.StartsWith("mailto:errors@archive.example", StringComparison.Ordinal))
                yield return link.OuterHtml;
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
