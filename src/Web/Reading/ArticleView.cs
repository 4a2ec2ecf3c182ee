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
    public static Task<ArticleView?> FindAsync(NewsDbContext db, string publicId, CancellationToken stop) =>
        From(db.Articles.AsNoTracking().Where(a => a.PublicId == publicId)).FirstOrDefaultAsync(stop);

    public static IQueryable<ArticleView> From(IQueryable<Article> articles) => articles.Select(a => new ArticleView(
        a.Id, a.PublicId, a.PageId, a.Form, a.Section, a.Kicker, a.Headline, a.Deck, a.Dateline,
        a.Bylines, a.Credits, a.ContinuedFrom, a.ContinuedTo, a.Incomplete,
        a.Confidence, a.Summary, a.TextLength, a.Lines, a.SourceDocumentId, a.SourceDocument!.Name,
        a.Text!.Blocks, a.IssueId, a.ContinuesArticleId));
}
