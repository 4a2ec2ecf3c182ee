using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.TakenDown;

/// <summary>Removes a whole source document, bytes and all, and remembers that it did: the same bytes do not come back by a later import.</summary>
public sealed class DocumentRemoval(IDbContextFactory<NewsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Fewest characters of a hash that name a document.</summary>
    private const int ShortestHash = 8;

    /// <param name="which">SHA-256 or its beginning, or the file name where only one document has it.</param>
    /// <param name="reason">One sentence that readers see in the articles' places.</param>
    public async Task<TakeDownResult> RemoveAsync(string which, string reason, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var found = await db.SourceDocuments.AsNoTracking()
            .Where(d => d.Name == which || (which.Length >= ShortestHash && d.Sha256.StartsWith(which))).Take(2).ToListAsync(cancellation);
        if (found.Count != 1) return TakeDownResult.Refuse(found.Count == 0
            ? $"No document is called {which} or has a hash that begins so."
            : $"More than one document is called {which}: name it by its SHA-256.");
        var document = found[0];
        var articles = await RetireAsync(db, document, reason, cancellation);
        await new SearchIndex(db).RemoveAsync(db.Articles.Where(a => a.SourceDocumentId == document.Id), cancellation);
        await db.SourceDocuments.Where(d => d.Id == document.Id).ExecuteDeleteAsync(cancellation);
        await EmptyPlaces.LeaveAsync(db, document.IssueId, null, document.Sha256, cancellation);
        await JumpLinks.TieAsync(db, document.IssueId, cancellation);
        await Generation.AdvanceAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return new TakeDownResult(true, $"{document.Name} is removed with {articles} articles; their addresses answer 410. "
            + $"remove --undo {document.Sha256} lets it be imported again.");
    }

    /// <summary>Lets a removed document be imported again; its articles come back at their old addresses.</summary>
    public async Task<TakeDownResult> UndoAsync(string sha256, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var forgotten = await db.RemovedDocuments.Where(r => r.Sha256 == sha256).ExecuteDeleteAsync(cancellation);
        return forgotten == 0
            ? TakeDownResult.Refuse($"No document with the hash {sha256} was removed.")
            : new TakeDownResult(true, "The document may be imported again; its articles will be at their old addresses.");
    }

    private async Task<int> RetireAsync(NewsDbContext db, SourceDocument document, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var articles = await db.Articles.Where(a => a.SourceDocumentId == document.Id)
            .Select(a => new EarlierArticle(a.PublicId, a.Id, a.Headline, a.Lines, null)).ToListAsync(cancellation);
        db.RetiredArticles.AddRange(articles.Select(a => EarlierReading.Retired(a, document.Sha256, RetirementCause.Removed, reason, now)));
        var removed = new RemovedDocument { Sha256 = document.Sha256, Name = document.Name, Reason = reason, RemovedAt = now };
        removed.Digest = RowDigests.Of(removed);
        db.RemovedDocuments.Add(removed);
        await db.SaveChangesAsync(cancellation);
        await new ArticleRecords(db, now).EndAsync([.. articles.Select(a => a.PublicId)], cancellation);
        return articles.Count;
    }
}
