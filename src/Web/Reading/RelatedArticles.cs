using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

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
    private const int Most = ArticleOfIssue.AtOnce;

    /// <summary>Subjects of the article that are looked at, the weightiest first.</summary>
    private const int TagsAsked = 12;

    /// <summary>Articles of those subjects that are weighed, of the rarest subjects first.</summary>
    private const int MostRows = 1000;

    /// <summary>Names of shared subjects that are said.</summary>
    private const int MostNamed = 3;

    private static readonly ReadyQuery<Func<NewsDbContext, string, int, IAsyncEnumerable<int>>> _sameHeadline = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, string headline, int except) => db.Articles.Where(a => a.Headline == headline && a.Id != except).OrderBy(a => a.Id).Select(a => a.Id).Take(2)));

    /// <param name="tags">All tags of the article, the weightiest first.</param>
    public static async Task<IReadOnlyList<RelatedArticle>> OfAsync(
        NewsDbContext db, KnownTags known, ArticleView article, IReadOnlyList<ArticleTagging> tags, CancellationToken stop)
    {
        var shared = await SharedTagsAsync(db, known, article.Id, tags, stop);
        var same = await SameHeadlineAsync(db, article.Headline, article.Id, stop);
        var best = shared.Where(s => !same.Contains(s.Key)).OrderByDescending(s => s.Value.Score).ThenByDescending(s => s.Key).Select(s => s.Key);
        int[] ids = [.. same.Concat(best).Take(Most)];
        if (ids.Length == 0) return [];
        var found = await ArticleOfIssue.OfAsync(db, ids, stop);
        return [.. found.OrderBy(f => Array.IndexOf(ids, f.Id)).Select(f => new RelatedArticle(f.PublicId, f.Headline, f.Issue, same.Contains(f.Id) ? [] : Names(shared[f.Id].Tags)))];
    }

    /// <summary>Two others with the same headline, by row number.</summary>
    internal static Task<List<int>> SameHeadlineAsync(NewsDbContext db, string headline, int except, CancellationToken stop) =>
        _sameHeadline.On(db)(db, headline, except).ListAsync(stop);

    /// <summary>Articles that have rare subjects of this one, with what speaks for each and the subjects, the rarest first.</summary>
    private static async Task<Dictionary<int, (double Score, List<ArticleTagging> Tags)>> SharedTagsAsync(
        NewsDbContext db, KnownTags known, int articleId, IReadOnlyList<ArticleTagging> tags, CancellationToken stop)
    {
        var shared = new Dictionary<int, (double Score, List<ArticleTagging> Tags)>();
        foreach (var tag in Rarest(tags.Take(TagsAsked).Where(t => t.Count is > 1 and <= KnownTags.Common)))
        {
            var weight = 1 / Math.Log2(1 + tag.Count);
            foreach (var article in await known.ArticlesAsync(db, tag.TagId, stop))
            {
                if (article == articleId) continue;
                var (score, subjects) = shared.TryGetValue(article, out var so) ? so : (0, []);
                subjects.Add(tag);
                shared[article] = (score + weight, subjects);
            }
        }
        return shared;
    }

    /// <summary>The rarest subjects, as many as together stay within <see cref="MostRows"/>.</summary>
    private static IEnumerable<ArticleTagging> Rarest(IEnumerable<ArticleTagging> tags)
    {
        var room = MostRows;
        return tags.OrderBy(t => t.Count).TakeWhile(t => (room -= t.Count) >= 0);
    }

    private static IReadOnlyList<string> Names(List<ArticleTagging> tags) => [.. tags.Select(t => t.Name).Distinct(StringComparer.Ordinal).Take(MostNamed)];
}
