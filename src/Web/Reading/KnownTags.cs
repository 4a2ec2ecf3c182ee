using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Caching;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A tag at an article.</summary>
/// <param name="Count">Articles that have it, counted as far as <see cref="KnownTags.Common"/> and one more.</param>
public sealed record ArticleTagging(int TagId, TagKind Kind, string Name, int Count);

/// <summary>Tags by name and by the articles that have them, for those that were met of late: every article shares most of its tags with others.</summary>
public sealed class KnownTags
{
    /// <summary>A subject of more articles than this joins everything with everything.</summary>
    public const int Common = 400;

    /// <summary>Tags remembered, of some 150 bytes each, and rare ones with their articles, of 4 bytes an article.</summary>
    private const int MostTags = 40_000, MostRare = 4_000;

    private static readonly ReadyQuery<Func<NewsDbContext, int, IAsyncEnumerable<int>>> _ofArticle = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int articleId) => db.ArticleTags.Where(t => t.ArticleId == articleId).OrderByDescending(t => t.Weight).ThenBy(t => t.TagId).Select(t => t.TagId)));

    private static readonly ReadyQuery<Func<NewsDbContext, int, IAsyncEnumerable<int>>> _articles = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int tagId) => db.ArticleTags.Where(t => t.TagId == tagId).Select(t => t.ArticleId)));

    private readonly KnownThings<int, ArticleTagging> _tags;
    private readonly KnownThings<int, int[]> _rare;

    internal KnownTags(EditionWatch watch) => (_tags, _rare) = (new(watch, MostTags), new(watch, MostRare));

    /// <summary>The tags of an article, the weightiest first.</summary>
    public async Task<IReadOnlyList<ArticleTagging>> OfArticleAsync(NewsDbContext db, int articleId, CancellationToken stop)
    {
        var shelf = _tags.Shelf();
        var ids = await IdsAsync(db, articleId, stop);
        var found = ids.ConvertAll(shelf.Find);
        if (ids.Where((_, i) => found[i] is null).ToArray() is not { Length: > 0 } wanted) return found!;
        // Counted no further than it matters: a province's tag stands at every other article.
        var named = await db.Tags.Where(t => wanted.Contains(t.Id)).Select(t => new ArticleTagging(t.Id, t.Kind, t.Name, t.Articles.Take(Common + 1).Count()))
            .ToDictionaryAsync(t => t.TagId, stop);
        foreach (var (id, tag) in named) shelf.Keep(id, tag);
        return [.. ids.Select((id, i) => found[i] ?? named[id])];
    }

    /// <summary>The tags of an article by row number, the weightiest first.</summary>
    internal static Task<List<int>> IdsAsync(NewsDbContext db, int articleId, CancellationToken stop) => _ofArticle.On(db)(db, articleId).ListAsync(stop);

    /// <summary>The articles that have a rare tag, by row number.</summary>
    public async ValueTask<IReadOnlyList<int>> ArticlesAsync(NewsDbContext db, int tagId, CancellationToken stop)
    {
        var shelf = _rare.Shelf();
        if (shelf.Find(tagId) is { } known) return known;
        int[] articles = [.. await _articles.On(db)(db, tagId).ListAsync(stop)];
        shelf.Keep(tagId, articles);
        return articles;
    }
}
