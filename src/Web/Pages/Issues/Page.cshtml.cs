using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>One page (版) of an issue.</summary>
public sealed class PageModel(NewsDbContext db, Words words) : IssuePage(db, words)
{
    public FrontView View { get; private set; } = null!;
    public Neighbours<IssueHead> IssuesAround { get; private set; } = new(null, null);
    public PageContents Contents { get; private set; } = null!;
    public Neighbours<PageHead> Around { get; private set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return Missing(NoIssue);
        var token = Addresses.NameFrom(Route("number") ?? "");
        var pages = Issue.Pages.Where(p => p.Head is not null).ToList();
        var at = pages.FindIndex(p => p.Head!.Token == token);
        // A reader types 2 where the paper prints 02.
        if (at < 0) at = pages.FindIndex(p => p.Head!.Token.TrimStart('0') == token.TrimStart('0'));
        if (at < 0) return Missing(T["这一期没有这一版。"]);
        Contents = pages[at];
        Around = new(pages.ElementAtOrDefault(at - 1)?.Head, pages.ElementAtOrDefault(at + 1)?.Head);
        View = await FrontView.OfAsync(Db, FrontPage.Of(new IssueContents(Issue.Head, [Contents with { Head = null }])), stop);
        IssuesAround = await IssueNeighbours.OfAsync(Db, Issue.Head, stop);
        return Page();
    }
}
