using System.Globalization;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Feeds;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Every issue and article for search engines (sitemaps.org, protocol 0.9): an index, and a part for each year.</summary>
internal static class SitemapFaces
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Articles of one part; the protocol allows 50,000 addresses, issues come on top.</summary>
    private const int PartSize = 20_000;

    /// <summary>The part for issues whose day is not known.</summary>
    private const string Undated = "undated";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData("/sitemap.xml", "站点地图索引，按年。", IndexAsync).Produces<string>(contentType: "text/xml");
        routes.MapData("/sitemaps/{year}-{part:int:min(1)}.xml", "一年中各期与各篇的地址及最近改动时间。", PartAsync).Produces<string>(contentType: "text/xml");
        routes.MapData("/robots.txt", "爬虫可读的范围与站点地图所在。", (PublicAddress site) =>
            WholeAnswer.Of($"User-agent: *\nDisallow: /choose/\n\nSitemap: {site.Of("/sitemap.xml")}\n", MediaTypes.Text, LastChange.OfProgram)).Produces<string>(contentType: "text/plain");
    }

    private static async Task<IResult> IndexAsync(NewsDbContext db, PublicAddress site, CancellationToken stop)
    {
        var years = await db.Articles
            .Join(db.ArticleRecords, a => a.PublicId, r => r.PublicId, (a, r) => new { Year = a.Issue!.Date == null ? 0 : a.Issue.Date.Value.Year, r.ChangedAt })
            .GroupBy(a => a.Year)
            .Select(g => new { Year = g.Key, Count = g.Count(), Changed = g.Max(a => a.ChangedAt) })
            .OrderBy(g => g.Year).ToListAsync(stop);
        return StreamedAnswer.Xml(MediaTypes.Xml, await Freshness.OfArchiveAsync(db, stop), async (body, _) =>
        {
            await using var xml = Begin(body, "sitemapindex");
            foreach (var year in years)
                for (var part = 1; (part - 1) * PartSize < year.Count; part++)
                    Address(xml, "sitemap", site.Of($"/sitemaps/{Name(year.Year)}-{part.ToString(CultureInfo.InvariantCulture)}.xml"), year.Changed);
            await xml.WriteEndElementAsync();
        });
    }

    private static async Task<IResult> PartAsync(string year, int part, NewsDbContext db, PublicAddress site, Words words, CancellationToken stop)
    {
        if (OfYear(db, year) is not { } issues) return words.Missing(words["地址可能抄错了，或者这里从来没有过内容。"]);
        var articles = db.Articles.Where(a => issues.Any(i => i.Id == a.IssueId)).OrderBy(a => a.Id).Skip((part - 1) * PartSize).Take(PartSize)
            .Join(db.ArticleRecords, a => a.PublicId, r => r.PublicId, (a, r) => new { a.PublicId, r.ChangedAt });
        if (!await articles.AnyAsync(stop)) return words.Missing(words["地址可能抄错了，或者这里从来没有过内容。"]);
        return StreamedAnswer.Xml(MediaTypes.Xml, await Freshness.OfArchiveAsync(db, stop), async (body, token) =>
        {
            await using var xml = Begin(body, "urlset");
            if (part == 1)
                await foreach (var issue in IssueHead.From(issues.OrderBy(i => i.Date).ThenBy(i => i.Id)).AsAsyncEnumerable().WithCancellation(token))
                    Address(xml, "url", site.Of(issue.Address), changed: null);
            await foreach (var article in articles.AsAsyncEnumerable().WithCancellation(token))
                Address(xml, "url", site.Of(Addresses.Article(article.PublicId)), article.ChangedAt);
            await xml.WriteEndElementAsync();
        });
    }

    /// <summary>Issues of a year with articles; null: the address names no year.</summary>
    private static IQueryable<Issue>? OfYear(NewsDbContext db, string year)
    {
        if (year == Undated) return db.Issues.AsNoTracking().Where(i => i.Date == null && i.Articles.Count > 0);
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 9998) return null;
        var (first, after) = (new DateOnly(number, 1, 1), new DateOnly(number + 1, 1, 1));
        return db.Issues.AsNoTracking().Where(i => i.Date >= first && i.Date < after && i.Articles.Count > 0);
    }

    private static string Name(int year) => year == 0 ? Undated : year.ToString("0000", CultureInfo.InvariantCulture);

    private static XmlWriter Begin(Stream body, string root)
    {
        var xml = XmlWriter.Create(body, XmlContent.Settings);
        xml.WriteStartElement(root, Namespace);
        return xml;
    }

    private static void Address(XmlWriter xml, string element, string address, DateTime? changed)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("loc", address);
        if (changed is { } time) xml.WriteElementString("lastmod", XmlContent.Time(time));
        xml.WriteEndElement();
    }
}
