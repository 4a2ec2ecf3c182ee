using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages;

/// <summary>Home: search, the newest issues, this day in other years, the archive's extent.</summary>
public sealed class IndexModel(NewsDbContext db, TimeProvider time, Remembered<HomeView> remembered) : PortalPage
{
    public HomeView View { get; private set; } = null!;
    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = time.Today();
        View = await remembered.GetAsync(db, Today, stop);
    }
}
