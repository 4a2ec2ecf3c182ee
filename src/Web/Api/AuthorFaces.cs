using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>All authors as data and as a table.</summary>
internal static class AuthorFaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/authors.json", "全部署名与各自的篇数。", async (NewsDbContext db, PublicAddress site, CancellationToken stop) =>
            (IResult)StreamedAnswer.Json(new AuthorsData(AuthorsData.SchemaName, Authors(db, site)), await Freshness.OfArchiveAsync(db, stop))).Produces<AuthorsData>();
        routes.MapData("/authors.csv", "全部署名，表格。", TableAsync).Produces<string>(contentType: "text/csv");
    }

    private static async Task<IResult> TableAsync(NewsDbContext db, PublicAddress site, CancellationToken stop) =>
        new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync("name", "address", "articles");
            await foreach (var a in Authors(db, site).WithCancellation(token)) await csv.RowAsync(a.Name, a.Address, Csv.Number(a.Articles));
        }, "authors.csv");

    private static IAsyncEnumerable<AuthorLine> Authors(NewsDbContext db, PublicAddress site) =>
        db.ArticleAuthors.AsNoTracking().GroupBy(a => a.Name).Select(g => new { Name = g.Key, Count = g.Select(a => a.ArticleId).Distinct().Count() })
            .OrderByDescending(a => a.Count).ThenBy(a => a.Name)
            .AsAsyncEnumerable().Select(a => new AuthorLine(site.Of(Addresses.Author(a.Name)), a.Name, a.Count));
}
