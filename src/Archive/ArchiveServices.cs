using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Search;

namespace ProvincialNewsPortal.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveServices
{
    /// <summary>Pooled <see cref="IDbContextFactory{NewsDbContext}"/>, <see cref="NewsDbContext"/> a scope, both to read, and <see cref="BulletinImporter"/>.
    /// The archive must have been prepared by <see cref="ArchiveFile.PrepareAsync"/>.</summary>
    /// <param name="archive">Which archive; see <see cref="ArchiveEngine"/>.</param>
    /// <param name="reading">The replica that readers read; null: the archive itself.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, string archive, string? reading = null)
    {
        var place = new ArchivePlace(archive, reading ?? archive);
        services.AddSingleton(place);
        services.AddSingleton<KeptConnections>();
        services.AddPooledDbContextFactory<NewsDbContext>(options => ArchiveEngine.Of(place.Reading).Configure(options, place.Reading));
        services.AddScoped(provider => ArchiveEngine.Of(place.Reading).IsFile
            ? provider.GetRequiredService<KeptConnections>().Context() : provider.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContext());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new BulletinImporter(Contexts(archive), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(_ => ArchiveEngine.Of(place.Reading).Watch(place.Reading));
        services.AddSingleton<SearchEngine>();
        return services;
    }

    /// <summary>Contexts over a prepared archive where there is no service provider.</summary>
    /// <param name="archive">Which archive; see <see cref="ArchiveEngine"/>.</param>
    public static IDbContextFactory<NewsDbContext> Contexts(string archive)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>();
        ArchiveEngine.Of(archive).Configure(options, archive);
        return new PooledDbContextFactory<NewsDbContext>(options.Options);
    }
}
