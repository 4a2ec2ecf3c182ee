using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading.Papers;

/// <summary>An issue on one line of a list.</summary>
/// <param name="Lead">Headline of the story that leads its front; null: it holds no article.</param>
public sealed record IssueLine(IssueHead Head, int Articles, string? Lead)
{
    /// <summary>In the order of <paramref name="issues"/>, which must be a total one.</summary>
    public static async Task<IReadOnlyList<IssueLine>> ListAsync(IQueryable<Issue> issues, CancellationToken stop)
    {
        var heads = await IssueHead.From(issues).ToListAsync(stop);
        var stories = (await LeadStory.From(issues.SelectMany(i => i.Articles)).ToListAsync(stop)).ToLookup(s => s.IssueId);
        return [.. heads.Select(h => new IssueLine(h, stories[h.Id].Count(), LeadStory.HeadlineOf(stories[h.Id])))];
    }

    /// <summary>Issues of one paper, or of no known paper where <paramref name="paperId"/> is null, whose day is not known.</summary>
    public static IQueryable<Issue> Undated(NewsDbContext db, int? paperId) =>
        db.Issues.Where(i => i.PublicationId == paperId && (paperId == null || i.Date == null)).OrderByDescending(i => i.Date).ThenBy(i => i.Id);

    /// <summary>Issues of one paper within two days, both included, the oldest first.</summary>
    public static IQueryable<Issue> Between(NewsDbContext db, int paperId, DateOnly first, DateOnly last) =>
        db.Issues.Where(i => i.PublicationId == paperId && i.Date >= first && i.Date <= last).OrderBy(i => i.Date).ThenBy(i => i.Edition);
}
