using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Stores what one reading made of a document, in place of an earlier reading where there is one. The caller holds the transaction.</summary>
internal sealed class DocumentReading(NewsDbContext db, DateTime now)
{
    /// <param name="known">The document's earlier reading, with its issue and pages; null: the document is new.</param>
    public async Task<ImportResult> StoreAsync(PreparedDocument prepared, SourceDocument? known, CancellationToken cancellation)
    {
        var report = prepared.Report!;
        var earlier = known is null ? [] : await EarlierReading.TakeOutAsync(db, known, cancellation);
        var own = known is not null && await AloneAsync(known, cancellation) ? known.Issue : null;
        var left = known?.IssueId;
        var issue = await new IssuePlace(db).FindAsync(report, own, cancellation);
        var document = known ?? db.SourceDocuments.Add(ReportMapper.Document(prepared, now)).Entity;
        if (known is not null) ReportMapper.Refresh(document, prepared);
        document.Issue = issue;
        var matched = EarlierIds.Match(earlier, report.Articles);
        var kept = await ArticlesAsync(report, matched, cancellation);
        foreach (var (article, from) in kept)
            (article.Issue, article.SourceDocument, article.Page) = (issue, document, IssuePlace.Page(issue, from.Page));
        await new TagRows(db).AddAsync(kept, cancellation);
        db.Articles.AddRange(kept.Select(a => a.Article));
        var retired = EarlierReading.Retire(db, report, earlier, [.. matched.Values], now);
        await db.SaveChangesAsync(cancellation);
        await FinishAsync(issue, left, report.Source.Sha256, cancellation);
        return new ImportResult(prepared.Name, known is null ? ImportOutcome.Imported : ImportOutcome.ReadAgain, null,
            new IssueLabel(issue.Id, issue.Publication?.Name, issue.Date, issue.Edition, issue.Precision),
            kept.Count, Doubts(issue, kept), retired);
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

    /// <summary>What depends on rows being there: jumps, an issue left empty, the generation that caches follow.</summary>
    private async Task FinishAsync(Issue issue, int? left, string sha256, CancellationToken cancellation)
    {
        await EmptyPlaces.ClearAsync(db, issue.Id, cancellation);
        if (left is { } earlier) await EmptyPlaces.LeaveAsync(db, earlier, sha256, cancellation);
        await JumpLinks.TieAsync(db, issue.Id, cancellation);
        await db.ArchiveStates.ExecuteUpdateAsync(s => s.SetProperty(a => a.Generation, a => a.Generation + 1), cancellation);
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
