using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Tests;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

/// <summary>A server of PostgreSQL that is restarted ends all connections: readers are answered nevertheless.</summary>
public sealed class LostConnectionTests
{
    /// <summary>More connections than an answer is tried times.</summary>
    private const int Connections = 8;

    private static readonly string[] Addresses =
    [
        "/", "/articles/lead1", "/articles/lead1.json", "/articles/side1.md", SampleArchive.FrontAddress, "/papers", "/papers.json", "/tags/place/望溪市",
        "/search?q=大集", "/search.json?q=大集", "/search.csv?q=望溪", "/on/2024-01-25", "/feed.atom", "/sitemap.xml", "/oai?verb=Identify",
    ];

    [PostgresFact]
    public async Task Whatever_is_asked_next_after_every_connection_was_ended_is_answered()
    {
        await using var site = await SiteAsync();
        using var reader = site.Reader();
        foreach (var address in Addresses)
        {
            await FillPoolAsync(site);
            await EndConnectionsAsync(site.ArchivePath);
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [PostgresFact]
    public async Task Many_who_ask_at_once_are_all_answered()
    {
        await using var site = await SiteAsync();
        using var reader = site.Reader();
        await FillPoolAsync(site);
        await EndConnectionsAsync(site.ArchivePath);
        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * Connections).Select(n => reader.GetAsync(new Uri($"/articles/side1?n={n}", UriKind.Relative))));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        foreach (var answer in answers) answer.Dispose();
    }

    private static async Task<PortalFactory> SiteAsync()
    {
        var site = PortalFactory.OnPostgres();
        await site.InitializeAsync();
        return site;
    }

    /// <summary>Leaves connections in the pool that readers will be given.</summary>
    private static async Task FillPoolAsync(PortalFactory site)
    {
        var contexts = site.Services.GetRequiredService<IDbContextFactory<NewsDbContext>>();
        var held = Enumerable.Range(0, Connections).Select(_ => contexts.CreateDbContext()).ToList();
        foreach (var db in held) await db.Database.OpenConnectionAsync();
        foreach (var db in held) await db.DisposeAsync();
    }

    /// <summary>Returns when the server has ended them.</summary>
    private static async Task EndConnectionsAsync(string archive)
    {
        var database = new NpgsqlConnectionStringBuilder(archive).Database!;
        await using var other = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(PostgresDatabase.Server) { Pooling = false }.ToString());
        await other.OpenAsync();
        await using var end = new NpgsqlCommand(
            "SELECT count(pg_terminate_backend(pid, 30000)) FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'", other) { Parameters = { new() { Value = database } } };
        Assert.True((long)(await end.ExecuteScalarAsync())! >= Connections);
    }
}
