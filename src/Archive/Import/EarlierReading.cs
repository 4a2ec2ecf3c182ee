using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>What an earlier reading of a document left: taken out before the new one goes in, and remembered where it does not come back.</summary>
internal static class EarlierReading
{
    private const string VanishedReason =
        "重新识读原文后，这篇报道已不再单独成篇。 / A later reading of the source no longer finds this as an article of its own.";

    /// <summary>Deletes the document's articles and says which there were, retired ones too.</summary>
    /// <param name="known">Null: the document is not in the archive, but may have been.</param>
    public static async Task<List<EarlierArticle>> TakeOutAsync(
        NewsDbContext db, SourceDocument? known, string sha256, CancellationToken cancellation)
    {
        var earlier = await OfDocument(db, sha256)
            .Select(r => new EarlierArticle(r.PublicId, null, r.Headline, r.Lines, r.Cause)).ToListAsync(cancellation);
        if (known is null) return earlier;
        earlier.AddRange(await db.Articles.Where(a => a.SourceDocumentId == known.Id)
            .Select(a => new EarlierArticle(a.PublicId, a.Id, a.Headline, a.Lines, null)).ToListAsync(cancellation));
        await new SearchIndex(db).RemoveAsync(db.Articles.Where(a => a.SourceDocumentId == known.Id), cancellation);
        await db.Articles.Where(a => a.SourceDocumentId == known.Id).ExecuteDeleteAsync(cancellation);
        return earlier;
    }

    /// <summary>Articles that were once read in a document and are not there now.</summary>
    public static IQueryable<RetiredArticle> OfDocument(NewsDbContext db, string sha256) => db.RetiredArticles.Where(r => r.Sha256 == sha256);

    /// <summary>Retires articles that the new reading did not find and takes back those it found again.</summary>
    /// <returns>How many were retired.</returns>
    public static async Task<int> RetireAsync(
        NewsDbContext db, BulletinReport report, IReadOnlyList<EarlierArticle> earlier, Dictionary<int, EarlierArticle> matched, DateTime now,
        CancellationToken cancellation)
    {
        var found = matched.Values.ToHashSet();
        foreach (var (ordinal, before) in matched.Where(m => m.Value.Cause is not null))
        {
            var row = await db.RetiredArticles.SingleAsync(r => r.PublicId == before.PublicId, cancellation);
            if (before.Cause == RetirementCause.Withdrawn) Follow(row, report.Articles.Single(a => a.Ordinal == ordinal));
            else db.RetiredArticles.Remove(row);
        }
        var gone = earlier.Where(e => e.Cause is null && !found.Contains(e)).ToList();
        db.RetiredArticles.AddRange(gone.Select(e => Retired(e, report.Source.Sha256, RetirementCause.Vanished, VanishedReason, now)));
        return gone.Count;
    }

    /// <summary>A withdrawn article stays out, wherever the present reading finds it.</summary>
    private static void Follow(RetiredArticle withdrawn, ArticleReport article)
    {
        (withdrawn.Headline, withdrawn.Lines) = (article.Headline, [.. article.Lines]);
        withdrawn.Digest = RowDigests.Of(withdrawn);
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
