using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>Papers and their issues as data and as tables.</summary>
internal static class PaperFaces
{
    private static readonly string[] _paperColumns = ["paper", "name", "address", "province", "site", "issues", "articles", "first", "last"];
    private static readonly string[] _issueColumns = ["id", "address", "publication", "date", "edition", "edition_name", "number", "edtf", "precision", "articles"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/papers.json", "全部报纸与各自的收录范围。", PapersAsync).Produces<PapersData>();
        routes.MapData("/papers.csv", "全部报纸，表格。", PapersTableAsync).Produces<string>(contentType: "text/csv");
        routes.MapData("/papers/{slug}.json", "一种报纸与它的各期，从旧到新，日期不详的在后。", PaperAsync).Produces<PaperData>();
        routes.MapData("/papers/{slug}.csv", "一种报纸的各期，表格。", PaperTableAsync).Produces<string>(contentType: "text/csv");
    }

    private static async Task<IResult> PapersAsync(NewsDbContext db, PublicAddress site, CancellationToken stop) =>
        StreamedAnswer.Json(new PapersData(PapersData.SchemaName, Papers(db, db.Publications, site)), await Freshness.OfArchiveAsync(db, stop));

    private static async Task<IResult> PapersTableAsync(NewsDbContext db, PublicAddress site, CancellationToken stop) =>
        new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync(_paperColumns);
            await foreach (var p in Papers(db, db.Publications, site).WithCancellation(token))
                await csv.RowAsync(p.Paper, p.Name, p.Address, p.Province, p.Site, Csv.Number(p.Issues), Csv.Number(p.Articles), Csv.Day(p.First), Csv.Day(p.Last));
        }, "papers.csv");

    private static async Task<IResult> PaperAsync(string slug, NewsDbContext db, PublicAddress site, Words words, CancellationToken stop)
    {
        var name = Addresses.NameFrom(slug);
        var paper = await Papers(db, db.Publications.Where(p => p.Slug == name), site).FirstOrDefaultAsync(stop);
        if (paper is null) return words.Missing(words["馆藏中没有这个名字的报纸。"]);
        return StreamedAnswer.Json(new PaperData(PaperData.SchemaName, paper, Issues(db, name, site)), await Freshness.OfArchiveAsync(db, stop));
    }

    private static async Task<IResult> PaperTableAsync(string slug, NewsDbContext db, PublicAddress site, Words words, CancellationToken stop)
    {
        var name = Addresses.NameFrom(slug);
        if (!await db.Publications.AnyAsync(p => p.Slug == name, stop)) return words.Missing(words["馆藏中没有这个名字的报纸。"]);
        return new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync(_issueColumns);
            await foreach (var (i, articles) in Issues(db, name, site).WithCancellation(token))
                await csv.RowAsync(i.Id, i.Address, i.Publication, Csv.Day(i.Date), Csv.Number(i.Edition), i.EditionName, i.Number, i.Edtf, Csv.Word(i.Precision), Csv.Number(articles));
        }, FileNames.Of(name, "csv"));
    }

    private static IAsyncEnumerable<PaperLine> Papers(NewsDbContext db, IQueryable<Publication> papers, PublicAddress site) =>
        papers.AsNoTracking().OrderBy(p => p.Name).Select(p => new
        {
            p.Name,
            p.Slug,
            p.Province,
            p.Site,
            Issues = db.Issues.Count(i => i.PublicationId == p.Id),
            Articles = db.Articles.Count(a => a.Issue!.PublicationId == p.Id),
            First = db.Issues.Where(i => i.PublicationId == p.Id).Min(i => i.Date),
            Last = db.Issues.Where(i => i.PublicationId == p.Id).Max(i => i.Date),
        }).AsAsyncEnumerable().Select(p => new PaperLine(
            site.Of(Addresses.Paper(p.Slug)), p.Name, p.Slug, p.Province, p.Site, p.Issues, p.Articles, p.First, p.Last));

    private static IAsyncEnumerable<CountedIssue> Issues(NewsDbContext db, string slug, PublicAddress site) =>
        db.Issues.AsNoTracking().Where(i => i.Publication!.Slug == slug)
            .OrderBy(i => i.Date == null).ThenBy(i => i.Date).ThenBy(i => i.Edition).ThenBy(i => i.Id)
            .Select(i => new
            {
                Head = new IssueHead(i.Id, i.PublicId, i.PublicationId, i.Publication!.Name, i.Publication.Slug, i.Date, i.Edition, i.EditionName, i.Number, i.Precision, i.Edtf),
                Articles = i.Articles.Count,
            })
            .AsAsyncEnumerable().Select(i => new CountedIssue(IssueLine.Of(i.Head, site), i.Articles));
}
