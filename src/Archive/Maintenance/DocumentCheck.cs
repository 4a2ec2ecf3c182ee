using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>One document against its own bytes: hash, digest, ledger, fidelity.</summary>
internal static class DocumentCheck
{
    public static async Task RunAsync(NewsDbContext db, int id, List<Damage> damages, CancellationToken cancellation)
    {
        var document = await Whole(db).SingleAsync(d => d.Id == id, cancellation);
        var withdrawn = await db.RetiredArticles.Where(r => r.Sha256 == document.Sha256 && r.Cause == RetirementCause.Withdrawn)
            .ToListAsync(cancellation);
        damages.AddRange(Damages(document, withdrawn));
    }

    /// <summary>Documents with everything that their digest covers.</summary>
    public static IQueryable<SourceDocument> Whole(NewsDbContext db) => db.SourceDocuments.AsNoTracking().AsSplitQuery()
        .Include(d => d.Content).Include(d => d.Issue)
        .Include(d => d.Articles).ThenInclude(a => a.Text)
        .Include(d => d.Articles).ThenInclude(a => a.Page)
        .Include(d => d.Articles).ThenInclude(a => a.Authors)
        .Include(d => d.Articles).ThenInclude(a => a.Tags).ThenInclude(t => t.Tag);

    private static IEnumerable<Damage> Damages(SourceDocument document, List<RetiredArticle> withdrawn)
    {
        if (document.Content is null || SourceBytes.Expand(document.Content) is not { } bytes || SourceBytes.Hash(bytes) != document.Sha256)
        {
            yield return new Damage($"The kept source of {document.Name} is not what was imported", Remedies.ImportFile);
            yield break;
        }
        if (document.Articles.Exists(a => a.Text is null || a.IssueId != document.IssueId))
            yield return new Damage($"An article of {document.Name} has lost its text or its issue", Remedies.ReadAgain);
        else if (RowDigests.Of(document) != document.Digest)
            yield return new Damage($"What was made of {document.Name} is not what was written", Remedies.ReadAgain);
        else if (BulletinReader.Open(document.Name, bytes, new ReadOptions { MaximumBytes = int.MaxValue }) is not { } source)
            yield return new Damage($"The kept source of {document.Name} can't be decoded", Remedies.ImportFile);
        else
            foreach (var broken in Fidelity.Broken(source, document, withdrawn)) yield return new Damage(broken, Remedies.ReadAgain);
    }
}
