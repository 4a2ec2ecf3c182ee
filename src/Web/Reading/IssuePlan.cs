using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An article as links name it.</summary>
/// <param name="Id">Row number, for further queries only.</param>
/// <param name="ContinuesId">The part before it; null: none.</param>
public sealed record ArticleLink(int Id, string PublicId, int? PageId, int DocumentId, int Ordinal, string Headline, int? ContinuesId)
{
    public string Address => Addresses.Article(PublicId);
}

/// <summary>What stands where in an issue, by headlines alone: all that an article's page needs of it.</summary>
/// <param name="Pages">Pages with articles, in the order they lie in the paper.</param>
/// <param name="Articles">In reading order.</param>
public sealed record IssuePlan(IssueHead Head, IReadOnlyList<PageHead> Pages, IReadOnlyList<ArticleLink> Articles)
{
    private static readonly ReadyQuery<Func<NewsDbContext, int, IAsyncEnumerable<ArticleLink>>> _links = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int issueId) => db.Articles.Where(a => a.IssueId == issueId)
            .Select(a => new ArticleLink(a.Id, a.PublicId, a.PageId, a.SourceDocumentId, a.Ordinal, a.Headline, a.ContinuesArticleId))));

    public static async Task<IssuePlan> OfAsync(NewsDbContext db, IssueHead head, CancellationToken stop)
    {
        var pages = await PageHead.OfIssueAsync(db, head.Id, stop);
        var links = await _links.On(db)(db, head.Id).ListAsync(stop);
        var byPage = links.OrderBy(a => a.DocumentId).ThenBy(a => a.Ordinal).ToLookup(a => a.PageId);
        List<PageHead> known = [.. pages.Where(p => byPage.Contains(p.Id))];
        return new(head, known, [.. known.SelectMany(p => byPage[p.Id]), .. byPage[null]]);
    }
}
