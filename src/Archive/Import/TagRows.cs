using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Puts the report's tags on articles, making tags that are new.</summary>
/// <param name="rows">Inserts new tags at once, and what is known of tags is kept through a transaction; null: the context is to save them.</param>
internal sealed class TagRows(NewsDbContext db, RowInserts? rows = null)
{
    private readonly Dictionary<(TagKind, string), Tag> _known = [];
    private Guid? _transaction;

    public async Task AddAsync(IReadOnlyList<(Article Article, IReadOnlyList<TagReport> Tags)> articles, CancellationToken cancellation)
    {
        // The last transaction may have been rolled back, or others may have written since.
        if (_transaction != db.Database.CurrentTransaction?.TransactionId) _known.Clear();
        _transaction = db.Database.CurrentTransaction?.TransactionId;
        await LearnAsync([.. articles.SelectMany(a => a.Tags).Where(t => !_known.ContainsKey((t.Kind, t.Name))).Select(t => t.Name).Distinct(StringComparer.Ordinal)], cancellation);
        foreach (var (article, tags) in articles)
            foreach (var tag in tags.DistinctBy(t => (t.Kind, t.Name)))
                article.Tags.Add(new ArticleTag
                {
                    Tag = Find(tag),
                    Origin = tag.Origin,
                    Weight = tag.Weight,
                    Lines = [.. tag.Lines],
                });
    }

    private async Task LearnAsync(string[] names, CancellationToken cancellation)
    {
        if (names.Length == 0) return;
        var tags = rows is null ? db.Tags : db.Tags.AsNoTracking();
        await foreach (var tag in tags.Where(t => names.Contains(t.Name)).AsAsyncEnumerable().WithCancellation(cancellation)) _known[(tag.Kind, tag.Name)] = tag;
    }

    private Tag Find(TagReport tag)
    {
        if (_known.TryGetValue((tag.Kind, tag.Name), out var found)) return found;
        var made = new Tag { Kind = tag.Kind, Name = tag.Name };
        if (rows is null) db.Tags.Add(made);
        else made.Id = rows.Add(made);
        return _known[(tag.Kind, tag.Name)] = made;
    }
}
