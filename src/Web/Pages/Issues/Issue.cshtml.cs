using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>An issue as a front page made of its own articles.</summary>
public sealed class IssueModel(NewsDbContext db, Words words) : IssuePage(db, words)
{
    /// <summary>Characters of the lead's text that stand on the front, next to other stories and alone.</summary>
    private const int OpeningBeside = 420, OpeningAlone = 640;

    public FrontPage Front { get; private set; } = null!;

    /// <summary>The lead's first paragraphs.</summary>
    public IReadOnlyList<string> Opening { get; private set; } = [];

    private string? _dateline;

    /// <summary>A paragraph's dateline, "" where it has none, and the rest.</summary>
    public (string Dateline, string Text) Dateline(string text) =>
        _dateline is { Length: > 0 } && text.StartsWith(_dateline, StringComparison.Ordinal) ? (_dateline, text[_dateline.Length..].TrimStart()) : ("", text);

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
        if (Front.Lead is { } lead) await OpenAsync(lead, stop);
        return Page();
    }

    private async Task OpenAsync(ArticleCard lead, CancellationToken stop)
    {
        var text = await Db.Articles.Where(a => a.Id == lead.Id).Select(a => new { a.Dateline, a.Text!.Blocks }).FirstAsync(stop);
        _dateline = text.Dateline;
        var room = Front.Side.Count > 0 ? OpeningBeside : OpeningAlone;
        var opening = new List<string>();
        foreach (var block in text.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer).TakeWhile(_ => room > 60))
        {
            opening.Add(FirstWords.Of(block.Text, room));
            room -= block.Text.Length;
        }
        Opening = opening;
    }
}
