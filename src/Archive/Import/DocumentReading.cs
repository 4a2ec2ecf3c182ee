using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Stores what one reading made of a document, in place of an earlier reading where there is one. The caller holds the transaction.</summary>
internal sealed class DocumentReading(NewsDbContext db, DateTime now)
{
    /// <param name="known">The document's earlier reading, with its issue and pages; null: the document is new.</param>
    public async Task<ImportResult> StoreAsync(PreparedDocument prepared, SourceDocument? known, CancellationToken cancellation)
    {
        var report = prepared.Report!;
        var earlier = await EarlierReading.TakeOutAsync(db, known, report.Source.Sha256, cancellation);
        var own = known is not null && await AloneAsync(known, cancellation) ? known.Issue : null;
        var left = known?.IssueId;
        var issue = await new IssuePlace(db).FindAsync(report, own, cancellation);
        var document = known is null ? db.SourceDocuments.Add(ReportMapper.Document(prepared, now)).Entity : ReportMapper.Refresh(known, prepared);
        document.Issue = issue;
        var matched = EarlierIds.Match(earlier, report.Articles);
        var kept = await AddArticlesAsync(report, matched, issue, document, cancellation);
        var retired = await EarlierReading.RetireAsync(db, report, earlier, matched, now, cancellation);
        document.Digest = RowDigests.Of(document);
        issue.Digest = RowDigests.Of(issue);
        await db.SaveChangesAsync(cancellation);
        if (left is { } issueLeft) await EmptyPlaces.LeaveAsync(db, issueLeft, issue, report.Source.Sha256, cancellation);
        if (known is not null || report.Articles.Any(a => a.ContinuedFrom is not null || a.ContinuedTo is not null))
            await JumpLinks.TieAsync(db, issue.Id, cancellation);
        await new SearchIndex(db).AddAsync(document.Id, issue.Id, cancellation);
        await Generation.AdvanceAsync(db, cancellation);
        return new ImportResult(prepared.Name, known is null ? ImportOutcome.Imported : ImportOutcome.ReadAgain, null,
            new IssueLabel(issue.Id, issue.Publication?.Name, issue.Date, issue.Edition, issue.Precision),
            kept.Count, Doubts(issue, kept), retired);
    }

    private async Task<List<(Article Article, ArticleReport Report)>> AddArticlesAsync(
        BulletinReport report, Dictionary<int, EarlierArticle> matched, Issue issue, SourceDocument document, CancellationToken cancellation)
    {
        var kept = await ArticlesAsync(report, matched, cancellation);
        foreach (var (article, from) in kept)
            (article.Issue, article.SourceDocument, article.Page) = (issue, document, IssuePlace.Page(issue, from.Page));
        await new TagRows(db).AddAsync(kept, cancellation);
        db.Articles.AddRange(kept.Select(a => a.Article));
        return kept;
    }

    private async Task<bool> AloneAsync(SourceDocument known, CancellationToken cancellation) =>
        !await db.SourceDocuments.AnyAsync(d => d.IssueId == known.IssueId && d.Id != known.Id, cancellation);

    /// <summary>Articles to be shown, with the ids of those they were before; a withdrawn one stays out.</summary>
    private async Task<List<(Article Article, ArticleReport Report)>> ArticlesAsync(
        BulletinReport report, Dictionary<int, EarlierArticle> matched, CancellationToken cancellation)
    {
        var fresh = await PublicIds.FreshAsync(db, report.Articles.Count(a => !matched.ContainsKey(a.Ordinal)), cancellation);
        var kept = new List<(Article, ArticleReport)>();
        foreach (var from in report.Articles)
        {
            var before = matched.GetValueOrDefault(from.Ordinal);
            if (before?.Cause == RetirementCause.Withdrawn) continue;
            var article = ReportMapper.Article(from, before?.PublicId ?? fresh.Dequeue());
            if (before?.ArticleId is { } row) article.Id = row;
            kept.Add((article, from));
        }
        return kept;
    }

    private static List<string> Doubts(Issue issue, List<(Article Article, ArticleReport Report)> kept)
    {
        var doubts = new List<string>();
        if (issue.PublicationId is null) doubts.Add("the paper is unknown");
        if (issue.Date is null) doubts.Add("the day is unknown");
        doubts.AddRange(kept.Where(a => a.Article.Confidence < Doubt.Confidence)
            .Select(a => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{a.Article.Headline} ({a.Article.Confidence:0.00})")));
        return doubts;
    }
}
