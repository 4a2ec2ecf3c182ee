using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An issue as headings and links name it.</summary>
/// <param name="PaperId">Null: the paper is not known.</param>
/// <param name="Paper">Name of the paper; null: not known.</param>
/// <param name="EditionName">As printed; null: none.</param>
/// <param name="Number">As printed (总第8213期); null: none.</param>
/// <param name="Edtf">Null: nothing is known of the date.</param>
public sealed record IssueHead(
    int Id, string PublicId, int? PaperId, string? Paper, string? Slug, DateOnly? Date, int Edition, string? EditionName,
    string? Number, DatePrecision Precision, string? Edtf)
{
    public IssueKey Key => new(Slug, Date, Edition, PublicId);
    public string Address => Addresses.Issue(Key);

    /// <summary>Whether the day was worked out from reports, not printed.</summary>
    public bool Inferred => Precision == DatePrecision.Inferred;

    /// <summary>The projection that every query of issues shares.</summary>
    public static readonly Expression<Func<Issue, IssueHead>> Shape = i => new IssueHead(
        i.Id, i.PublicId, i.PublicationId, i.Publication!.Name, i.Publication.Slug, i.Date, i.Edition, i.EditionName,
        i.Number, i.Precision, i.Edtf);

    public static IQueryable<IssueHead> From(IQueryable<Issue> issues) => issues.Select(Shape);
}

/// <summary>An article by its headline, and the issue it stands in.</summary>
/// <param name="Id">Row number, for further queries only.</param>
public sealed record ArticleOfIssue(int Id, string PublicId, string Headline, IssueHead Issue)
{
    /// <summary>Articles read at once.</summary>
    public const int AtOnce = 6;

    // Six parameters rather than a list, for which the statement would be written anew each time.
    private static readonly ReadyQuery<Func<NewsDbContext, int, int, int, int, int, int, IAsyncEnumerable<ArticleOfIssue>>> _byIds = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int a1, int a2, int a3, int a4, int a5, int a6) => db.Articles.Where(a => new[] { a1, a2, a3, a4, a5, a6 }.Contains(a.Id)).Select(a => new ArticleOfIssue(
            a.Id, a.PublicId, a.Headline, new IssueHead(
                a.Issue!.Id, a.Issue.PublicId, a.Issue.PublicationId, a.Issue.Publication!.Name, a.Issue.Publication.Slug, a.Issue.Date, a.Issue.Edition, a.Issue.EditionName,
                a.Issue.Number, a.Issue.Precision, a.Issue.Edtf)))));

    /// <summary>The articles with these row numbers, of which there are at most <see cref="AtOnce"/>, in any order.</summary>
    public static Task<List<ArticleOfIssue>> OfAsync(NewsDbContext db, IReadOnlyList<int> ids, CancellationToken stop)
    {
        Span<int> six = stackalloc int[AtOnce];
        for (var i = 0; i < ids.Count; i++) six[i] = ids[i];
        return _byIds.On(db)(db, six[0], six[1], six[2], six[3], six[4], six[5]).ListAsync(stop);
    }
}

/// <summary>A page of an issue.</summary>
/// <param name="Number">As printed; null: only a name is.</param>
/// <param name="Name">Null: only a number is printed.</param>
public sealed record PageHead(int Id, string? Number, string? Name)
{
    private static readonly ReadyQuery<Func<NewsDbContext, int, IAsyncEnumerable<PageHead>>> _ofIssue = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int issueId) => db.Pages.Where(p => p.IssueId == issueId).Select(p => new PageHead(p.Id, p.Number, p.Name))));

    /// <summary>What its address is made of.</summary>
    public string Token => Number ?? Name ?? "";

    /// <summary>All pages of an issue, in the order they lie in the paper.</summary>
    public static async Task<List<PageHead>> OfIssueAsync(NewsDbContext db, int issueId, CancellationToken stop)
    {
        var pages = await _ofIssue.On(db)(db, issueId).ListAsync(stop);
        return [.. pages.OrderBy(p => p.Number, PageOrder.Instance).ThenBy(p => p.Id)];
    }
}
