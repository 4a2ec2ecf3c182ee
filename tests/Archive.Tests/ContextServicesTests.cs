using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>EF Core puts its services together anew for contexts that are set up in another way, which every start would wait for.</summary>
public sealed class ContextServicesTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public Task InitializeAsync() => _archive.InitializeAsync();

    public Task DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task However_a_context_is_had_its_services_are_the_same()
    {
        await using var services = new ServiceCollection().AddLogging().AddArchive(_archive.Path).BuildServiceProvider();
        await using var request = services.CreateAsyncScope();
        await using var command = await ArchiveServices.Contexts(_archive.Path).CreateDbContextAsync();
        await using var opening = ArchiveEngine.Of(_archive.Path).Context(_archive.Path);
        var types = command.GetService<ITypeMappingSource>();
        Assert.Same(types, request.ServiceProvider.GetRequiredService<NewsDbContext>().GetService<ITypeMappingSource>());
        if (ArchiveEngine.Of(_archive.Path).IsFile) Assert.Same(types, opening.GetService<ITypeMappingSource>());
    }
}
