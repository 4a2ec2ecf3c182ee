using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>Tags of every kind, the commonest of each, or those whose name holds what is sought.</summary>
public sealed class TagsModel(NewsDbContext db, Words words) : PortalPage
{
    /// <summary>Of each kind.</summary>
    public const int MostShown = 36;

    /// <summary>Of each kind, where a name is sought.</summary>
    public const int MostFound = 200;

    /// <summary>Null: nothing is sought.</summary>
    public string? Sought { get; private set; }

    public IReadOnlyList<TagGroup> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken stop)
    {
        if (q is { Length: > TagIndex.LongestSought }) return Refuse(words["要找的名称太长了，最多 {0} 字。", TagIndex.LongestSought]);
        Sought = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var tags = await TagIndex.ReadAsync(db, kind: null, Sought, stop);
        Groups = [.. tags.GroupBy(t => t.Kind).Select(g => new TagGroup(g.Key, [.. g]))];
        return Page();
    }
}
