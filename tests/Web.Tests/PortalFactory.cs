using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>The site over a temporary archive that holds <see cref="SampleArchive"/>; one for each test class.</summary>
public sealed class PortalFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Path of the temporary archive.</summary>
    public string ArchivePath => Path.Combine(_folder.Path, "archive.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Path", ArchivePath);
        // A busy machine is slow, not wrong.
        builder.UseSetting("Limits:Seconds", "300");
        builder.UseSetting("Site:Institution", "霜岭地方文献中心");
        builder.UseSetting("Site:Contact", "0000-5550142");
        builder.UseSetting("Site:ErrorReport", "mailto:errors@archive.example");
        builder.UseSetting("Site:RecordNumber", "岚ICP备00000000号");
    }

    public async Task InitializeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await SampleArchive.FillAsync(db);
        await new SearchRebuild(Services.GetRequiredService<IDbContextFactory<NewsDbContext>>()).RunAsync(null, CancellationToken.None);
        await MissingRecords.WriteAsync(db, CancellationToken.None);
    }

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
