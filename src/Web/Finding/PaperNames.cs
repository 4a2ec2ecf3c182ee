using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Papers in the address of a search may be given by name or by their name in addresses.</summary>
internal static class PaperNames
{
    public static async Task<SearchAddress> NamedAsync(this SearchAddress search, NewsDbContext db, CancellationToken stop)
    {
        if (search.Names.FirstOrDefault(n => n.Field == NameField.Paper) is not { } paper) return search;
        var name = await db.Publications.Where(p => p.Slug == paper.Name).Select(p => p.Name).FirstOrDefaultAsync(stop);
        return name is null ? search : search.Without(paper).With(NameField.Paper, name).At(search.Page);
    }
}
