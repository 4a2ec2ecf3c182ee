using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Search;

namespace ProvincialNewsPortal.Archive;

/// <summary>Registers the archive.</summary>
public static class ArchiveServices
{
    /// <summary>Pooled <see cref="IDbContextFactory{NewsDbContext}"/>, <see cref="NewsDbContext"/> a scope, and <see cref="BulletinImporter"/>.
    /// The file must have been prepared by <see cref="ArchiveFile.PrepareAsync"/>.</summary>
    /// <param name="path">Full path of the database file.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, string path)
    {
        services.AddPooledDbContextFactory<NewsDbContext>(options => SqliteArchive.Configure(options, path));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContext());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<BulletinImporter>();
        services.AddSingleton(_ => new GenerationWatch(path));
        services.AddSingleton<SearchEngine>();
        return services;
    }

    /// <summary>Contexts over a prepared archive where there is no service provider.</summary>
    /// <param name="path">Full path of the database file.</param>
    public static IDbContextFactory<NewsDbContext> Contexts(string path)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>();
        SqliteArchive.Configure(options, path);
        return new PooledDbContextFactory<NewsDbContext>(options.Options);
    }
}
