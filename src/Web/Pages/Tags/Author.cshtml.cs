using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>A name of the bylines and its articles.</summary>
public sealed class AuthorModel(NewsDbContext db, Words words) : SubjectPage(db, words)
{
    /// <summary>As what the name is printed, and how often, the commonest first.</summary>
    public IReadOnlyList<(BylineRole Role, int Count)> Roles { get; private set; } = [];

    public override SearchWithin Within => new(NameField.Author, Name);

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken stop)
    {
        Name = Addresses.NameFrom(name);
        Address = Addresses.Author(Name);
        var roles = await Db.ArticleAuthors.Where(a => a.Name == Name).GroupBy(a => a.Role).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        Roles = [.. roles.OrderByDescending(r => r.Count).ThenBy(r => r.Key).Select(r => (r.Key, r.Count))];
        // A list of ids, not a subquery for each article: the latter took 68 s over 20,000 articles.
        var ids = Db.ArticleAuthors.Where(a => a.Name == Name).Select(a => a.ArticleId);
        return await ShowAsync(Db.Articles.Where(a => ids.Contains(a.Id)), except: null, stop);
    }
}
