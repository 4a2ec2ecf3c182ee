using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>An article on one line of a list, with its issue.</summary>
/// <param name="Page">Null: no page is printed.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ArticleLine(string PublicId, string Headline, bool Incomplete, double Confidence, PageHead? Page, IssueHead Issue)
{
    public string Address => Addresses.Article(PublicId);

    public static IQueryable<ArticleLine> From(IQueryable<Article> articles) => articles.Select(a => new ArticleLine(
        a.PublicId, a.Headline, a.Incomplete, a.Confidence,
        a.Page == null ? null : new PageHead(a.Page.Id, a.Page.Number, a.Page.Name),
        new IssueHead(
            a.Issue!.Id, a.Issue.PublicId, a.Issue.PublicationId, a.Issue.Publication!.Name, a.Issue.Publication.Slug, a.Issue.Date, a.Issue.Edition,
            a.Issue.EditionName, a.Issue.Number, a.Issue.Precision, a.Issue.Edtf)));

    /// <summary>Newest first, undated ones last, in the order of their issue within it.</summary>
    public static IQueryable<Article> Newest(IQueryable<Article> articles) => articles
        .OrderByDescending(a => a.Issue!.Date).ThenBy(a => a.IssueId).ThenBy(a => a.SourceDocumentId).ThenBy(a => a.Ordinal).ThenBy(a => a.Id);
}
