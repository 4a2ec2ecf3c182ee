using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>The articles of a tag or author, counted and listed.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Found">What the narrowing leaves.</param>
/// <param name="Timeline">Of all papers or the chosen one, over all years.</param>
/// <param name="Papers">Papers with their counts, the largest first; the unknown one has no slug.</param>
/// <param name="Articles">One page, newest first.</param>
/// <param name="First">Day of the earliest; null: none is dated.</param>
/// <param name="FirstInferred">Whether that day was worked out, not printed.</param>
public sealed record SubjectView(
    int Total, int Found, Timeline Timeline, IReadOnlyList<PaperCount> Papers, IReadOnlyList<ArticleLine> Articles,
    DateOnly? First, bool FirstInferred, Narrowing Narrowing)
{
    public int Pages => Math.Max(1, (Found + Narrowing.PageSize - 1) / Narrowing.PageSize);

    public static async Task<SubjectView> OfAsync(NewsDbContext db, IQueryable<Article> all, Narrowing narrowing, CancellationToken stop)
    {
        // One pass counts papers and days; all figures come from it.
        var days = await all.GroupBy(a => new { a.Issue!.PublicationId, a.Issue.Date, a.Issue.Precision })
            .Select(g => new { g.Key.PublicationId, g.Key.Date, Inferred = g.Key.Precision == DatePrecision.Inferred, Count = g.Count() }).ToListAsync(stop);
        var papers = await db.Publications.ToDictionaryAsync(p => p.Id, p => new { p.Name, p.Slug }, stop);
        var ofPaper = days.Where(d => narrowing.Paper is null || (d.PublicationId is { } id && papers[id].Slug == narrowing.Paper)).ToList();
        var months = ofPaper.GroupBy(d => (d.Date?.Year, d.Date?.Month)).Select(g => new MonthCount(g.Key.Year, g.Key.Month, g.Sum(d => d.Count))).ToList();
        return new(
            days.Sum(d => d.Count),
            ofPaper.Where(d => narrowing.Holds(d.Date)).Sum(d => d.Count),
            Timeline.Of(months, await db.Issues.MinAsync(i => i.Date, stop), await db.Issues.MaxAsync(i => i.Date, stop)),
            [.. days.GroupBy(d => d.PublicationId).Select(g => g.Key is { } id
                ? new PaperCount(papers[id].Name, papers[id].Slug, g.Sum(d => d.Count)) : new PaperCount(null, null, g.Sum(d => d.Count))).OrderByDescending(p => p.Count)],
            await ArticleLine.From(ArticleLine.Newest(narrowing.Apply(all).AsNoTracking()).Skip((narrowing.Page - 1) * Narrowing.PageSize).Take(Narrowing.PageSize)).ToListAsync(stop),
            days.Min(d => d.Date), days.Where(d => d.Date is not null).OrderBy(d => d.Date).Select(d => d.Inferred).FirstOrDefault(), narrowing);
    }
}

/// <summary>Articles of one paper.</summary>
/// <param name="Name">Null, like the slug: papers not known.</param>
public sealed record PaperCount(string? Name, string? Slug, int Count);
