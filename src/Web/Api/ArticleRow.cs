using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>Rows of an article to what is published of it.</summary>
internal static class ArticleRow
{
    /// <summary>The article with everything that its faces tell.</summary>
    public static IQueryable<Article> With(IQueryable<Article> articles) => articles.AsSplitQuery()
        .Include(a => a.Issue).ThenInclude(i => i!.Publication)
        .Include(a => a.SourceDocument).Include(a => a.Page).Include(a => a.Text)
        .Include(a => a.Tags).ThenInclude(t => t.Tag);

    public static ArticleData Data(Article a, DateTime changed, PublicAddress site) => new(
        ArticleData.SchemaName, a.PublicId, site.Of(Addresses.Article(a.PublicId)), Wording.Of(a).Revision, LastChange.Utc(changed), Issue(a.Issue!, site),
        new SourceLine(a.SourceDocument!.Name, a.SourceDocument.Sha256, site.Of(Addresses.Source(a.PublicId))),
        a.Ordinal, a.Form, a.Page is { } page ? new PageInfo(page.Number, page.Name, a.PageLines) : null, a.Section, a.Kicker, a.Headline, a.Deck,
        a.Dateline, a.Summary, a.Bylines, a.Credits, a.ContinuedFrom, a.ContinuedTo, a.Incomplete, a.Text!.Blocks, a.Lines, Tags(a), a.Confidence);

    private static IssueLine Issue(Issue i, PublicAddress site) => IssueLine.Of(
        new(i.Id, i.PublicId, i.PublicationId, i.Publication?.Name, i.Publication?.Slug, i.Date, i.Edition, i.EditionName, i.Number, i.Precision, i.Edtf), site);

    /// <summary>Heaviest first, then by name: rows have no order of their own.</summary>
    private static List<TagReport> Tags(Article article) =>
    [
        .. article.Tags.OrderByDescending(t => t.Weight).ThenBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name, StringComparer.Ordinal)
            .Select(t => new TagReport(t.Tag!.Kind, t.Tag.Name, t.Origin, t.Lines, t.Weight)),
    ];
}
