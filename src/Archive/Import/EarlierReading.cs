using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What an earlier reading of a document left: taken out before the new one goes in, and remembered where it does not come back.</summary>
internal static class EarlierReading
{
    private const string VanishedReason =
        "重新识读原文后，这篇报道已不再单独成篇。 / A later reading of the source no longer finds this as an article of its own.";

    /// <summary>Deletes the document's articles and says which there were, retired ones too.</summary>
    public static async Task<List<EarlierArticle>> TakeOutAsync(NewsDbContext db, SourceDocument known, CancellationToken cancellation)
    {
        var articles = await db.Articles.Where(a => a.SourceDocumentId == known.Id)
            .Select(a => new EarlierArticle(a.PublicId, a.Id, a.Headline, a.Lines, null)).ToListAsync(cancellation);
        var retired = await db.RetiredArticles.Where(r => r.Sha256 == known.Sha256)
            .Select(r => new EarlierArticle(r.PublicId, null, r.Headline, r.Lines, r.Cause)).ToListAsync(cancellation);
        await db.Articles.Where(a => a.SourceDocumentId == known.Id).ExecuteDeleteAsync(cancellation);
        return [.. articles, .. retired];
    }

    /// <summary>Retires articles that the new reading did not find and takes back those it found again.</summary>
    /// <returns>How many were retired.</returns>
    public static int Retire(
        NewsDbContext db, BulletinReport report, IReadOnlyList<EarlierArticle> earlier, HashSet<EarlierArticle> found, DateTime now)
    {
        foreach (var back in found.Where(e => e.Cause is RetirementCause.Vanished or RetirementCause.Removed))
            db.RetiredArticles.Remove(new RetiredArticle { PublicId = back.PublicId, Reason = "", Sha256 = "", Headline = "" });
        var gone = earlier.Where(e => e.Cause is null && !found.Contains(e)).ToList();
        db.RetiredArticles.AddRange(gone.Select(e => Retired(e, report.Source.Sha256, RetirementCause.Vanished, VanishedReason, now)));
        return gone.Count;
    }

    /// <summary>The row that keeps an article's address.</summary>
    public static RetiredArticle Retired(EarlierArticle article, string sha256, RetirementCause cause, string reason, DateTime now)
    {
        var row = new RetiredArticle
        {
            PublicId = article.PublicId,
            Cause = cause,
            Reason = reason,
            RetiredAt = now,
            Sha256 = sha256,
            Headline = article.Headline,
            Lines = [.. article.Lines],
        };
        row.Digest = RowDigests.Of(row);
        return row;
    }
}
