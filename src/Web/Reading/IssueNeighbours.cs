using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>What comes before and after; null: nothing does.</summary>
public sealed record Neighbours<T>(T? Previous, T? Next) where T : class;

/// <summary>Issues next to an issue.</summary>
public static class IssueNeighbours
{
    /// <summary>Previous and next issue of the same paper, by day and edition; none where paper or day is unknown.</summary>
    public static async Task<Neighbours<IssueHead>> OfAsync(NewsDbContext db, IssueHead issue, CancellationToken stop)
    {
        if (issue is not { PaperId: { } paper, Date: { } day }) return new(null, null);
        var dated = db.Issues.Where(i => i.PublicationId == paper && i.Date != null);
        var previous = dated.Where(i => i.Date < day || (i.Date == day && i.Edition < issue.Edition))
            .OrderByDescending(i => i.Date).ThenByDescending(i => i.Edition);
        var next = dated.Where(i => i.Date > day || (i.Date == day && i.Edition > issue.Edition))
            .OrderBy(i => i.Date).ThenBy(i => i.Edition);
        return new(await IssueHead.From(previous).FirstOrDefaultAsync(stop), await IssueHead.From(next).FirstOrDefaultAsync(stop));
    }

    /// <summary>Issues of other papers of the same day, by name of the paper.</summary>
    public static Task<List<IssueHead>> SameDayAsync(NewsDbContext db, IssueHead issue, CancellationToken stop) =>
        issue.Date is not { } day ? Task.FromResult(new List<IssueHead>())
            : IssueHead.From(db.Issues.Where(i => i.Date == day && i.Id != issue.Id).OrderBy(i => i.Publication!.Name).ThenBy(i => i.Edition))
                .Take(12).ToListAsync(stop);
}
