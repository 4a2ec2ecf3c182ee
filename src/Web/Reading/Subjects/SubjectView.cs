using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>The articles of a tag or author, counted and listed.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Found">What the narrowing leaves.</param>
/// <param name="Timeline">Of all papers or the chosen one, over all years.</param>
/// <param name="Papers">Papers with their counts, the largest first; the unknown one has no slug.</param>
/// <param name="Articles">One page, newest first.</param>
public sealed record SubjectView(
    int Total, int Found, Timeline Timeline, IReadOnlyList<PaperCount> Papers, IReadOnlyList<ArticleLine> Articles,
    DateOnly? First, DateOnly? Last, Narrowing Narrowing)
{
    public int Pages => Math.Max(1, (Found + Narrowing.PageSize - 1) / Narrowing.PageSize);

    public static async Task<SubjectView> OfAsync(NewsDbContext db, IQueryable<Article> all, Narrowing narrowing, CancellationToken stop)
    {
        var papers = await all.GroupBy(a => a.Issue!.PublicationId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        var named = await db.Publications.ToDictionaryAsync(p => p.Id, stop);
        var months = await MonthsAsync((narrowing with { Year = null, Month = null }).Apply(all), stop);
        var chosen = narrowing.Apply(all);
        return new(
            papers.Sum(p => p.Count),
            narrowing.IsEmpty ? papers.Sum(p => p.Count) : await chosen.CountAsync(stop),
            Timeline.Of(months, await db.Issues.MinAsync(i => i.Date, stop), await db.Issues.MaxAsync(i => i.Date, stop)),
            [.. papers.OrderByDescending(p => p.Count).Select(p => p.Key is { } id ? new PaperCount(named[id].Name, named[id].Slug, p.Count) : new PaperCount(null, null, p.Count))],
            await ArticleLine.From(ArticleLine.Newest(chosen.AsNoTracking()).Skip((narrowing.Page - 1) * Narrowing.PageSize).Take(Narrowing.PageSize)).ToListAsync(stop),
            await all.MinAsync(a => a.Issue!.Date, stop), await all.MaxAsync(a => a.Issue!.Date, stop), narrowing);
    }

    private static async Task<List<MonthCount>> MonthsAsync(IQueryable<Article> articles, CancellationToken stop)
    {
        var days = await articles.GroupBy(a => a.Issue!.Date).Select(g => new { Day = g.Key, Count = g.Count() }).ToListAsync(stop);
        return [.. days.GroupBy(d => (d.Day?.Year, d.Day?.Month)).Select(g => new MonthCount(g.Key.Year, g.Key.Month, g.Sum(d => d.Count)))];
    }
}

/// <summary>Articles of one paper.</summary>
/// <param name="Name">Null, like the slug: papers not known.</param>
public sealed record PaperCount(string? Name, string? Slug, int Count);
