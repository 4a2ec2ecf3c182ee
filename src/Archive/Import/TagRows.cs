using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Puts the report's tags on articles, making tags that are new.</summary>
internal sealed class TagRows(NewsDbContext db)
{
    public async Task AddAsync(IReadOnlyList<(Article Article, IReadOnlyList<TagReport> Tags)> articles, CancellationToken cancellation)
    {
        var known = await KnownAsync([.. articles.SelectMany(a => a.Tags).Select(t => t.Name).Distinct(StringComparer.Ordinal)], cancellation);
        foreach (var (article, tags) in articles)
            foreach (var tag in tags.DistinctBy(t => (t.Kind, t.Name)))
                article.Tags.Add(new ArticleTag
                {
                    Tag = Find(known, tag),
                    Origin = tag.Origin,
                    Weight = tag.Weight,
                    Lines = [.. tag.Lines],
                });
    }

    private async Task<Dictionary<(TagKind, string), Tag>> KnownAsync(string[] names, CancellationToken cancellation) =>
        names.Length == 0 ? [] : await db.Tags.Where(t => names.Contains(t.Name)).ToDictionaryAsync(t => (t.Kind, t.Name), cancellation);

    private Tag Find(Dictionary<(TagKind, string), Tag> known, TagReport tag)
    {
        if (known.TryGetValue((tag.Kind, tag.Name), out var found)) return found;
        return known[(tag.Kind, tag.Name)] = db.Tags.Add(new Tag { Kind = tag.Kind, Name = tag.Name }).Entity;
    }
}
