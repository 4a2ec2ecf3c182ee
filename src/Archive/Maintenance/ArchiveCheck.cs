using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tagging;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Checks everything that the archive promises, changing nothing.</summary>
public static class ArchiveCheck
{
    /// <param name="archive">Which archive, of this version.</param>
    /// <param name="progress">Told the number of documents checked; null: nobody asks.</param>
    public static async Task<CheckReport> RunAsync(string archive, IProgress<int>? progress, CancellationToken cancellation)
    {
        var damages = new List<Damage>();
        var engine = ArchiveEngine.Of(archive);
        await using var db = engine.Context(archive);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await TryAsync(damages, "The database is damaged", () => engine.CheckAsync(db, damages, cancellation));
        var documents = 0;
        await TryAsync(damages, "The list of documents can't be read", async () =>
        {
            foreach (var id in await db.SourceDocuments.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancellation))
            {
                await TryAsync(damages, $"Document {id} can't be read", () => DocumentCheck.RunAsync(db, id, damages, cancellation));
                documents++;
                progress?.Report(documents);
            }
        });
        await TryAsync(damages, "Issues can't be read", () => IssueCheck.RunAsync(db, damages, cancellation));
        await TryAsync(damages, "Addresses can't be read", () => AddressCheck.RunAsync(db, damages, cancellation));
        await TryAsync(damages, "The search index can't be read", () => SearchCheck.RunAsync(db, damages, cancellation));
        await TryAsync(damages, "Records of changes can't be read", () => RecordCheck.RunAsync(db, damages, cancellation));
        await TryAsync(damages, "The lists that tags follow can't be read", () => TagListCheck.RunAsync(db, damages, cancellation));
        var articles = 0;
        await TryAsync(damages, "Articles can't be counted", async () => articles = await db.Articles.CountAsync(cancellation));
        return new CheckReport(documents, articles, damages);
    }

    /// <summary>Bytes that are no longer what was written may fail in any reader; each failure is damage, not a bug.</summary>
    private static async Task TryAsync(List<Damage> damages, string what, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Exception e) when (e is DbException or JsonException or FormatException or InvalidCastException
            or InvalidOperationException or ArgumentException or OverflowException)
        {
            damages.Add(new Damage($"{what} ({e.Message.TrimEnd('.')})", Remedies.Restore));
        }
    }
}
