using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Extent;
using ProvincialNewsPortal.Web.Reading.Papers;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Pages.About;

/// <summary>Everything that is doubtful for one reason, the newest first; articles of which the program is unsure, the least sure first.</summary>
public sealed class DoubtfulModel(NewsDbContext db, Words words) : PortalPage
{
    private const int PageSize = 50;

    public Doubt Doubt { get; private set; }
    public int Count { get; private set; }
    public int Number { get; private set; }
    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);
    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];
    public IReadOnlyList<IssueLine> Issues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string doubt, CancellationToken stop, int p = 1)
    {
        if (!ModelState.IsValid) return Refuse(words["页码不合要求。"]);
        var known = Enum.GetValues<Doubt>().Where(d => string.Equals(d.ToString(), doubt, StringComparison.OrdinalIgnoreCase)).ToList();
        if (known.Count == 0) return Missing(words["没有这样的清单。"]);
        (Doubt, Number) = (known[0], p);
        Count = await Doubts.CountAsync(db, Doubt, stop);
        if (p < 1 || p > Pages) return Missing(words["没有这么多页。"]);
        var skip = (p - 1) * PageSize;
        if (Doubts.OfArticles(Doubt)) Articles = await ArticleLine.From(Sorted(Doubts.Articles(db, Doubt).AsNoTracking()).Skip(skip).Take(PageSize)).ToListAsync(stop);
        else Issues = await IssueLine.ListAsync(Doubts.Issues(db, Doubt).OrderByDescending(i => i.Date).ThenBy(i => i.Id).Skip(skip).Take(PageSize), stop);
        return Page();
    }

    private IQueryable<Archive.Entities.Article> Sorted(IQueryable<Archive.Entities.Article> articles) =>
        Doubt == Doubt.Unsure ? articles.OrderBy(a => a.Confidence).ThenBy(a => a.Id) : ArticleLine.Newest(articles);
}
