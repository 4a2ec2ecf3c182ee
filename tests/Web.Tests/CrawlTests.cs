using System.Net;
using AngleSharp.Html.Parser;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Every link of the site leads somewhere.</summary>
public sealed class CrawlTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>More addresses than the sample archive can have; reaching it means that a page spins addresses out of nothing.</summary>
    private const int Most = 3000;

    private readonly HttpClient _reader = portal.Reader();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task From_home_every_internal_link_is_alive(string language)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal) { ["/"] = "" };
        var waiting = new Queue<string>(["/"]);
        var dead = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, address);
            asked.Headers.Add("Cookie", "language=" + language);
            using var answer = await _reader.SendAsync(asked);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect)) dead.Add($"{(int)answer.StatusCode} {address} from {seen[address]}");
            foreach (var link in await LinksAsync(answer, address))
            {
                if (seen.TryAdd(link, address)) waiting.Enqueue(link);
            }

            Assert.True(seen.Count < Most, $"{seen.Count} addresses, the last {address}");
        }

        Assert.Empty(dead);
        Assert.Contains("/tags/topic/%E6%B0%B4%E7%A5%A8%2FA%2BB", seen.Keys);
        Assert.Contains("/papers/unnamed/iunnamed", seen.Keys);
        Assert.Contains("/on/2024-01-25", seen.Keys);
        Assert.Contains(seen.Keys, IsSearch);
    }

    /// <summary>Addresses of this site that a page links, style sheets and icons included; choices of the reader aside, which lead back. A search's own links are followed once: its filters combine without end.</summary>
    private static async Task<IEnumerable<string>> LinksAsync(HttpResponseMessage answer, string from)
    {
        if (answer.Headers.Location is { } target) return [target.OriginalString];
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return [];
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        foreach (var inner in page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]))
            Assert.True(page.GetElementById(inner) is not null, $"#{inner} is not on {from}");
        return page.QuerySelectorAll("a[href], link[href], script[src], form[action][method='']").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!)
            .Where(l => l.StartsWith('/') && !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("/choose/", StringComparison.Ordinal) && !(IsSearch(l) && IsSearch(from)))
            .Select(l => l.Split('#')[0]).Where(l => l.Length > 0);
    }

    private static bool IsSearch(string address) => address.StartsWith(Addresses.Search + "?", StringComparison.Ordinal);
}
