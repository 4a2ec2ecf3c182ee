using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An article worth reading next, and why.</summary>
/// <param name="SharedTags">Subjects both have, the rarest first; empty: the other paper prints the same headline.</param>
public sealed record RelatedArticle(ArticleCard Article, IssueHead Issue, IReadOnlyList<string> SharedTags);

/// <summary>Finds related articles: the same headline elsewhere, then rare subjects in common.</summary>
public static class RelatedArticles
{
    private const int Most = 6;

    /// <summary>A subject of more articles than this joins everything with everything.</summary>
    private const int CommonTag = 400;

    /// <summary>Subjects of the article that are looked at, the weightiest first.</summary>
    private const int TagsAsked = 12;

    /// <summary>Tag rows read at most.</summary>
    private const int MostRows = 4000;

    public static async Task<IReadOnlyList<RelatedArticle>> OfAsync(NewsDbContext db, ArticleView article, CancellationToken stop)
    {
        var shared = await SharedTagsAsync(db, article.Id, stop);
        var same = await db.Articles.Where(a => a.Headline == article.Headline && a.Id != article.Id).OrderBy(a => a.Id)
            .Select(a => a.Id).Take(2).ToListAsync(stop);
        var ids = same.Concat(shared.Keys.Where(id => !same.Contains(id)).OrderByDescending(id => shared[id].Score).ThenByDescending(id => id)).Take(Most).ToList();
        var cards = await ArticleCard.From(db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))).ToListAsync(stop);
        var issues = await db.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.IssueId }).ToDictionaryAsync(a => a.Id, a => a.IssueId, stop);
        var issueIds = issues.Values.Distinct().ToList();
        var heads = await IssueHead.From(db.Issues.Where(i => issueIds.Contains(i.Id))).ToDictionaryAsync(i => i.Id, stop);
        return [.. cards.OrderBy(c => ids.IndexOf(c.Id)).Select(c => new RelatedArticle(c, heads[issues[c.Id]], same.Contains(c.Id) ? [] : shared[c.Id].Names))];
    }

    private static async Task<Dictionary<int, (double Score, IReadOnlyList<string> Names)>> SharedTagsAsync(NewsDbContext db, int articleId, CancellationToken stop)
    {
        var tags = await db.ArticleTags.Where(t => t.ArticleId == articleId).OrderByDescending(t => t.Weight).Take(TagsAsked)
            .Select(t => new { t.TagId, t.Tag!.Name, Count = t.Tag.Articles.Count }).ToListAsync(stop);
        var rare = tags.Where(t => t.Count is > 1 and <= CommonTag).ToDictionary(t => t.TagId);
        var rows = await db.ArticleTags.Where(t => rare.Keys.Contains(t.TagId) && t.ArticleId != articleId)
            .OrderByDescending(t => t.ArticleId).Select(t => new { t.ArticleId, t.TagId }).Take(MostRows).ToListAsync(stop);
        return rows.GroupBy(r => r.ArticleId).ToDictionary(g => g.Key, g => (
            g.Sum(r => 1 / Math.Log2(1 + rare[r.TagId].Count)),
            (IReadOnlyList<string>)[.. g.OrderBy(r => rare[r.TagId].Count).Select(r => rare[r.TagId].Name).Distinct(StringComparer.Ordinal).Take(3)]));
    }
}
