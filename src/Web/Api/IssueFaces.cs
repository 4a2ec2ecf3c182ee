using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>An issue as data, as text and as Markdown, beside each form of its address.</summary>
internal static class IssueFaces
{
    private static readonly string[] _stems =
    [
        "/papers/{slug}/{day:form(0000-00-00)}",
        "/papers/{slug}/{day:form(0000-00-00)}/e{edition:int:min(2)}",
        "/papers/{slug}/undated/{id}",
        "/papers/unnamed/{id}",
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var stem in _stems)
        {
            routes.MapData(stem + ".json", "一期报纸：各版与按阅读顺序排列的标题。", DataAsync).Produces<IssueData>();
            routes.MapData(stem + ".txt", "整期报纸的纯文字。", (HttpContext c, NewsDbContext db, Words t) => TextAsync(c, db, t, markdown: false))
                .Produces<string>(contentType: "text/plain");
            routes.MapData(stem + ".md", "整期报纸的 Markdown。", (HttpContext c, NewsDbContext db, Words t) => TextAsync(c, db, t, markdown: true))
                .Produces<string>(contentType: "text/markdown");
        }
    }

    private static async Task<IResult> DataAsync(HttpContext context, NewsDbContext db, Words words, PublicAddress site)
    {
        var stop = context.RequestAborted;
        if (await FindAsync(context, db) is not { } issue) return words.Missing(words["馆藏中没有这一期。"]);
        var evidence = await db.Issues.Where(i => i.Id == issue.Head.Id).Select(i => i.Evidence).SingleAsync(stop);
        var lines = await ArticleLine.Of(db.Articles.AsNoTracking().Where(a => a.IssueId == issue.Head.Id), site).ToDictionaryAsync(l => l.Id, cancellationToken: stop);
        var pages = issue.Pages.Select(p => new PageData(p.Head?.Number, p.Head?.Name, [.. p.Articles.Select(a => lines[a.PublicId])]));
        return WholeAnswer.Json(new IssueData(IssueData.SchemaName, IssueLine.Of(issue.Head, site), evidence, [.. pages]), await LastChange.OfIssueAsync(db, issue.Head.Id, stop));
    }

    private static async Task<IResult> TextAsync(HttpContext context, NewsDbContext db, Words words, bool markdown)
    {
        var stop = context.RequestAborted;
        if (await FindAsync(context, db) is not { } issue) return words.Missing(words["馆藏中没有这一期。"]);
        var wordings = await ArticleWords.OfIssueAsync(db, issue.Head.Id, stop);
        var text = new StringBuilder(markdown ? $"# {ArticleMarkdown.Escape(Title(issue.Head))}\n" : Title(issue.Head) + "\n");
        foreach (var article in issue.Articles)
            text.Append(markdown ? "\n" : "\n\n").Append(markdown ? ArticleMarkdown.Write(wordings[article.Id], level: 2) : wordings[article.Id].Text);
        return WholeAnswer.Of(text.ToString(), markdown ? MediaTypes.Markdown : MediaTypes.Text, await LastChange.OfIssueAsync(db, issue.Head.Id, stop));
    }

    /// <summary>Paper and day as far as they are known, in the press's own language.</summary>
    private static string Title(IssueHead issue) =>
        string.Join(' ', new[] { issue.Paper, issue.Edtf ?? (issue.Date is { } day ? Addresses.Iso(day) : null), issue.Number, issue.EditionName }.Where(p => p is not null).DefaultIfEmpty(issue.PublicId));

    private static Task<IssueContents?> FindAsync(HttpContext context, NewsDbContext db) =>
        Key(context.Request.RouteValues) is { } key ? IssueContents.FindAsync(db, key, context.RequestAborted) : Task.FromResult<IssueContents?>(null);

    private static IssueKey? Key(RouteValueDictionary route)
    {
        var slug = route["slug"] is string given ? Addresses.NameFrom(given) : null;
        if (route["id"] is string id) return new(slug, Date: null, 1, id);
        return DateOnly.TryParseExact(route["day"] as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(slug, day, int.Parse(route["edition"] as string ?? "1", CultureInfo.InvariantCulture), "") : null;
    }
}
