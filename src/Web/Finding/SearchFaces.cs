using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Feeds;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>A search as data, as a table and as a feed; parameters are those of the page.</summary>
internal static class SearchFaces
{
    private static readonly QueryParameter[] _filters =
    [
        new("q", "The query, as on the page."), new("paper", "A paper, by its name or its name in addresses."), new("section", "A section, exactly."),
        new("author", "A name in bylines, exactly."), new("tag", "A tag as kind/name; every one must hold.", Repeats: true),
        new("date", "2024, 2024-05, 2024-05-12, or a span: 2024-05..2024-07."),
    ];

    private static readonly QueryParameter _sort = new("sort", "relevance (as it comes), newest or oldest.");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Addresses.Search + ".json", "检索结果，每页二十条，附全部结果的分类计数。",
            (HttpContext context, SearchAnswers answers) => answers.DataAsync(context), [.. _filters, _sort, new("page", "Page of results, from 1.")]).Produces<SearchData>();
        routes.MapData(Addresses.Search + ".csv", "一次检索所得的全部报道，表格。",
            (HttpContext context, SearchAnswers answers) => answers.TableAsync(context), [.. _filters, _sort]).Produces<string>(contentType: "text/csv");
        routes.MapData(Addresses.Search + ".atom", "一次检索所得的最新报道全文，Atom 订阅。",
            (HttpContext context, SearchAnswers answers) => answers.FeedAsync(context), _filters).Produces<string>(contentType: "application/atom+xml");
    }
}

/// <summary>Answers one search.</summary>
internal sealed class SearchAnswers(SearchEngine engine, NewsDbContext db, ArticleFeeds feeds, PublicAddress site, Words words)
{
    /// <summary>Articles of a table read at once.</summary>
    private const int Together = 500;

    public Task<IResult> DataAsync(HttpContext context) => AnswerAsync(context, async search =>
    {
        var freshness = await Freshness.OfArchiveAsync(db, context.RequestAborted);
        if (Words.English) freshness = freshness with { Tag = freshness.Tag + "-en" };
        return new StreamedAnswer(MediaTypes.Json, freshness, async (body, stop) =>
            await body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(SearchJson.Write(await engine.AskAsync(search.Request, stop), Words.English)), stop));
    });

    public Task<IResult> TableAsync(HttpContext context) => AnswerAsync(context, async search =>
        new StreamedAnswer(MediaTypes.Csv, await Freshness.OfArchiveAsync(db, context.RequestAborted), async (body, stop) =>
        {
            await using var csv = new Csv(body);
            await csv.RowAsync(ArticleLine.Columns);
            foreach (var some in (await engine.IdsAsync(search.Request, int.MaxValue, stop)).Chunk(Together))
                foreach (var line in await ArticleLine.InOrderAsync(db, some, site, stop)) await csv.RowAsync(line.Cells);
        }, FileNames.Of(words["检索"] + "-" + search.Query, "csv")));

    public Task<IResult> FeedAsync(HttpContext context) => AnswerAsync(context, search =>
    {
        var newest = search.At(1).Sorted(SearchOrder.Relevance);
        string[] title = [search.Query, .. search.Names.Select(n => n.Name), search.Date ?? ""];
        return feeds.AnswerAsync(stop => engine.IdsAsync((newest with { Order = SearchOrder.Newest }).Request, ArticleFeeds.Most, stop),
            newest.Path[1..], $"{words["检索"]}：{string.Join(' ', title.Where(t => t.Length > 0))}", newest.FeedPath, newest.Path, context.RequestAborted);
    });

    private async Task<IResult> AnswerAsync(HttpContext context, Func<SearchAddress, Task<IResult>> answer)
    {
        var (search, wrong) = SearchAddress.Read(context.Request.Query);
        return search is null ? words.Refused(words["检索地址中的“{0}”无法理解。", wrong!]) : await answer(await search.NamedAsync(db, context.RequestAborted));
    }

    private async Task<IResult> AnswerAsync(HttpContext context, Func<SearchAddress, Task<StreamedAnswer>> answer) =>
        await AnswerAsync(context, async search => (IResult)await answer(search));
}
