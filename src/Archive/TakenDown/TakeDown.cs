using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Archive.Tagging;

namespace ProvincialNewsPortal.Archive.TakenDown;

/// <summary>What a taking down or putting back came to.</summary>
/// <param name="Sentence">For the user.</param>
public sealed record TakeDownResult(bool Done, string Sentence)
{
    internal static TakeDownResult Refuse(string sentence) => new(false, sentence);
}

/// <summary>Takes single articles out of the archive and puts them back. A withdrawn article's rows are gone, so that no page, search,
/// feed or export can show it by oversight; its id, its lines and the reason stay.</summary>
public sealed class TakeDown(IDbContextFactory<NewsDbContext> contexts, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="id">Public id.</param>
    /// <param name="reason">One sentence that readers see in its place.</param>
    public async Task<TakeDownResult> WithdrawAsync(string id, string reason, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var article = await db.Articles.AsNoTracking().Include(a => a.SourceDocument).FirstOrDefaultAsync(a => a.PublicId == id, cancellation);
        if (article is null) return TakeDownResult.Refuse(await WhyNotThereAsync(db, id, cancellation));
        var document = article.SourceDocument!;
        var earlier = new EarlierArticle(id, article.Id, article.Headline, article.Lines, null);
        db.RetiredArticles.Add(EarlierReading.Retired(earlier, document.Sha256, RetirementCause.Withdrawn, reason, Now));
        await db.SaveChangesAsync(cancellation);
        await new SearchIndex(db).RemoveAsync(db.Articles.Where(a => a.Id == article.Id), cancellation);
        await db.Articles.Where(a => a.Id == article.Id).ExecuteDeleteAsync(cancellation);
        await new ArticleRecords(db, Now).EndAsync([id], cancellation);
        await SettleAsync(db, document, cancellation);
        await transaction.CommitAsync(cancellation);
        return new TakeDownResult(true, $"{id} ({article.Headline}) is withdrawn; its address answers 410 with the reason.");
    }

    /// <summary>Puts a withdrawn article back at its old address, by reading its document again.</summary>
    public async Task<TakeDownResult> RestoreAsync(string id, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var retired = await db.RetiredArticles.FirstOrDefaultAsync(r => r.PublicId == id, cancellation);
        if (retired is null) return TakeDownResult.Refuse($"{id} is not withdrawn; check the id.");
        if (retired.Cause != RetirementCause.Withdrawn) return TakeDownResult.Refuse($"{id} was not withdrawn: {retired.Reason}");
        retired.Cause = RetirementCause.Vanished;
        retired.Digest = RowDigests.Of(retired);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        var known = await KnownDocument.Whole(db).FirstOrDefaultAsync(d => d.Sha256 == retired.Sha256, cancellation);
        if (known is null) return TakeDownResult.Refuse($"The document of {id} was removed: remove --undo {retired.Sha256} and import it again first.");
        var prepared = PreparedDocument.Stored(known, new ImportOptions(Again: true)
        {
            Vocabulary = await TagLists.ReadAsync(db, cancellation),
            Papers = await PapersFile.TableAsync(db, cancellation),
        });
        if (prepared.Report is null) return TakeDownResult.Refuse(prepared.Refusal!);
        var reading = new DocumentReading(db, clock, new ImportMemory());
        await reading.StoreAsync(prepared, known, cancellation);
        reading.Finish();
        if (!await db.Articles.AnyAsync(a => a.PublicId == id, cancellation))
            return TakeDownResult.Refuse($"The present reader no longer finds {id} ({retired.Headline}) in {known.Name}; it stays withdrawn.");
        await transaction.CommitAsync(cancellation);
        return new TakeDownResult(true, $"{id} ({retired.Headline}) is back at its address.");
    }

    private static async Task<string> WhyNotThereAsync(NewsDbContext db, string id, CancellationToken cancellation)
    {
        var retired = await db.RetiredArticles.FirstOrDefaultAsync(r => r.PublicId == id, cancellation);
        return retired is null ? $"No article has the id {id}; the id is the last part of its address." : $"{id} is no longer there: {retired.Reason}";
    }

    /// <summary>What an article leaves behind when it goes: its page, jumps to it, the document's digest, caches.</summary>
    private static async Task SettleAsync(NewsDbContext db, SourceDocument document, CancellationToken cancellation)
    {
        await EmptyPlaces.LeaveAsync(db, document.IssueId, await db.Issues.FindAsync([document.IssueId], cancellation), document.Sha256, cancellation);
        await JumpLinks.TieAsync(db, document.IssueId, cancellation);
        var digest = RowDigests.Of(await DocumentCheck.Whole(db).SingleAsync(d => d.Id == document.Id, cancellation));
        await db.SourceDocuments.Where(d => d.Id == document.Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.Digest, digest), cancellation);
        await Generation.AdvanceAsync(db, cancellation);
    }
}
