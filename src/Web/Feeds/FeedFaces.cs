using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Feeds;

/// <summary>Feeds of the archive, of each paper and of each tag.</summary>
internal static class FeedFaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, Addresses.Feed, "最新报道全文，Atom 订阅。", (HttpContext c, ArticleFeeds feeds) => feeds.ArchiveAsync(c.RequestAborted));
        Map(routes, "/papers/{slug}.atom", "一种报纸的最新报道全文，Atom 订阅。", (string slug, HttpContext c, ArticleFeeds feeds) => feeds.PaperAsync(Addresses.NameFrom(slug), c.RequestAborted));
        Map(routes, "/tags/{kind}/{name}.atom", "一个标引的最新报道全文，Atom 订阅。",
            (string kind, string name, HttpContext c, ArticleFeeds feeds) => feeds.TagAsync(kind, Addresses.NameFrom(name), c.RequestAborted));
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, string says, Delegate answer) =>
        routes.MapData(pattern, says, answer).Produces<string>(contentType: "application/atom+xml");
}

/// <summary>Chooses and reads the articles of feeds.</summary>
internal sealed class ArticleFeeds(NewsDbContext db, PublicAddress site, Words words, IOptions<SiteOptions> options)
{
    /// <summary>Newest articles of a feed; what is older stands in the lists and the harvest.</summary>
    public const int Most = 50;

    public Task<IResult> ArchiveAsync(CancellationToken stop) =>
        AnswerAsync(db.Articles, "archive", null, Addresses.Feed, Addresses.Home, stop);

    public async Task<IResult> PaperAsync(string slug, CancellationToken stop)
    {
        var name = await db.Publications.Where(p => p.Slug == slug).Select(p => p.Name).FirstOrDefaultAsync(stop);
        return name is null ? words.Missing(words["馆藏中没有这个名字的报纸。"])
            : await AnswerAsync(db.Articles.Where(a => a.Issue!.Publication!.Slug == slug), "paper/" + Addresses.Name(slug), name, Addresses.Paper(slug) + ".atom", Addresses.Paper(slug), stop);
    }

    public async Task<IResult> TagAsync(string kindText, string name, CancellationToken stop)
    {
        if (!Enum.TryParse<TagKind>(kindText, ignoreCase: true, out var kind) || !await db.Tags.AnyAsync(t => t.Kind == kind && t.Name == name, stop))
            return words.Missing(words["馆藏中没有这个标引。"]);
        var address = Addresses.Tag(kind, name);
        return await AnswerAsync(db.ArticleTags.Where(t => t.Tag!.Kind == kind && t.Tag.Name == name).Select(t => t.Article!), address[1..], name, address + ".atom", address, stop);
    }

    private Task<IResult> AnswerAsync(IQueryable<Article> chosen, string name, string? title, string self, string page, CancellationToken stop) => AnswerAsync(
        token => chosen.AsNoTracking().OrderByDescending(a => a.Issue!.Date).ThenByDescending(a => a.Id).Select(a => a.Id).Take(Most).ToListAsync(token),
        name, title, self, page, stop);

    /// <summary>A feed of any choice of articles.</summary>
    /// <param name="newest">Chooses at most <see cref="Most"/> row numbers.</param>
    /// <param name="title">Before the site's name; null: the site's name alone.</param>
    public async Task<IResult> AnswerAsync(Func<CancellationToken, Task<List<int>>> newest, string name, string? title, string self, string page, CancellationToken stop)
    {
        var own = options.Value.Title;
        return StreamedAnswer.Xml(MediaTypes.Atom, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            var ids = await newest(token);
            var articles = await FoundArticles.WholeAsync(db, db.Articles.Where(a => ids.Contains(a.Id)), site, token);
            var ordered = articles.OrderByDescending(a => a.Issue.Date).ThenBy(a => a.Issue.Id, StringComparer.Ordinal).ThenBy(a => a.Ordinal).ToList();
            var head = new FeedHead(name, title is null ? own : $"{title} | {own}", own, site.Of(self), site.Of(page), ordered.Max(a => a.Changed) ?? DateTime.UnixEpoch);
            await new AtomFeed(site).WriteAsync(body, head, ordered);
        });
    }
}
