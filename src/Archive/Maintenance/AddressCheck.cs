using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Every public id leads to one place, and those that were taken out are still remembered as they were.</summary>
internal static class AddressCheck
{
    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        var twice = await db.Articles.Select(a => a.PublicId).Concat(db.RetiredArticles.Select(r => r.PublicId))
            .GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(cancellation);
        damages.AddRange(twice.Select(id => new Damage($"Address {id} leads to two articles", Remedies.Restore)));
        await foreach (var article in db.RetiredArticles.AsAsyncEnumerable().WithCancellation(cancellation))
            if (RowDigests.Of(article) != article.Digest)
                damages.Add(new Damage($"What is kept of the retired article {article.PublicId} is not what was written", Remedies.Restore));
        await foreach (var document in db.RemovedDocuments.AsAsyncEnumerable().WithCancellation(cancellation))
            if (RowDigests.Of(document) != document.Digest)
                damages.Add(new Damage($"What is kept of the removed document {document.Name} is not what was written", Remedies.Restore));
        if (await db.ArchiveStates.CountAsync(cancellation) != 1)
            damages.Add(new Damage("The row that says where the archive stands is missing", Remedies.Restore));
    }
}
