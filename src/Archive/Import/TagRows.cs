using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Puts the report's tags on articles, making tags that are new.</summary>
/// <param name="known">Tags that are in the archive; those that are found or made are added.</param>
internal sealed class TagRows(NewsDbContext db, RowWrites rows, Dictionary<(TagKind Kind, string Name), Tag> known)
{
    private readonly PreparedQuestion _find = new(db, () => Of(db, default, ""));

    public void Add(Article article, IReadOnlyList<TagReport> tags)
    {
        foreach (var tag in tags.DistinctBy(t => (t.Kind, t.Name)))
            article.Tags.Add(new ArticleTag
            {
                Tag = Find(tag),
                Origin = tag.Origin,
                Weight = tag.Weight,
                Lines = [.. tag.Lines],
            });
    }

    private Tag Find(TagReport tag)
    {
        if (known.TryGetValue((tag.Kind, tag.Name), out var found)) return found;
        var row = new Tag { Kind = tag.Kind, Name = tag.Name };
        row.Id = _find.Id((int)tag.Kind, tag.Name) ?? rows.Add(row);
        return known[(tag.Kind, tag.Name)] = row;
    }

    private static IQueryable<int> Of(NewsDbContext db, TagKind kind, string name) =>
        db.Tags.Where(t => t.Kind == kind && t.Name == name).Select(t => t.Id);
}
