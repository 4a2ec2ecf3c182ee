using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Caching;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An issue as all pages of its articles show it.</summary>
/// <param name="Around">Issues of the same paper before and after.</param>
public sealed record IssuePlace(IssuePlan Plan, Neighbours<IssueHead> Around);

/// <summary>Issues whose articles were read of late: who reads one article reads the next, and a crawler all.</summary>
public sealed class IssuePlaces
{
    /// <summary>Articles of the issues remembered: 20 MB at most, as one takes about a third of a kilobyte, and what an issue takes besides as much as three.
    /// Of issues read in turn half as many are found again (see <see cref="Shelf{TKey,TThing}"/>): some 2,500 of nine articles.</summary>
    private const int Most = 60_000, Besides = 3;

    private static readonly ReadyQuery<Func<NewsDbContext, int, CancellationToken, Task<IssueHead>>> _head = new(() => EF.CompileAsyncQuery(
        (NewsDbContext db, int id, CancellationToken stop) => db.Issues.Where(i => i.Id == id).Select(IssueHead.Shape).First()));

    private readonly KnownThings<int, IssuePlace> _known;

    internal IssuePlaces(EditionWatch watch) => _known = new(watch, Most, static (_, place) => place.Plan.Articles.Count + Besides);

    /// <exception cref="InvalidOperationException">There is no such issue.</exception>
    public async ValueTask<IssuePlace> OfAsync(NewsDbContext db, int issueId, CancellationToken stop)
    {
        var shelf = _known.Shelf();
        if (shelf.Find(issueId) is { } known) return known;
        var place = await PlaceAsync(db, await _head.On(db)(db, issueId, stop), stop);
        shelf.Keep(issueId, place);
        return place;
    }

    internal static async Task<IssuePlace> PlaceAsync(NewsDbContext db, IssueHead head, CancellationToken stop) =>
        new(await IssuePlan.OfAsync(db, head, stop), await IssueNeighbours.OfAsync(db, head, stop));
}
