using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

public sealed class KnownProxiesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(null, "127.0.0.1", false)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("10.0.0.0/8; ::1", "10.1.2.3", true)]
    [InlineData("10.0.0.0/8", "127.0.0.1", false)]
    public async Task A_forwarded_scheme_counts_from_a_configured_proxy_alone(string? known, string from, bool believed)
    {
        using var site = portal.WithWebHostBuilder(host => host.UseSetting("Proxy:Known", known).ConfigureServices(s => s.AddSingleton<IStartupFilter>(new From(from))));
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void What_is_no_address_is_refused_with_a_sentence() =>
        Assert.Contains("nginx.local", Assert.Throws<OptionsError>(() => KnownProxies.Read("127.0.0.1;nginx.local")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("news.example", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    public async Task Other_host_names_than_those_allowed_are_refused(string host, HttpStatusCode status)
    {
        using var site = portal.WithWebHostBuilder(b => b.UseSetting("AllowedHosts", "news.example"));
        using var client = site.CreateClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await client.SendAsync(asked);
        Assert.Equal(status, answer.StatusCode);
    }

    private sealed class From(string client) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(client);
                return rest(context);
            });
            next(app);
        };
    }
}
