using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tests;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>The site over a temporary archive that holds <see cref="SampleArchive"/>; one for each test class.</summary>
public sealed class PortalFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly PostgresDatabase? _database;

    public PortalFactory() : this(PostgresDatabase.IsChosen ? new PostgresDatabase() : null) { }

    private PortalFactory(PostgresDatabase? database) => _database = database;

    /// <summary>The temporary archive: its file, or its connection string.</summary>
    public string ArchivePath => _database?.Connection ?? Path.Combine(_folder.Path, "archive.db");

    /// <summary>Folder of what lies beside the archive.</summary>
    public string Folder => _folder.Path;

    /// <summary>The site over a database of PostgreSQL, whatever engine the other tests run on; the caller initializes it.</summary>
    internal static PortalFactory OnPostgres() => new(new PostgresDatabase());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Path", Path.Combine(_folder.Path, "archive.db"));
        if (_database is not null)
        {
            builder.UseSetting("Archive:Engine", "postgres");
            builder.UseSetting("Archive:Connection", _database.Connection);
        }
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

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
        _database?.Dispose();
    }
}
