using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Every tag that an article bears, to be browsed and searched.</summary>
public static class TagIndex
{
    /// <summary>Longest text that is looked for, characters.</summary>
    public const int LongestSought = 50;

    /// <summary>By kind, then the commonest first.</summary>
    /// <param name="kind">Null: all kinds.</param>
    /// <param name="sought">Part of the name; null: every name.</param>
    public static async Task<IReadOnlyList<TagCount>> ReadAsync(NewsDbContext db, TagKind? kind, string? sought, CancellationToken stop)
    {
        var tags = db.Tags.Where(t => t.Articles.Count > 0);
        if (kind is not null) tags = tags.Where(t => t.Kind == kind);
        if (sought is not null) tags = tags.Where(t => t.Name.Contains(sought));
        var read = await tags.Select(t => new TagCount(t.Kind, t.Name, t.Articles.Count)).ToListAsync(stop);
        return [.. read.OrderBy(t => t.Kind).ThenByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal)];
    }
}
