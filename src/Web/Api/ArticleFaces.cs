using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>An article as data, as text and as Markdown.</summary>
internal static class ArticleFaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/articles/{id}.json", "一篇报道：正文、来源行、标引与所在版面。", DataAsync).Produces<ArticleData>();
        routes.MapData("/articles/{id}.txt", "一篇报道的纯文字；文本版本就是它的 SHA-256。", TextAsync).Produces<string>(contentType: "text/plain");
        routes.MapData("/articles/{id}.md", "一篇报道的 Markdown，题录在前。", MarkdownAsync).Produces<string>(contentType: "text/markdown");
    }

    private static Task<IResult> DataAsync(string id, FoundArticles articles, CancellationToken stop) =>
        articles.AnswerAsync(id, article => WholeAnswer.Json(article, article.Changed), stop);

    private static Task<IResult> TextAsync(string id, FoundArticles articles, CancellationToken stop) =>
        articles.AnswerAsync(id, article => WholeAnswer.Of(Words(article).Text, MediaTypes.Text, article.Changed), stop);

    private static Task<IResult> MarkdownAsync(string id, FoundArticles articles, CancellationToken stop) =>
        articles.AnswerAsync(id, article => WholeAnswer.Of(MarkdownHead.Of(article) + ArticleMarkdown.Write(Words(article)), MediaTypes.Markdown, article.Changed), stop);

    public static Wording Words(ArticleData a) => new(a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Blocks);
}

/// <summary>Finds an article for any of its faces.</summary>
internal sealed class FoundArticles(NewsDbContext db, PublicAddress site, Words words)
{
    /// <summary>The face of the article; a problem where there is none.</summary>
    public async Task<IResult> AnswerAsync(string id, Func<ArticleData, IResult> face, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } article) return face(article);
        var retired = await db.RetiredArticles.Where(r => r.PublicId == id).Select(r => r.Reason).FirstOrDefaultAsync(stop);
        return retired is null ? words.Missing(words["馆藏中没有这篇报道。"]) : words.Gone(retired);
    }

    /// <summary>Some articles whole; none is left out and their order is not kept.</summary>
    public static async Task<List<ArticleData>> WholeAsync(NewsDbContext db, IQueryable<Article> some, PublicAddress site, CancellationToken stop)
    {
        var rows = await ArticleRow.With(some.AsNoTracking()).ToListAsync(stop);
        var ids = rows.Select(a => a.PublicId).ToList();
        var changed = await db.ArticleRecords.Where(r => ids.Contains(r.PublicId)).ToDictionaryAsync(r => r.PublicId, r => r.ChangedAt, stop);
        return [.. rows.Select(a => ArticleRow.Data(a, changed.GetValueOrDefault(a.PublicId, a.SourceDocument!.ImportedAt), site))];
    }

    public async Task<ArticleData?> FindAsync(string id, CancellationToken stop)
    {
        var found = await ArticleRow.With(db.Articles.AsNoTracking().Where(a => a.PublicId == id)).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var changed = await db.ArticleRecords.Where(r => r.PublicId == id).Select(r => (DateTime?)r.ChangedAt).FirstOrDefaultAsync(stop);
        return ArticleRow.Data(found, changed ?? found.SourceDocument!.ImportedAt, site);
    }
}
