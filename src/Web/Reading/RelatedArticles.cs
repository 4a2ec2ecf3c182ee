using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An article worth reading next, and why.</summary>
/// <param name="SharedTags">Subjects both have, the rarest first; empty: the other paper prints the same headline.</param>
public sealed record RelatedArticle(string PublicId, string Headline, IssueHead Issue, IReadOnlyList<string> SharedTags)
{
    public string Address => Addresses.Article(PublicId);
}

/// <summary>Finds related articles: the same headline elsewhere, then rare subjects in common.</summary>
public static class RelatedArticles
{
    private const int Most = 6;

    /// <summary>A subject of more articles than this joins everything with everything.</summary>
    private const int CommonTag = 400;

    /// <summary>Subjects of the article that are looked at, the weightiest first.</summary>
    private const int TagsAsked = 12;

    /// <summary>Articles of those subjects that are weighed, of the rarest subjects first.</summary>
    private const int MostRows = 1000;

    /// <param name="tags">All tags of the article.</param>
    public static async Task<IReadOnlyList<RelatedArticle>> OfAsync(NewsDbContext db, ArticleView article, IReadOnlyList<ArticleTagging> tags, CancellationToken stop)
    {
        var shared = await SharedTagsAsync(db, article.Id, tags, stop);
        var same = await db.Articles.Where(a => a.Headline == article.Headline && a.Id != article.Id).OrderBy(a => a.Id)
            .Select(a => a.Id).Take(2).ToListAsync(stop);
        var ids = same.Concat(shared.Keys.Where(id => !same.Contains(id)).OrderByDescending(id => shared[id].Score).ThenByDescending(id => id)).Take(Most).ToList();
        if (ids.Count == 0) return [];
        var found = await IssueHead.ByArticle(db.Articles.Where(a => ids.Contains(a.Id))).ToListAsync(stop);
        return [.. found.OrderBy(f => ids.IndexOf(f.Id)).Select(f => new RelatedArticle(f.PublicId, f.Headline, f.Issue, same.Contains(f.Id) ? [] : shared[f.Id].Names))];
    }

    private static async Task<Dictionary<int, (double Score, IReadOnlyList<string> Names)>> SharedTagsAsync(
        NewsDbContext db, int articleId, IReadOnlyList<ArticleTagging> tags, CancellationToken stop)
    {
        var rare = Rarest(tags.Take(TagsAsked).Where(t => t.Count is > 1 and <= CommonTag)).ToDictionary(t => t.TagId);
        if (rare.Count == 0) return [];
        var rows = await db.ArticleTags.Where(t => rare.Keys.Contains(t.TagId) && t.ArticleId != articleId)
            .OrderByDescending(t => t.ArticleId).Select(t => new { t.ArticleId, t.TagId }).Take(MostRows).ToListAsync(stop);
        return rows.GroupBy(r => r.ArticleId).ToDictionary(g => g.Key, g => (
            g.Sum(r => 1 / Math.Log2(1 + rare[r.TagId].Count)),
            (IReadOnlyList<string>)[.. g.OrderBy(r => rare[r.TagId].Count).Select(r => rare[r.TagId].Name).Distinct(StringComparer.Ordinal).Take(3)]));
    }

    /// <summary>The rarest subjects, as many as together stay within <see cref="MostRows"/>.</summary>
    private static IEnumerable<ArticleTagging> Rarest(IEnumerable<ArticleTagging> tags)
    {
        var room = MostRows;
        return tags.OrderBy(t => t.Count).TakeWhile(t => (room -= t.Count) >= 0);
    }

    /// <summary>The tags of an article, the weightiest first.</summary>
    public static Task<List<ArticleTagging>> TagsAsync(NewsDbContext db, int articleId, CancellationToken stop) =>
        // Counted no further than it matters: a province's tag stands at every other article.
        db.ArticleTags.Where(t => t.ArticleId == articleId).OrderByDescending(t => t.Weight).ThenBy(t => t.TagId)
            .Select(t => new ArticleTagging(t.TagId, t.Tag!.Kind, t.Tag.Name, t.Tag.Articles.Take(CommonTag + 1).Count())).ToListAsync(stop);
}

/// <summary>A tag at an article.</summary>
/// <param name="Count">Articles that have it, counted as far as a common subject is.</param>
public sealed record ArticleTagging(int TagId, TagKind Kind, string Name, int Count);
