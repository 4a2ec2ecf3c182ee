using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Stores what one reading made of a document, in place of an earlier reading where there is one. The caller holds the transaction.</summary>
internal sealed class DocumentReading
{
    private readonly NewsDbContext db;
    private readonly TimeProvider clock;
    private readonly RowInserts _rows;
    private readonly TagRows _tags;
    private readonly SearchIndex _index;

    public DocumentReading(NewsDbContext db, TimeProvider clock)
    {
        (this.db, this.clock) = (db, clock);
        _rows = new RowInserts(db);
        _tags = new TagRows(db, _rows);
        _index = new SearchIndex(db);
    }

    /// <param name="known">The document's earlier reading, with its issue and pages; null: the document is new.</param>
    public async Task<ImportResult> StoreAsync(PreparedDocument prepared, SourceDocument? known, CancellationToken cancellation)
    {
        var report = prepared.Report!;
        var now = clock.GetUtcNow().UtcDateTime;
        var records = new ArticleRecords(db, now);
        var before = await records.WordsAsync(known?.Id, cancellation);
        var earlier = await EarlierReading.TakeOutAsync(db, known, report.Source.Sha256, cancellation);
        var own = known is not null && await AloneAsync(known, cancellation) ? known.Issue : null;
        var left = known?.IssueId;
        var matched = EarlierIds.Match(earlier, report.Articles);
        // One more than the articles need: the issue may be new, too.
        var fresh = await PublicIds.FreshAsync(db, report.Articles.Count - matched.Count + 1, cancellation);
        var issue = await new IssuePlace(db, prepared.Given.Papers, fresh.Dequeue()).FindAsync(report, own, cancellation);
        var document = known is null ? db.SourceDocuments.Add(ReportMapper.Document(prepared, now)).Entity : ReportMapper.Refresh(known, prepared);
        document.Issue = issue;
        var kept = await ArticlesAsync(prepared, matched, fresh, issue, document, cancellation);
        var retired = await EarlierReading.RetireAsync(db, report, earlier, matched, now, cancellation);
        document.Digest = RowDigests.Of(document, kept.Select(k => k.Article));
        issue.Digest = RowDigests.Of(issue);
        var renewed = known is not null || IsRenewed(issue);
        await db.SaveChangesAsync(cancellation);
        kept.ForEach(k => Insert(k.Article));
        if (known is null && earlier.Count == 0) (await records.FirstAsync(kept.Select(k => k.Article), cancellation)).ForEach(r => _rows.Add(r));
        else await records.FollowAsync([.. kept.Select(k => k.Article)], before, cancellation);
        if (renewed) await records.FollowIssueAsync(issue.Id, cancellation);
        if (left is { } issueLeft) await EmptyPlaces.LeaveAsync(db, issueLeft, issue, report.Source.Sha256, cancellation);
        if (known is not null || report.Articles.Any(a => a.ContinuedFrom is not null || a.ContinuedTo is not null))
            await JumpLinks.TieAsync(db, issue.Id, cancellation);
        await _index.AddAsync([.. kept.Select(k => (k.Article, k.Tokens))], cancellation);
        if (renewed) await _index.RefreshAsync(db.Articles.Where(a => a.IssueId == issue.Id), cancellation);
        await Generation.AdvanceAsync(db, cancellation);
        return new ImportResult(prepared.Name, known is null ? ImportOutcome.Imported : ImportOutcome.ReadAgain, null,
            new IssueLabel(issue.Id, issue.Publication?.Name, issue.Date, issue.Edition, issue.Precision),
            kept.Count, Doubts(issue, kept), retired);
    }

    private async Task<bool> AloneAsync(SourceDocument known, CancellationToken cancellation) =>
        !await db.SourceDocuments.AnyAsync(d => d.IssueId == known.IssueId && d.Id != known.Id, cancellation);

    /// <summary>Whether the issue's other articles are known by something that this document changes: its day, its paper, a page's name.</summary>
    private bool IsRenewed(Issue issue)
    {
        var entry = db.Entry(issue);
        return entry.State == EntityState.Modified && (entry.Property(i => i.Date).IsModified || entry.Property(i => i.PublicationId).IsModified
            || entry.Property(i => i.Edtf).IsModified || issue.Pages.Exists(p => db.Entry(p).State == EntityState.Modified));
    }

    /// <summary>Articles to be shown, with the ids of those they were before; a withdrawn one stays out.</summary>
    private async Task<List<PlacedArticle>> ArticlesAsync(
        PreparedDocument prepared, Dictionary<int, EarlierArticle> matched, Queue<string> fresh, Issue issue, SourceDocument document, CancellationToken cancellation)
    {
        var kept = new List<PlacedArticle>();
        foreach (var (from, tokens) in prepared.Report!.Articles.Zip(prepared.Tokens))
        {
            var before = matched.GetValueOrDefault(from.Ordinal);
            if (before?.Cause == RetirementCause.Withdrawn) continue;
            var article = ReportMapper.Article(from, before?.PublicId ?? fresh.Dequeue());
            if (before?.ArticleId is { } row) article.Id = row;
            (article.Issue, article.SourceDocument, article.Page) = (issue, document, IssuePlace.Page(issue, from.Page));
            kept.Add(new PlacedArticle(article, from, tokens));
        }
        await _tags.AddAsync([.. kept.Select(k => (k.Article, k.Report.Tags))], cancellation);
        return kept;
    }

    /// <summary>Writes an article's rows; issue, page, document and tags have their ids by now.</summary>
    private void Insert(Article article)
    {
        (article.IssueId, article.PageId, article.SourceDocumentId) = (article.Issue!.Id, article.Page?.Id, article.SourceDocument!.Id);
        if (_rows.Add(article) is > 0 and var id) article.Id = id;
        article.Text!.ArticleId = article.Id;
        _rows.Add(article.Text);
        foreach (var author in article.Authors)
        {
            author.ArticleId = article.Id;
            _rows.Add(author);
        }
        foreach (var tag in article.Tags)
        {
            (tag.ArticleId, tag.TagId) = (article.Id, tag.Tag!.Id);
            _rows.Add(tag);
        }
    }

    private static List<string> Doubts(Issue issue, List<PlacedArticle> kept)
    {
        var doubts = new List<string>();
        if (issue.PublicationId is null) doubts.Add("the paper is unknown");
        if (issue.Date is null) doubts.Add("the day is unknown");
        doubts.AddRange(kept.Where(a => a.Article.Confidence < Doubt.Confidence)
            .Select(a => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{a.Article.Headline} ({a.Article.Confidence:0.00})")));
        return doubts;
    }
}

/// <summary>An article ready to be written: outside the context's tracking, with its place and its index tokens.</summary>
internal sealed record PlacedArticle(Article Article, ArticleReport Report, ArticleTokens Tokens);
