using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>往年今日: a story of this day in an earlier year.</summary>
/// <param name="Page">Null: no page is printed.</param>
public sealed record DayInYear(IssueHead Issue, ArticleCard Story, PageHead? Page)
{
    /// <summary>The leading story of one issue a year, the newest year first; <paramref name="day"/>'s own year is left out.</summary>
    public static async Task<IReadOnlyList<DayInYear>> OfAsync(NewsDbContext db, DateOnly day, int count, CancellationToken stop)
    {
        var issues = db.Issues.Where(i => i.Date != null && i.Date!.Value.Month == day.Month && i.Date.Value.Day == day.Day && i.Date < day && i.Articles.Count > 0);
        var heads = await IssueHead.From(issues.OrderByDescending(i => i.Date).ThenBy(i => i.Id)).Take(count * 8).ToListAsync(stop);
        var found = new List<DayInYear>();
        foreach (var head in heads.Where(h => h.Date!.Value.Year < day.Year).DistinctBy(h => h.Date).Take(count))
        {
            var issue = await IssueContents.OfAsync(db, head, stop);
            if (FrontPage.Of(issue).Lead is { } lead) found.Add(new(head, lead, issue.Pages.FirstOrDefault(p => p.Head?.Id == lead.PageId)?.Head));
        }
        return found;
    }
}
