using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Records;

/// <summary>Records and earlier wordings as they were written, and a record for every address.</summary>
internal static class RecordCheck
{
    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        await foreach (var record in db.ArticleRecords.AsAsyncEnumerable().WithCancellation(cancellation))
            if (RecordDigests.Of(record) != record.Digest)
                damages.Add(new Damage($"The record of changes of article {record.PublicId} is not what was written", Remedies.Restore));
        await foreach (var wording in db.EarlierWordings.AsAsyncEnumerable().WithCancellation(cancellation))
            if (RecordDigests.Of(wording) != wording.Digest)
                damages.Add(new Damage($"An earlier wording of article {wording.PublicId} is not what was written", Remedies.Restore));
        var without = await db.Articles.Where(a => !db.ArticleRecords.Any(r => r.PublicId == a.PublicId && !r.Gone)).Select(a => a.PublicId).ToListAsync(cancellation);
        damages.AddRange(without.Select(id => new Damage($"Article {id} has no record of changes", Remedies.Restore)));
    }
}
