using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

/// <summary>What holds for every route that the program knows, whatever is added later: headers, methods, no server error.</summary>
public sealed partial class EveryRouteTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>Addresses that are no routes: files, and nothing at all.</summary>
    private static readonly string[] _others = ["/icon.svg", "/js/keys.js", "/css/1-tokens.css", "/no/such/page", "/appsettings.json", "/articles/%0d%0a"];

    /// <summary>Parts of addresses with which something is found in the sample archive; anything else gets a made-up value.</summary>
    private static readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal)
    {
        ["slug"] = "lanjiang", ["day"] = "2024-01-25", ["year"] = "2024", ["month"] = "2024-01", ["monthDay"] = "01-25", ["edition"] = "2", ["number"] = "03",
        ["id"] = "lead1", ["kind"] = "place", ["part"] = "1", ["status"] = "404", ["choice"] = "language", ["value"] = "en", ["doubt"] = "confidence",
    };

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Every_answer_carries_the_headers_and_none_is_a_server_error(string method)
    {
        using var client = Secure();
        var wrong = new List<string>();
        foreach (var address in Addresses())
        {
            using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            if ((int)answer.StatusCode >= 500) wrong.Add($"{address} answered {(int)answer.StatusCode}");
            wrong.AddRange(Missing(answer).Select(h => $"{address} has no proper {h}"));
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Every_other_method_answers_405_and_names_those_allowed(string method)
    {
        using var client = Secure();
        var wrong = new List<string>();
        foreach (var address in Addresses().Where(a => method != "POST" || a != "/oai"))
        {
            using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            if (answer.StatusCode != HttpStatusCode.MethodNotAllowed || !answer.Content.Headers.Allow.Contains("GET")) wrong.Add($"{address} answered {(int)answer.StatusCode}");
            wrong.AddRange(Missing(answer).Select(h => $"{address} has no proper {h}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_protocol_of_harvesters_may_post_its_form()
    {
        using var client = Secure();
        using var form = new FormUrlEncodedContent([new("verb", "Identify")]);
        using var answer = await client.PostAsync(new Uri("/oai", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(Missing(answer));
    }

    [Fact]
    public async Task Transport_security_is_asked_for_behind_tls_alone()
    {
        using var plain = portal.Reader();
        using var answer = await plain.GetAsync(new Uri("/", UriKind.Relative));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void The_walk_meets_the_routes_of_every_face() =>
        Assert.Superset(
            new HashSet<string> { "/", "/articles/lead1", "/articles/lead1.json", "/feed.atom", "/oai", "/search.json", "/sitemap.xml", "/site.css", "/healthz", "/readyz", "/choose/language/en" },
            Addresses().ToHashSet());

    private HttpClient Secure() => portal.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost"),
    });

    private List<string> Addresses() =>
    [
        .. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(Address).Concat(_others).Distinct(StringComparer.Ordinal),
    ];

    private static string Address(RouteEndpoint endpoint)
    {
        var parts = endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: var name } => _samples.GetValueOrDefault(name, "x"),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart { Content: var text } => text,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart { Content: var text } => text,
            _ => "",
        })));
        return "/" + string.Join('/', parts);
    }

    /// <summary>Names of headers that are not as they must be.</summary>
    private static IEnumerable<string> Missing(HttpResponseMessage answer)
    {
        string Of(string name) => answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
        if (!Policy().IsMatch(Of("Content-Security-Policy")) || Of("Content-Security-Policy").Contains("unsafe", StringComparison.Ordinal)) yield return "Content-Security-Policy";
        if (Of("X-Content-Type-Options") != "nosniff") yield return "X-Content-Type-Options";
        if (Of("X-Frame-Options") != "DENY") yield return "X-Frame-Options";
        if (Of("Referrer-Policy") != "same-origin") yield return "Referrer-Policy";
        if (!Of("Permissions-Policy").Contains("camera=()", StringComparison.Ordinal)) yield return "Permissions-Policy";
        if (Of("Cross-Origin-Opener-Policy") != "same-origin") yield return "Cross-Origin-Opener-Policy";
        if (Of("Cross-Origin-Resource-Policy") != "same-origin") yield return "Cross-Origin-Resource-Policy";
        if (!Of("Strict-Transport-Security").StartsWith("max-age=", StringComparison.Ordinal)) yield return "Strict-Transport-Security";
        if (Of("Server").Length > 0 || Of("X-Powered-By").Length > 0) yield return "silence about the server";
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            if (!Cookie().IsMatch(cookie)) yield return "Set-Cookie " + cookie;
    }

    [GeneratedRegex("^default-src 'none'; .*base-uri 'none'; frame-ancestors 'none'$")]
    private static partial Regex Policy();

    // language=en; max-age=31536000; path=/; secure; samesite=lax; httponly
    [GeneratedRegex("^(language|size|keys)=(?=.*; secure)(?=.*; samesite=lax)(?=.*; httponly)", RegexOptions.IgnoreCase)]
    private static partial Regex Cookie();
}
