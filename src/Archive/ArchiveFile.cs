using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive;

/// <summary>The archive as it is opened: made where it is missing, brought up to date, or refused with a sentence.</summary>
public static class ArchiveFile
{
    /// <summary>Makes sure that the archive is there and of this version.</summary>
    /// <param name="archive">Full path of the database file, whose folder is made where missing, or a connection string; see <see cref="ArchiveEngine"/>.</param>
    /// <returns>Null where it is ready; else one sentence naming the reason and the remedy.</returns>
    public static async Task<string?> PrepareAsync(string archive, CancellationToken cancellation = default)
    {
        var engine = ArchiveEngine.Of(archive);
        try
        {
            var refusal = await engine.MigrateAsync(archive, cancellation);
            return refusal ?? await RenewSearchAsync(archive, cancellation);
        }
        catch (Exception e) when (engine.Sentence(e, engine.Name(archive)) is { } sentence)
        {
            return sentence;
        }
    }

    /// <summary>Whether an error says only that the archive can't be had just now.</summary>
    public static bool IsBusy(Exception error) => ArchiveEngine.All.Any(e => e.IsBusy(error));

    /// <summary>Whether an error says only that a query was told to end.</summary>
    public static bool IsInterrupted(Exception error) => ArchiveEngine.All.Any(e => e.IsInterrupted(error));

    /// <summary>Half a copy is no archive; an index that another version's folding wrote would miss words: it is rebuilt before anybody searches or imports.</summary>
    private static async Task<string?> RenewSearchAsync(string archive, CancellationToken cancellation)
    {
        var contexts = ArchiveServices.Contexts(archive);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        if (await CopyMark.OfAsync(db, cancellation) is { } begun)
            return $"{ArchiveEngine.Of(archive).Name(archive)} is a copy of {begun.Source} that is not done: start that copy again.";
        if (await SearchIndex.IsOutdatedAsync(db, cancellation)) await new SearchRebuild(contexts).RunAsync(null, cancellation);
        return null;
    }
}
