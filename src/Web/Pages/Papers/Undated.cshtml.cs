using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>Issues that no calendar can hold: those of a paper without a day, and, at /papers/unnamed, those without a paper.</summary>
public sealed class UndatedModel(NewsDbContext db, Words words) : PortalPage
{
    /// <summary>Null: the issues of papers that are not known.</summary>
    public PaperExtent? Paper { get; private set; }

    public IReadOnlyList<IssueLine> Issues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? slug, CancellationToken stop)
    {
        Paper = slug is null ? null : await PaperExtent.FindAsync(db, Addresses.NameFrom(slug), stop);
        if (slug is not null && Paper is null) return Missing(words["馆藏中没有这份报纸。"]);
        Issues = await IssueLine.ListAsync(IssueLine.Undated(db, Paper?.Id), stop);
        return Issues.Count > 0 ? Page() : Missing(words["没有这样的各期。"]);
    }
}
