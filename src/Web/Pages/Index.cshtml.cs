using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages;

/// <summary>Home: search, the newest issues, this day in other years, the archive's extent.</summary>
public sealed class IndexModel(NewsDbContext db, TimeProvider time) : PortalPage
{
    /// <summary>Issues shown as new.</summary>
    private const int Newest = 7;

    public IReadOnlyList<IssueCard> Issues { get; private set; } = [];
    public int ArticleCount { get; private set; }
    public int PaperCount { get; private set; }
    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = Localization.DayWords.Today(time);
        ArticleCount = await db.Articles.CountAsync(stop);
        PaperCount = await db.Publications.CountAsync(stop);
        Issues = await IssueCard.NewestAsync(db, Newest, stop);
    }
}
