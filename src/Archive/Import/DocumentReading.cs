using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Stores what one reading made of a document, in place of an earlier reading where there is one. The caller holds the transaction.</summary>
internal sealed class DocumentReading
{
    private readonly NewsDbContext db;
    private readonly TimeProvider clock;
    private readonly ImportMemory _memory;
    private readonly RowWrites _rows;
    private readonly TagRows _tags;
    private readonly SearchIndex _index;
    private readonly IssuePlace _place;
    private readonly PreparedQuestion _retired;
    private readonly Func<long> _advance;

    /// <param name="memory">Of the import that this is part of; the connection stays open for as long as it lasts.</param>
    public DocumentReading(NewsDbContext db, TimeProvider clock, ImportMemory memory)
    {
        (this.db, this.clock, _memory) = (db, clock, memory);
        _rows = new RowWrites(db);
        _tags = new TagRows(db, _rows, memory.Tags);
        _index = new SearchIndex(db);
        _place = new IssuePlace(db, _rows, memory);
        _retired = new PreparedQuestion(db, () => EarlierReading.OfDocument(db, "").Select(r => r.PublicId));
        _advance = Generation.Advancing(db);
    }

    /// <param name="known">The document's earlier reading, with its content, issue and pages; null: the document is new.</param>
    public async Task<ImportResult> StoreAsync(PreparedDocument prepared, SourceDocument? known, CancellationToken cancellation)
    {
        var alone = _memory.GoOn(db.Database.CurrentTransaction!.TransactionId, _advance());
        var report = prepared.Report!;
        var isFirst = known is null && !_retired.Any(report.Source.Sha256);
        var now = clock.GetUtcNow().UtcDateTime;
        var records = new ArticleRecords(db, now) { Last = _memory.LastChange };
        var before = await records.WordsAsync(known?.Id, cancellation);
        if (!isFirst) Finish();
        var earlier = isFirst ? [] : await EarlierReading.TakeOutAsync(db, known, report.Source.Sha256, cancellation);
        var own = known is not null && await AloneAsync(known, cancellation) ? known.Issue : null;
        var left = known?.IssueId;
        var matched = EarlierIds.Match(earlier, report.Articles);
        // One more than the articles need: the issue may be new, too.
        await PublicIds.ProvideAsync(db, _memory.PublicIds, report.Articles.Count - matched.Count + 1, cancellation);
        var place = await _place.FindAsync(report, prepared.Given.Papers, own, cancellation);
        var issue = place.Issue;
        var document = known is null ? ReportMapper.Document(prepared, now) : ReportMapper.Refresh(known, prepared);
        document.Issue = issue;
        var kept = Articles(prepared, matched, place, document);
        var retired = await EarlierReading.RetireAsync(db, report, earlier, matched, now, cancellation);
        document.Digest = RowDigests.Of(document, kept.Select(k => k.Article));
        issue.Digest = RowDigests.Of(issue);
        if (!isFirst) await db.SaveChangesAsync(cancellation);
        place.Write(_rows);
        Write(document, isNew: known is null);
        kept.ForEach(k => Insert(k.Article));
        if (isFirst) (await records.FirstAsync(kept.Select(k => k.Article), cancellation)).ForEach(r => _rows.Add(r));
        else await records.FollowAsync([.. kept.Select(k => k.Article)], before, cancellation);
        var renewed = known is not null || place.IsRenewed;
        if (renewed) await records.FollowIssueAsync(issue.Id, cancellation);
        if (left is { } issueLeft) await EmptyPlaces.LeaveAsync(db, issueLeft, issue, report.Source.Sha256, cancellation);
        if (known is not null || report.Articles.Any(a => a.ContinuedFrom is not null || a.ContinuedTo is not null))
            await JumpLinks.TieAsync(db, issue.Id, cancellation);
        await _index.AddAsync([.. kept.Select(k => (k.Article, k.Tokens))], alone, cancellation);
        if (renewed) await _index.RefreshAsync(db.Articles.Where(a => a.IssueId == issue.Id), cancellation);
        _memory.LastChange = records.Last;
        if (known is not null) _memory.ForgetRows();
        return new ImportResult(prepared.Name, known is null ? ImportOutcome.Imported : ImportOutcome.ReadAgain, null,
            new IssueLabel(issue.Id, issue.Publication?.Name, issue.Date, issue.Edition, issue.Precision),
            kept.Count, Doubts(issue, kept), retired);
    }

    /// <summary>Writes what waits for more; to be called before the transaction is committed.</summary>
    public void Finish() => _index.WriteWords();

    private async Task<bool> AloneAsync(SourceDocument known, CancellationToken cancellation) =>
        !await db.SourceDocuments.AnyAsync(d => d.IssueId == known.IssueId && d.Id != known.Id, cancellation);

    /// <summary>Articles to be shown, with the ids of those they were before; a withdrawn one stays out.</summary>
    private List<PlacedArticle> Articles(PreparedDocument prepared, Dictionary<int, EarlierArticle> matched, PlacedIssue place, SourceDocument document)
    {
        var kept = new List<PlacedArticle>();
        foreach (var (from, tokens) in prepared.Report!.Articles.Zip(prepared.Tokens))
        {
            var before = matched.GetValueOrDefault(from.Ordinal);
            if (before?.Cause == RetirementCause.Withdrawn) continue;
            var article = ReportMapper.Article(from, before?.PublicId ?? _memory.PublicIds.Dequeue());
            if (before?.ArticleId is { } row) article.Id = row;
            (article.Issue, article.SourceDocument, article.Page) = (place.Issue, document, place.Page(from.Page));
            _tags.Add(article, from.Tags);
            kept.Add(new PlacedArticle(article, tokens));
        }
        return kept;
    }

    /// <summary>Writes the document's own rows; the issue has its id by now.</summary>
    private void Write(SourceDocument document, bool isNew)
    {
        document.IssueId = document.Issue!.Id;
        if (isNew) document.Id = document.Content!.SourceDocumentId = _rows.Add(document);
        else _rows.Update(document);
        if (isNew) _rows.Add(document.Content!);
        else _rows.Update(document.Content!);
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
internal sealed record PlacedArticle(Article Article, ArticleTokens Tokens);
