using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Limits;

namespace ProvincialNewsPortal.Web.Tests.Limits;

/// <summary>What takes too long is given up, also in the midst of a query.</summary>
public sealed class TimeLimitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>Would run for hours.</summary>
    private const string Endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000000) SELECT count(*) AS Value FROM n";

    [Fact]
    public async Task An_endless_query_is_ended_and_answered_with_503()
    {
        using var limited = portal.WithWebHostBuilder(host => host.UseSetting("Limits:Seconds", "1").ConfigureServices(s => s.AddSingleton<IStartupFilter>(new Ask(Endless))));
        using var client = limited.CreateClient();
        using var answer = await client.GetAsync(new Uri("/endless", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_is_in_time_is_answered_as_ever()
    {
        using var limited = portal.WithWebHostBuilder(host => host.UseSetting("Limits:Seconds", "1").ConfigureServices(s => s.AddSingleton<IStartupFilter>(new Ask("SELECT 7 AS Value"))));
        using var client = limited.CreateClient();
        Assert.Equal("7", await client.GetStringAsync(new Uri("/endless", UriKind.Relative)));
    }

    /// <summary>An address behind the limit that asks the archive one question.</summary>
    private sealed class Ask(string sql) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map("/endless", branch => branch.UseMiddleware<TimeLimit>().Run(async context =>
            {
                var db = context.RequestServices.GetRequiredService<NewsDbContext>();
                await context.Response.WriteAsync((await db.Database.SqlQueryRaw<long>(sql).SingleAsync(context.RequestAborted)).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }));
            next(app);
        };
    }
}
