using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading.Papers;

/// <summary>A paper and how much of it is held.</summary>
/// <param name="Province">Null: not in the papers table.</param>
/// <param name="Site">Host name of its site; null: not in the papers table.</param>
/// <param name="Issues">All issues, undated ones too.</param>
/// <param name="Undated">Issues whose day is not known.</param>
/// <param name="First">First day with an issue; null: no issue has a day.</param>
/// <param name="Last">Last day with an issue; null: no issue has a day.</param>
/// <param name="InferredEnds">Whether the first or the last day was worked out, not printed.</param>
public sealed record PaperExtent(
    int Id, string Name, string Slug, string? Province, string? Site, int Issues, int Undated, int Articles, DateOnly? First, DateOnly? Last,
    bool InferredEnds)
{
    /// <summary>Every paper that holds an issue, the largest first.</summary>
    public static async Task<IReadOnlyList<PaperExtent>> AllAsync(NewsDbContext db, CancellationToken stop)
    {
        var papers = await From(db, db.Publications.Where(p => db.Issues.Any(i => i.PublicationId == p.Id))).ToListAsync(stop);
        return [.. papers.OrderByDescending(p => p.Articles).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    public static Task<PaperExtent?> FindAsync(NewsDbContext db, string slug, CancellationToken stop) =>
        From(db, db.Publications.Where(p => p.Slug == slug)).FirstOrDefaultAsync(stop);

    private static IQueryable<PaperExtent> From(NewsDbContext db, IQueryable<Publication> papers) => papers.Select(p => new PaperExtent(
        p.Id, p.Name, p.Slug, p.Province, p.Site,
        db.Issues.Count(i => i.PublicationId == p.Id),
        db.Issues.Count(i => i.PublicationId == p.Id && i.Date == null),
        db.Articles.Count(a => a.Issue!.PublicationId == p.Id),
        db.Issues.Where(i => i.PublicationId == p.Id).Min(i => i.Date),
        db.Issues.Where(i => i.PublicationId == p.Id).Max(i => i.Date),
        db.Issues.Any(i => i.PublicationId == p.Id && i.Precision == DatePrecision.Inferred
            && (i.Date == db.Issues.Where(o => o.PublicationId == p.Id).Min(o => o.Date) || i.Date == db.Issues.Where(o => o.PublicationId == p.Id).Max(o => o.Date)))));
}
