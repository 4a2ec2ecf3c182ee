using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>An issue as a front page made of its own articles.</summary>
public sealed class IssueModel(NewsDbContext db, Words words) : IssuePage(db, words)
{
    public FrontView View { get; private set; } = null!;
    public IReadOnlyList<IssueEvidence> Evidence { get; private set; } = [];
    public Neighbours<IssueHead> Around { get; private set; } = new(null, null);

    /// <summary>Issues of other papers of the same day.</summary>
    public IReadOnlyList<IssueHead> SameDay { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return Missing(NoIssue);
        View = await FrontView.OfAsync(Db, FrontPage.Of(Issue), stop);
        Evidence = await Db.Issues.Where(i => i.Id == Issue.Head.Id).Select(i => i.Evidence).FirstAsync(stop);
        Around = await IssueNeighbours.OfAsync(Db, Issue.Head, stop);
        SameDay = await IssueNeighbours.SameDayAsync(Db, Issue.Head, stop);
        return Page();
    }
}
