using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An issue with its leading stories.</summary>
/// <param name="Pages">Pages that hold articles.</param>
/// <param name="Articles">All articles.</param>
/// <param name="Stories">The most prominent, the lead first.</param>
public sealed record IssueCard(IssueHead Head, int Pages, int Articles, IReadOnlyList<ArticleCard> Stories)
{
    private const int MostStories = 4;

    /// <summary>The newest issues by their day; undated ones last.</summary>
    public static async Task<IReadOnlyList<IssueCard>> NewestAsync(NewsDbContext db, int count, CancellationToken stop)
    {
        var newest = db.Issues.Where(i => i.Articles.Count > 0).OrderByDescending(i => i.Date).ThenByDescending(i => i.Id).Take(count);
        return await ListAsync(db, newest, stop);
    }

    /// <summary>In the order of <paramref name="issues"/>; each is read whole, so keep the list short.</summary>
    public static async Task<IReadOnlyList<IssueCard>> ListAsync(NewsDbContext db, IQueryable<Issue> issues, CancellationToken stop)
    {
        var heads = await IssueHead.From(issues).ToListAsync(stop);
        var cards = new List<IssueCard>(heads.Count);
        foreach (var head in heads) cards.Add(Of(await IssueContents.OfAsync(db, head, stop)));
        return cards;
    }

    private static IssueCard Of(IssueContents issue)
    {
        var front = FrontPage.Of(issue);
        var stories = front.Side.Prepend(front.Lead).OfType<ArticleCard>()
            .Concat(front.Sections.SelectMany(s => s.Stories)).Concat(issue.Articles).Distinct().Take(MostStories);
        return new(issue.Head, issue.Pages.Count(p => p.Head is not null), issue.Articles.Count(), [.. stories]);
    }
}
