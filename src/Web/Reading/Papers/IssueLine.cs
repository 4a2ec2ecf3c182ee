using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading.Papers;

/// <summary>An issue on one line of a list.</summary>
/// <param name="Lead">Headline of its longest story; null: it holds no article.</param>
public sealed record IssueLine(IssueHead Head, int Articles, string? Lead)
{
    /// <summary>In the order of <paramref name="issues"/>, which must be a total one.</summary>
    public static async Task<IReadOnlyList<IssueLine>> ListAsync(IQueryable<Issue> issues, CancellationToken stop) =>
        await issues.AsNoTracking().Select(i => new IssueLine(
            new IssueHead(i.Id, i.PublicId, i.PublicationId, i.Publication!.Name, i.Publication.Slug, i.Date, i.Edition, i.EditionName, i.Number, i.Precision, i.Edtf),
            i.Articles.Count,
            i.Articles.OrderByDescending(a => a.TextLength).ThenBy(a => a.Id).Select(a => a.Headline).FirstOrDefault())).ToListAsync(stop);

    /// <summary>Issues of one paper, or of no known paper where <paramref name="paperId"/> is null, whose day is not known.</summary>
    public static IQueryable<Issue> Undated(NewsDbContext db, int? paperId) =>
        db.Issues.Where(i => i.PublicationId == paperId && (paperId == null || i.Date == null)).OrderByDescending(i => i.Date).ThenBy(i => i.Id);

    /// <summary>Issues of one paper within two days, both included, the oldest first.</summary>
    public static IQueryable<Issue> Between(NewsDbContext db, int paperId, DateOnly first, DateOnly last) =>
        db.Issues.Where(i => i.PublicationId == paperId && i.Date >= first && i.Date <= last).OrderBy(i => i.Date).ThenBy(i => i.Edition);
}
