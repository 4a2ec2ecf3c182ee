using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Before the first page is served: the bulletins in seeds/ go into an empty archive.</summary>
internal static class FirstImport
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken stop)
    {
        var contexts = ArchiveServices.Contexts(services.GetRequiredService<ArchivePlace>().Archive);
        var importer = services.GetRequiredService<BulletinImporter>();
        var summary = await ImportScreen.RunAsync(progress =>
            FirstStart.RunAsync(contexts, importer, ProgramFolder.Seeds, progress, stop));
        if (summary is not null) ImportScreen.Show(summary);
        else await SayWhatIsThereAsync(contexts, stop);
    }

    private static async Task SayWhatIsThereAsync(IDbContextFactory<NewsDbContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var documents = await db.SourceDocuments.CountAsync(stop);
        var articles = await db.Articles.CountAsync(stop);
        await Console.Error.WriteLineAsync(documents == 0
            ? $"The archive is empty and no *.txt lies in {ProgramFolder.Seeds}: add bulletins with import PATH."
            : $"The archive holds {documents} documents with {articles} articles; nothing was imported.");
    }
}
