using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>Lists of articles as data and as tables: a day, a tag, an author.</summary>
internal static class ListFaces
{
    private const string Day = "/on/{day:form(0000-00-00)}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Day + ".json", "一天的全部报道，按报纸分列。", (string day, ArticleLists lists) => lists.DayAsync(day, table: false)).Produces<DayData>();
        routes.MapData(Day + ".csv", "一天的全部报道，表格。", (string day, ArticleLists lists) => lists.DayAsync(day, table: true)).Produces<string>(contentType: "text/csv");
        routes.MapData("/tags/{kind}/{name}.json", "一个标引的全部报道，从新到旧。", (string kind, string name, ArticleLists lists) => lists.TagAsync(kind, name, table: false)).Produces<TagData>();
        routes.MapData("/tags/{kind}/{name}.csv", "一个标引的全部报道，表格。", (string kind, string name, ArticleLists lists) => lists.TagAsync(kind, name, table: true)).Produces<string>(contentType: "text/csv");
        routes.MapData("/authors/{name}.json", "署某人之名的全部报道，从新到旧。", (string name, ArticleLists lists) => lists.AuthorAsync(name, table: false)).Produces<AuthorData>();
        routes.MapData("/authors/{name}.csv", "署某人之名的全部报道，表格。", (string name, ArticleLists lists) => lists.AuthorAsync(name, table: true)).Produces<string>(contentType: "text/csv");
    }
}

/// <summary>Reads lists for one request.</summary>
internal sealed class ArticleLists(NewsDbContext db, PublicAddress site, Words words, CurrentRequest request)
{
    private CancellationToken Stop => request.Context!.RequestAborted;

    public async Task<IResult> DayAsync(string text, bool table)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return words.Refused(words["“{0}”不是日期，请写成 2024-01-25。", text]);
        var articles = db.Articles.AsNoTracking().Where(a => a.Issue!.Date == day)
            .OrderBy(a => a.Issue!.Publication!.Name).ThenBy(a => a.Issue!.Edition).ThenBy(a => a.IssueId).ThenBy(a => a.SourceDocumentId).ThenBy(a => a.Ordinal);
        return table ? await TableAsync(articles, Addresses.Iso(day)) : await JsonAsync(articles, (count, lines) => new DayData(DayData.SchemaName, site.Of(Addresses.Day(day)), day, count, lines));
    }

    public async Task<IResult> TagAsync(string kindText, string nameText, bool table)
    {
        var name = Addresses.NameFrom(nameText);
        if (!Enum.TryParse<TagKind>(kindText, ignoreCase: true, out var kind) || !await db.Tags.AnyAsync(t => t.Kind == kind && t.Name == name, Stop))
            return words.Missing(words["馆藏中没有这个标引。"]);
        var articles = NewestFirst(db.ArticleTags.Where(t => t.Tag!.Kind == kind && t.Tag.Name == name).Select(t => t.Article!));
        return table ? await TableAsync(articles, name) : await JsonAsync(articles, (count, lines) => new TagData(TagData.SchemaName, site.Of(Addresses.Tag(kind, name)), kind, name, count, lines));
    }

    public async Task<IResult> AuthorAsync(string nameText, bool table)
    {
        var name = Addresses.NameFrom(nameText);
        var articles = NewestFirst(db.Articles.Where(a => a.Authors.Any(w => w.Name == name)));
        if (!await articles.AnyAsync(Stop)) return words.Missing(words["馆藏中没有署这个名字的报道。"]);
        return table ? await TableAsync(articles, name) : await JsonAsync(articles, (count, lines) => new AuthorData(AuthorData.SchemaName, site.Of(Addresses.Author(name)), name, count, lines));
    }

    private static IQueryable<Article> NewestFirst(IQueryable<Article> articles) =>
        articles.AsNoTracking().OrderByDescending(a => a.Issue!.Date).ThenByDescending(a => a.Id);

    private async Task<IResult> JsonAsync<T>(IQueryable<Article> articles, Func<int, IAsyncEnumerable<ArticleLine>, T> data)
    {
        var freshness = await Freshness.OfArchiveAsync(db, Stop);
        return StreamedAnswer.Json(data(await articles.CountAsync(Stop), ArticleLine.Of(articles, site)), freshness);
    }

    private async Task<IResult> TableAsync(IQueryable<Article> articles, string name)
    {
        return new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, Stop), async (body, stop) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync(ArticleLine.Columns);
            await foreach (var line in ArticleLine.Of(articles, site).WithCancellation(stop)) await csv.RowAsync(line.Cells);
        }, FileNames.Of(name, "csv"));
    }
}
