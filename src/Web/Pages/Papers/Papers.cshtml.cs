using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Reading.Extent;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>Every paper, with how much of it is held.</summary>
public sealed class PapersModel(NewsDbContext db) : PortalPage
{
    public IReadOnlyList<PaperExtent> Papers { get; private set; } = [];

    /// <summary>Null: nothing dated is held.</summary>
    public ExtentChart? Chart { get; private set; }

    /// <summary>Issues of papers that are not known.</summary>
    public int Unnamed { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Papers = await PaperExtent.AllAsync(db, stop);
        Chart = await ExtentChart.ReadAsync(db, stop, most: int.MaxValue);
        Unnamed = await db.Issues.CountAsync(i => i.PublicationId == null, stop);
    }
}
