using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>All tags as data and as a table.</summary>
internal static class TagFaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/tags.json", "全部标引与各自的篇数。", async (NewsDbContext db, PublicAddress site, CancellationToken stop) =>
            (IResult)StreamedAnswer.Json(new TagsData(TagsData.SchemaName, Tags(db, site)), await Freshness.OfArchiveAsync(db, stop))).Produces<TagsData>();
        routes.MapData("/tags.csv", "全部标引，表格。", TableAsync).Produces<string>(contentType: "text/csv");
    }

    private static async Task<IResult> TableAsync(NewsDbContext db, PublicAddress site, CancellationToken stop) =>
        new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync("kind", "name", "address", "articles");
            await foreach (var t in Tags(db, site).WithCancellation(token)) await csv.RowAsync(Csv.Word(t.Kind), t.Name, t.Address, Csv.Number(t.Articles));
        }, "tags.csv");

    private static IAsyncEnumerable<TagLine> Tags(NewsDbContext db, PublicAddress site) =>
        db.Tags.AsNoTracking().Select(t => new { t.Kind, t.Name, t.Articles.Count }).Where(t => t.Count > 0)
            .OrderBy(t => t.Kind).ThenByDescending(t => t.Count).ThenBy(t => t.Name)
            .AsAsyncEnumerable().Select(t => new TagLine(site.Of(Addresses.Tag(t.Kind, t.Name)), t.Kind, t.Name, t.Count));
}
