using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Tags of one kind with how many articles bear them.</summary>
public sealed record TagGroup(TagKind Kind, IReadOnlyList<TagCount> Tags);

/// <summary>A tag and how many articles bear it.</summary>
public sealed record TagCount(TagKind Kind, string Name, int Count)
{
    public string Address => Addresses.Tag(Kind, Name);
}

/// <summary>Tags often met with a subject.</summary>
public static class RelatedTags
{
    /// <summary>Tags of each kind that are told.</summary>
    private const int MostOfKind = 40;

    /// <summary>Tags that so many articles share are read, the commonest first.</summary>
    private const int MostRead = 200;

    /// <param name="except">The subject's own tag; null: it is an author.</param>
    public static async Task<IReadOnlyList<TagGroup>> OfAsync(NewsDbContext db, IQueryable<Article> articles, int? except, CancellationToken stop)
    {
        var ids = articles.Select(a => a.Id);
        var counts = await db.ArticleTags.Where(t => ids.Contains(t.ArticleId) && t.TagId != except)
            .GroupBy(t => t.TagId).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(t => t.Count).ThenBy(t => t.Key).Take(MostRead)
            .Join(db.Tags, c => c.Key, t => t.Id, (c, t) => new TagCount(t.Kind, t.Name, c.Count)).ToListAsync(stop);
        return [.. counts.GroupBy(t => t.Kind).OrderBy(g => g.Key)
            .Select(g => new TagGroup(g.Key, [.. g.OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal).Take(MostOfKind)]))];
    }
}
