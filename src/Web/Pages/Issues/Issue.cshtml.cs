using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>An issue as a front page made of its own articles.</summary>
public sealed class IssueModel(NewsDbContext db, Words words) : IssuePage(db, words)
{
    /// <summary>Paragraphs of the lead that stand on the front.</summary>
    private const int OpeningParagraphs = 3;

    public FrontPage Front { get; private set; } = null!;

    /// <summary>The lead's first paragraphs.</summary>
    public IReadOnlyList<Block> Opening { get; private set; } = [];

    public string? LeadDateline { get; private set; }
    public IReadOnlyList<IssueEvidence> Evidence { get; private set; } = [];
    public Neighbours<IssueHead> Around { get; private set; } = new(null, null);

    /// <summary>Issues of other papers of the same day.</summary>
    public IReadOnlyList<IssueHead> SameDay { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return Missing(NoIssue);
        Front = FrontPage.Of(Issue);
        Evidence = await Db.Issues.Where(i => i.Id == Issue.Head.Id).Select(i => i.Evidence).FirstAsync(stop);
        Around = await IssueNeighbours.OfAsync(Db, Issue.Head, stop);
        SameDay = await IssueNeighbours.SameDayAsync(Db, Issue.Head, stop);
        if (Front.Lead is { } lead)
        {
            var text = await Db.Articles.Where(a => a.Id == lead.Id).Select(a => new { a.Dateline, a.Text!.Blocks }).FirstAsync(stop);
            (LeadDateline, Opening) = (text.Dateline, [.. text.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Take(OpeningParagraphs)]);
        }
        return Page();
    }
}
