using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>Every name of the bylines, the busiest first.</summary>
public sealed class AuthorsModel(NewsDbContext db) : PortalPage
{
    /// <summary>Names listed; rarer ones are found by search.</summary>
    private const int Most = 2000;

    public IReadOnlyList<(string Name, int Count)> Authors { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var authors = await db.ArticleAuthors.GroupBy(a => a.Name).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(a => a.Count).ThenBy(a => a.Key).Take(Most).ToListAsync(stop);
        Authors = authors.ConvertAll(a => (a.Key, a.Count));
    }
}
