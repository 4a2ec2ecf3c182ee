using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Records;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>Puts other tags on the articles of one document, in one transaction with its digest, the search index and the records of changes.</summary>
internal sealed class DocumentTags(NewsDbContext db, TimeProvider clock)
{
    private readonly RowWrites _rows = new(db);
    private readonly SearchIndex _index = new(db);

    /// <param name="find">What an article's tags are to be; it comes with its text, tags, issue and paper.</param>
    /// <param name="changes">Told of every tag that comes or goes.</param>
    /// <param name="keep">False: nothing is written.</param>
    /// <returns>Articles whose tags changed, weights and lines included.</returns>
    public async Task<int> RenewAsync(
        int document, Func<Article, IReadOnlyList<TagReport>> find, TagChanges changes, bool keep, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await Whole(document).FirstOrDefaultAsync(cancellation) is not { } known) return 0;
        var renewed = new List<(Article Article, IReadOnlyList<TagReport> Tags)>();
        foreach (var article in known.Articles)
        {
            var (before, after) = (StoredArticle.Tags(article), find(article));
            changes.Count(before, after);
            if (!Same(before, after)) renewed.Add((article, after));
        }
        if (renewed.Count == 0 || !keep) return renewed.Count;
        await WriteAsync(renewed, cancellation);
        var digest = RowDigests.Of(known);
        await db.SourceDocuments.Where(d => d.Id == document).ExecuteUpdateAsync(s => s.SetProperty(d => d.Digest, digest), cancellation);
        await FollowAsync([.. renewed.Select(r => r.Article)], cancellation);
        await transaction.CommitAsync(cancellation);
        return renewed.Count;
    }

    private IQueryable<SourceDocument> Whole(int document) => DocumentCheck.Whole(db)
        .Include(d => d.Articles).ThenInclude(a => a.Issue).ThenInclude(i => i!.Publication).Where(d => d.Id == document);

    private async Task WriteAsync(List<(Article Article, IReadOnlyList<TagReport> Tags)> renewed, CancellationToken cancellation)
    {
        var ids = renewed.ConvertAll(r => r.Article.Id);
        await db.ArticleTags.Where(t => ids.Contains(t.ArticleId)).ExecuteDeleteAsync(cancellation);
        renewed.ForEach(r => r.Article.Tags.Clear());
        var tags = new TagRows(db, _rows, []);
        renewed.ForEach(r => tags.Add(r.Article, r.Tags));
        foreach (var (article, _) in renewed)
            foreach (var tag in article.Tags)
            {
                (tag.ArticleId, tag.TagId) = (article.Id, tag.Tag!.Id);
                _rows.Add(tag);
            }
    }

    /// <summary>What else knows an article's tags.</summary>
    private async Task FollowAsync(List<Article> articles, CancellationToken cancellation)
    {
        var ids = articles.ConvertAll(a => a.Id);
        await _index.RefreshAsync(db.Articles.Where(a => ids.Contains(a.Id)), cancellation);
        await new ArticleRecords(db, clock.GetUtcNow().UtcDateTime).FollowAsync(articles, [], cancellation);
        await Generation.AdvanceAsync(db, cancellation);
    }

    private static bool Same(IReadOnlyList<TagReport> before, IReadOnlyList<TagReport> after)
    {
        if (before.Count != after.Count) return false;
        var known = before.ToDictionary(t => (t.Kind, t.Name));
        return after.All(t => known.TryGetValue((t.Kind, t.Name), out var b)
            && b.Origin == t.Origin && b.Weight == t.Weight && b.Lines.SequenceEqual(t.Lines));
    }
}
