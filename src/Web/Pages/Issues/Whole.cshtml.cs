using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>整期阅读: every article of an issue with its text, on one page.</summary>
public sealed class WholeModel(NewsDbContext db, Words words) : IssuePage(db, words)
{
    /// <summary>By row number.</summary>
    public IReadOnlyDictionary<int, ArticleView> Texts { get; private set; } = new Dictionary<int, ArticleView>();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return Missing(NoIssue);
        Texts = await ArticleView.From(Db.Articles.AsNoTracking().Where(a => a.IssueId == Issue.Head.Id)).ToDictionaryAsync(a => a.Id, stop);
        return Page();
    }
}
