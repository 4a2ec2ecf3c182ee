using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>What comes before and after; null: nothing does.</summary>
public sealed record Neighbours<T>(T? Previous, T? Next) where T : class;

/// <summary>Issues next to an issue.</summary>
public static class IssueNeighbours
{
    private static readonly ReadyQuery<Func<NewsDbContext, int, DateOnly, int, CancellationToken, Task<IssueHead?>>> _previous = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int paper, DateOnly day, int edition, CancellationToken stop) => db.Issues
            .Where(i => i.PublicationId == paper && i.Date != null && (i.Date < day || (i.Date == day && i.Edition < edition)))
            .OrderByDescending(i => i.Date).ThenByDescending(i => i.Edition).Select(IssueHead.Shape).FirstOrDefault()));

    private static readonly ReadyQuery<Func<NewsDbContext, int, DateOnly, int, CancellationToken, Task<IssueHead?>>> _next = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int paper, DateOnly day, int edition, CancellationToken stop) => db.Issues
            .Where(i => i.PublicationId == paper && i.Date != null && (i.Date > day || (i.Date == day && i.Edition > edition)))
            .OrderBy(i => i.Date).ThenBy(i => i.Edition).Select(IssueHead.Shape).FirstOrDefault()));

    /// <summary>Previous and next issue of the same paper, by day and edition; none where paper or day is unknown.</summary>
    public static async Task<Neighbours<IssueHead>> OfAsync(NewsDbContext db, IssueHead issue, CancellationToken stop)
    {
        if (issue is not { PaperId: { } paper, Date: { } day }) return new(null, null);
        return new(await _previous.On(db)(db, paper, day, issue.Edition, stop), await _next.On(db)(db, paper, day, issue.Edition, stop));
    }

    /// <summary>Issues of other papers of the same day, by name of the paper.</summary>
    public static Task<List<IssueHead>> SameDayAsync(NewsDbContext db, IssueHead issue, CancellationToken stop) =>
        issue.Date is not { } day ? Task.FromResult(new List<IssueHead>())
            : IssueHead.From(db.Issues.Where(i => i.Date == day && i.Id != issue.Id).OrderBy(i => i.Publication!.Name).ThenBy(i => i.Edition))
                .Take(12).ToListAsync(stop);
}
