using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Articles;

/// <summary>What the pages of an article share: the article, its issue and its place there.</summary>
public abstract class ArticlePage(NewsDbContext db, Words words, IssuePlaces places) : PortalPage
{
    protected NewsDbContext Db => db;
    protected Words T => words;

    /// <summary>Set once <see cref="LoadAsync"/> answered null, like all below.</summary>
    public ArticleView Article { get; private set; } = null!;
    public IssuePlan Issue { get; private set; } = null!;
    public Neighbours<IssueHead> IssuesAround { get; private set; } = new(null, null);

    /// <summary>The page it stands on; null: none is printed.</summary>
    public PageHead? PaperPage { get; private set; }

    /// <summary>Reads the article.</summary>
    /// <returns>Null where it is there; else the answer that says why not.</returns>
    protected async Task<IActionResult?> LoadAsync(string id, CancellationToken stop)
    {
        if (await ArticleView.FindAsync(db, id, stop) is not { } article) return await AbsentAsync(id, stop);
        Article = article;
        (Issue, IssuesAround) = await places.OfAsync(db, article.IssueId, stop);
        PaperPage = Issue.Pages.FirstOrDefault(p => p.Id == article.PageId);
        return null;
    }

    private async Task<IActionResult> AbsentAsync(string id, CancellationToken stop)
    {
        var retired = await db.RetiredArticles.Where(r => r.PublicId == id).Select(r => r.Reason).FirstOrDefaultAsync(stop);
        return retired is null ? Missing(words["馆藏中没有这篇报道。"]) : Gone(retired);
    }

    /// <summary>The way to the article, from its paper.</summary>
    public IReadOnlyList<Crumb> Crumbs(params Crumb[] below)
    {
        var head = Issue.Head;
        var crumbs = new List<Crumb>();
        if (head is { Slug: { } slug, Paper: { } paper }) crumbs.Add(new(paper, Addresses.Paper(slug)));
        else crumbs.Add(new(words["报名不详"], Addresses.Unnamed, InterfaceText: true));
        crumbs.Add(new(words.IssueDay(head), head.Address, InterfaceText: true, head.Inferred));
        if (PaperPage is not null) crumbs.Add(new(words.Page(PaperPage), Addresses.Page(head.Key, PaperPage.Token), InterfaceText: true));
        if (below.Length > 0) crumbs.Add(new(Article.Headline, Addresses.Article(Article.PublicId)));
        return [.. crumbs, .. below];
    }
}
