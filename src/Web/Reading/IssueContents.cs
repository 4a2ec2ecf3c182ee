using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An issue with its pages and articles in reading order.</summary>
/// <param name="Pages">Pages that hold articles, in the paper's order, with them; the last may be the one for articles without a page.</param>
public sealed record IssueContents(IssueHead Head, IReadOnlyList<PageContents> Pages)
{
    public IEnumerable<ArticleCard> Articles => Pages.SelectMany(p => p.Articles);

    public static async Task<IssueContents?> FindAsync(NewsDbContext db, IssueKey key, CancellationToken stop)
    {
        var head = await IssueHead.From(Matching(db.Issues, key)).FirstOrDefaultAsync(stop);
        return head is null ? null : await OfAsync(db, head, stop);
    }

    public static async Task<IssueContents> OfAsync(NewsDbContext db, IssueHead head, CancellationToken stop)
    {
        var pages = await PageHead.OfIssueAsync(db, head.Id, stop);
        var articles = await ArticleCard.From(db.Articles.AsNoTracking().Where(a => a.IssueId == head.Id)).ToListAsync(stop);
        var byPage = articles.OrderBy(a => a.DocumentId).ThenBy(a => a.Ordinal).ToLookup(a => a.PageId);
        var known = pages.Select(p => new PageContents(p, [.. byPage[p.Id]]));
        return new(head, [.. known.Append(new PageContents(null, [.. byPage[null]])).Where(p => p.Articles.Count > 0)]);
    }

    /// <summary>An id names its issue only where no day or paper does, so that each issue has one address.</summary>
    private static IQueryable<Issue> Matching(IQueryable<Issue> issues, IssueKey key) => key switch
    {
        { Slug: null } => issues.Where(i => i.PublicId == key.PublicId && i.PublicationId == null),
        { Date: null } => issues.Where(i => i.PublicId == key.PublicId && i.Date == null && i.Publication!.Slug == key.Slug),
        _ => issues.Where(i => i.Publication!.Slug == key.Slug && i.Date == key.Date && i.Edition == key.Edition),
    };
}

/// <summary>A page with its articles in reading order.</summary>
/// <param name="Head">Null: no page is printed for these.</param>
public sealed record PageContents(PageHead? Head, IReadOnlyList<ArticleCard> Articles);
