using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ProvincialNewsPortal.Web.Tests.Limits;

public sealed class ClientLimitsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Data = "/papers.csv", Page = "/papers";

    [Theory]
    [InlineData("203.0.113.7", Data, HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8::7", Data, HttpStatusCode.TooManyRequests)]
    [InlineData("203.0.113.7", Page, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", Data, HttpStatusCode.OK)]
    [InlineData("::1", Data, HttpStatusCode.OK)]
    public async Task Only_strangers_are_limited_and_only_where_programs_ask(string client, string address, HttpStatusCode third)
    {
        using var limited = portal.WithWebHostBuilder(host => host
            .UseSetting("Limits:PerSecond", "1").UseSetting("Limits:Burst", "2")
            .ConfigureServices(services => services.AddSingleton<IStartupFilter>(new From(IPAddress.Parse(client)))));
        using var asking = limited.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        // Three at once: a slow machine may gain a token meanwhile, so that the last of several decides.
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => asking.GetAsync(new Uri(address, UriKind.Relative))));
        Assert.Equal(third, answers.Max(a => a.StatusCode));
        foreach (var refused in answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests))
        {
            Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task The_limits_are_published()
    {
        var about = await portal.Reader().PageAsync("/about");
        Assert.Contains("每秒可取数据与检索 20 次，一时至多 200 次", about.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/api", about.Links("main"));
    }

    /// <summary>Requests as if they came from an address.</summary>
    private sealed class From(IPAddress client) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                context.Connection.RemoteIpAddress = client;
                return rest(context);
            });
            next(app);
        };
    }
}
