using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>What holds around every page: words, headers, choices of the reader.</summary>
public sealed partial class FrameTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/never")]
    [InlineData("/site.css")]
    public async Task Every_answer_forbids_other_hosts_and_inline_script(string address)
    {
        using var answer = await _reader.GetAsync(new Uri(address, UriKind.Relative));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Chinese_stands_in_the_page_as_itself()
    {
        var text = await _reader.GetStringAsync(new Uri("/articles/lead1", UriKind.Relative));
        Assert.Contains("望溪把春灌的账", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("&#x[0-9A-F]{3,};", text);
    }

    [Fact]
    public async Task The_stylesheet_is_each_sheet_once_and_kept_for_ever()
    {
        var link = (await _reader.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = await _reader.GetAsync(new Uri(link, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain('\0', text);
        Assert.Equal(2, text.Split("--measure:").Length);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/lead1")]
    [InlineData("/site.css")]
    [InlineData("/choose/language/en")]
    public async Task Head_is_answered_like_get(string address)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await _reader.SendAsync(asked);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_article_page_weighs_little_with_all_it_loads()
    {
        const int Most = 40 * 1024;
        var page = await _reader.PageAsync("/articles/lead1");
        var parts = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        var weight = 0L;
        foreach (var part in parts.Prepend("/articles/lead1"))
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, part);
            asked.Headers.Add("Accept-Encoding", "br");
            using var answer = await _reader.SendAsync(asked);
            weight += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
        Assert.InRange(weight, 1, Most);
    }

    [Theory]
    [InlineData("/articles/lead1?a=1", "/articles/lead1?a=1")]
    [InlineData("/papers/岚江日报", "/papers/%E5%B2%9A%E6%B1%9F%E6%97%A5%E6%8A%A5")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/")]
    public async Task A_choice_is_remembered_and_comes_back_to_this_site_only(string back, string expected)
    {
        using var answer = await _reader.GetAsync(new Uri("/choose/size/large?back=" + Uri.EscapeDataString(back), UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_english_interface_has_no_chinese_but_the_papers_own()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/articles/lead1");
        asked.Headers.Add("Cookie", "language=en");
        using var answer = await _reader.SendAsync(asked);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        foreach (var chinese in page.QuerySelectorAll("[lang=zh-Hans]").Where(e => e.QuerySelector("[lang=en]") is null)) chinese.Remove();
        var left = page.Body!.QuerySelectorAll("nav, footer, .collation dt").Where(e => Han().IsMatch(e.TextContent)).Select(e => e.TextContent.Trim()).ToList();
        // Names of pages are the paper's own and stand beside English ones.
        Assert.DoesNotContain(left, t => Han().IsMatch(t.Replace("要闻", "", StringComparison.Ordinal).Replace("乡村", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_keeper_of_the_site_stands_on_every_page()
    {
        var foot = (await _reader.PageAsync("/articles/never", HttpStatusCode.NotFound)).QuerySelector("footer")!;
        Assert.Contains("霜岭地方文献中心", foot.TextContent, StringComparison.Ordinal);
        Assert.Contains("岚ICP备00000000号", foot.TextContent, StringComparison.Ordinal);
        Assert.NotNull(foot.QuerySelector("a[href='mailto:errors@archive.example']"));
    }

    [Fact]
    public void Every_word_of_the_pages_has_its_english()
    {
        var english = portal.Services.GetRequiredService<Words>().EnglishEntries;
        var web = Path.Combine(RepositoryFolder.Path, "src", "Web");
        var used = Directory.EnumerateFiles(web, "*.cs*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(f => Word().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(used);
        used.AddRange(portal.Services.GetRequiredService<ApiDescription>().Addresses.Select(a => a.Says));
        Assert.DoesNotContain(used, w => Han().IsMatch(w) && !english.ContainsKey(w));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    // T["检索"], words["检索"] and T["{0} 篇", count]
    [GeneratedRegex("""\b(?:T|words)\["([^"]+)"[\],]""")]
    private static partial Regex Word();
}
