using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Every route of the running site, asked over a real connection with whatever may stand in addresses, queries and headers.</summary>
internal sealed class RoutesTarget(HostileArchive archive, WebApplication site) : ITarget
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(site.Urls.First()) };
    private readonly Address _address = new(
        [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern)], KnownValues(archive.Path));

    public static async Task<ITarget> StartAsync()
    {
        var archive = await HostileArchive.MakeAsync();
        var site = PortalSite.Build(["--urls", "http://127.0.0.1:0", "--Limits:Seconds=300", "--Serilog:MinimumLevel:Default=Fatal", "--Serilog:MinimumLevel:Override:Microsoft=Fatal"], archive.Path);
        await site.StartAsync();
        return new RoutesTarget(archive, site);
    }

    public async Task<string?> TryAsync(Random random)
    {
        using var asked = Ask(random);
        var what = $"{asked.Method} {asked.RequestUri!.OriginalString} {asked.Headers.ToString().ReplaceLineEndings("; ")}";
        try
        {
            using var answer = await _client.SendAsync(asked);
            return await Judge.WrongAsync(answer) is { } wrong ? $"{wrong}: {what}" : null;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(what, e);
        }
    }

    private HttpRequestMessage Ask(Random random)
    {
        var (target, form) = _address.Make(random);
        var method = random.Next(12) switch { 0 => HttpMethod.Head, 1 => new HttpMethod(Nasty.One(random, ["POST", "PUT", "OPTIONS", "BREW"])), _ => HttpMethod.Get };
        var uri = new Uri(_client.BaseAddress!.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var asked = new HttpRequestMessage(method, uri);
        if (method == HttpMethod.Post) asked.Content = new StringContent(form, null, random.Next(3) > 0 ? "application/x-www-form-urlencoded" : "text/plain");
        foreach (var (name, values) in _headers)
            if (random.Next(8) == 0) asked.Headers.TryAddWithoutValidation(name, random.Next(3) == 0 ? Ascii(Nasty.Text(random, 4)) : Nasty.One(random, values));
        return asked;
    }

    private static readonly (string Name, string[] Values)[] _headers =
    [
        ("Cookie", ["language=en", "language=zh; size=huge", "keys=off", "size=x; language=", "=;;=", ".AspNetCore.Antiforgery=x"]),
        ("Accept", ["text/html", "application/json", "*/*;q=0", "x"]),
        ("Accept-Language", ["en", "zh-Hans,zh;q=0.9", "*", "x-y-z"]),
        ("Accept-Encoding", ["gzip", "br", "identity;q=0", "*;q=0", "gzip, br, deflate"]),
        ("If-None-Match", ["*", "\"x\"", "W/\"x\"", "x"]),
        ("If-Modified-Since", ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "x"]),
        ("Range", ["bytes=0-0", "bytes=-1", "bytes=9-1", "bytes=0-,1-"]),
        ("X-Forwarded-For", ["::1", "x", "1.2.3.4, 5.6.7.8"]),
    ];

    private static string Ascii(string text) => string.Concat(text.Where(c => c is >= ' ' and < '\x7f'));

    /// <summary>What stands in the archive, so that routes find something.</summary>
    private static string[] KnownValues(string path)
    {
        using var db = ArchiveServices.Contexts(path).CreateDbContext();
        return
        [
            .. db.Articles.Select(a => a.PublicId).Take(20), .. db.Publications.Select(p => p.Slug), .. db.Issues.Select(i => i.PublicId).Take(10),
            .. db.Tags.Select(t => t.Name).Take(20), .. db.ArticleAuthors.Select(a => a.Name).Distinct().Take(5),
            "2024-01-25", "9999-12-31", "0001-01-01", "2024-01", "9999-12", "0001-01", "01-25", "02-29", "2024", "9999", "0001", "0000", "02", "2", "place", "topic", "person", "language", "en", "404", "500", "confidence",
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await site.DisposeAsync();
        archive.Dispose();
    }
}
