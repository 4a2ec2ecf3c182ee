using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Reading.Extent;

namespace ProvincialNewsPortal.Web.Pages.About;

/// <summary>What is held, how it was read, what is doubtful, whose it is.</summary>
public sealed class AboutModel(NewsDbContext db) : PortalPage
{
    public Holdings Held { get; private set; } = null!;

    /// <summary>Null: nothing dated is held.</summary>
    public ExtentChart? Chart { get; private set; }

    public IReadOnlyList<(Doubt Doubt, int Count)> Doubts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Held = await Holdings.CountAsync(db, stop);
        Chart = await ExtentChart.ReadAsync(db, stop);
        var counts = new List<(Doubt, int)>();
        foreach (var doubt in Enum.GetValues<Doubt>()) counts.Add((doubt, await Reading.Extent.Doubts.CountAsync(db, doubt, stop)));
        Doubts = counts;
    }
}
