using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An article with its text, as its own page shows it.</summary>
public sealed record ArticleView(
    int Id, string PublicId, int? PageId, ArticleForm Form, string? Section, string? Kicker, string Headline, string? Deck, string? Dateline,
    IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Credits, string? ContinuedFrom, string? ContinuedTo, bool Incomplete,
    double Confidence, string Summary, int TextLength, IReadOnlyList<LineRange> Lines, int DocumentId, string DocumentName,
    IReadOnlyList<Block> Blocks, int IssueId, int? ContinuesId)
{
    private static readonly Expression<Func<Article, ArticleView>> _shape = a => new ArticleView(
        a.Id, a.PublicId, a.PageId, a.Form, a.Section, a.Kicker, a.Headline, a.Deck, a.Dateline,
        a.Bylines, a.Credits, a.ContinuedFrom, a.ContinuedTo, a.Incomplete,
        a.Confidence, a.Summary, a.TextLength, a.Lines, a.SourceDocumentId, a.SourceDocument!.Name,
        a.Text!.Blocks, a.IssueId, a.ContinuesArticleId);

    private static readonly ReadyQuery<Func<NewsDbContext, string, CancellationToken, Task<ArticleView?>>> _byPublicId = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, string publicId, CancellationToken stop) => db.Articles.Where(a => a.PublicId == publicId).Select(_shape).FirstOrDefault()));

    public static Task<ArticleView?> FindAsync(NewsDbContext db, string publicId, CancellationToken stop) => _byPublicId.On(db)(db, publicId, stop);

    public static IQueryable<ArticleView> From(IQueryable<Article> articles) => articles.Select(_shape);
}
