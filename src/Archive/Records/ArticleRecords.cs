using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;

namespace ProvincialNewsPortal.Archive.Records;

/// <summary>Keeps <see cref="ArticleRecord"/> and <see cref="EarlierWording"/> in step with the articles. The caller holds the transaction.</summary>
internal sealed class ArticleRecords(NewsDbContext db, DateTime now)
{
    private DateTime _now = new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    /// <summary>The last change that is recorded; null: to be asked for.</summary>
    public DateTime? Last { get; set; }

    /// <summary>The words of a document's articles before it is read again, by public id.</summary>
    /// <param name="document">Row of the document; null: it is new.</param>
    public async Task<Dictionary<string, string>> WordsAsync(int? document, CancellationToken cancellation) => document is not { } id ? [] :
        await db.Articles.AsNoTracking().Where(a => a.SourceDocumentId == id)
            .Select(a => new { a.PublicId, a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Text!.Blocks })
            .ToDictionaryAsync(a => a.PublicId, a => new Wording(a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Blocks).Text, cancellation);

    /// <summary>Records what a reading made: new articles, changed ones with their earlier words, those that it no longer found.</summary>
    /// <param name="articles">Whole, with issue, paper, page, text and tags.</param>
    /// <param name="before">From <see cref="WordsAsync"/>.</param>
    public async Task FollowAsync(IReadOnlyCollection<Article> articles, Dictionary<string, string> before, CancellationToken cancellation)
    {
        await NeverBackAsync(cancellation);
        var ids = articles.Select(a => a.PublicId).Concat(before.Keys).ToHashSet(StringComparer.Ordinal);
        var known = await db.ArticleRecords.AsTracking().Where(r => ids.Contains(r.PublicId)).ToDictionaryAsync(r => r.PublicId, cancellation);
        foreach (var article in articles)
        {
            Keep(article, before.GetValueOrDefault(article.PublicId));
            Record(known.GetValueOrDefault(article.PublicId), article);
        }
        var here = articles.Select(a => a.PublicId).ToHashSet(StringComparer.Ordinal);
        foreach (var record in known.Values.Where(r => !here.Contains(r.PublicId))) End(record);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The records of articles whose ids were never given before; the caller inserts them.</summary>
    public async Task<List<ArticleRecord>> FirstAsync(IEnumerable<Article> articles, CancellationToken cancellation)
    {
        await NeverBackAsync(cancellation);
        return [.. articles.Select(a => Changed(new ArticleRecord { PublicId = a.PublicId, Fingerprint = "" }, a, RecordDigests.Fingerprint(a)))];
    }

    /// <summary>Records every article of an issue whose own data changed.</summary>
    public async Task FollowIssueAsync(int issue, CancellationToken cancellation)
    {
        var articles = await MissingRecords.Whole(db).Where(a => a.IssueId == issue).ToListAsync(cancellation);
        await FollowAsync(articles, [], cancellation);
    }

    /// <summary>Articles that were taken out on purpose: their earlier words go with them.</summary>
    public async Task EndAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        await NeverBackAsync(cancellation);
        await db.EarlierWordings.Where(w => ids.Contains(w.PublicId)).ExecuteDeleteAsync(cancellation);
        foreach (var record in await db.ArticleRecords.AsTracking().Where(r => ids.Contains(r.PublicId)).ToListAsync(cancellation)) End(record);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Harvesters ask for what changed since they last asked: a clock that was set back must not date a change before those they have.</summary>
    private async Task NeverBackAsync(CancellationToken cancellation)
    {
        Last ??= await db.ArticleRecords.MaxAsync(r => (DateTime?)r.ChangedAt, cancellation);
        if (Last > _now) _now = DateTime.SpecifyKind(Last.Value, DateTimeKind.Utc);
        Last = _now;
    }

    private void Record(ArticleRecord? known, Article article)
    {
        var fingerprint = RecordDigests.Fingerprint(article);
        if (known?.Fingerprint == fingerprint) return;
        Changed(known ?? db.ArticleRecords.Add(new ArticleRecord { PublicId = article.PublicId, Fingerprint = "" }).Entity, article, fingerprint);
    }

    private ArticleRecord Changed(ArticleRecord record, Article article, string fingerprint)
    {
        (record.ChangedAt, record.Paper, record.Gone, record.Fingerprint) = (_now, article.Issue!.Publication?.Slug, false, fingerprint);
        record.Digest = RecordDigests.Of(record);
        return record;
    }

    private void End(ArticleRecord record)
    {
        if (record.Gone) return;
        (record.ChangedAt, record.Gone, record.Fingerprint) = (_now, true, "");
        record.Digest = RecordDigests.Of(record);
    }

    private void Keep(Article article, string? before)
    {
        if (before is null || before == Wording.Of(article).Text) return;
        var earlier = new EarlierWording { PublicId = article.PublicId, Revision = Wording.RevisionOf(before), Text = before, Until = _now };
        earlier.Digest = RecordDigests.Of(earlier);
        if (db.EarlierWordings.Any(w => w.PublicId == earlier.PublicId && w.Revision == earlier.Revision)) db.EarlierWordings.Update(earlier);
        else db.EarlierWordings.Add(earlier);
    }
}
