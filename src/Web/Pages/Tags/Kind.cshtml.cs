using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>Every tag of one kind; places under their provinces.</summary>
public sealed class KindModel(NewsDbContext db, Words words) : PortalPage
{
    private static readonly StringComparer _bySound = StringComparer.Create(CultureInfo.GetCultureInfo("zh-Hans-CN"), CompareOptions.None);

    public TagKind Kind { get; private set; }
    public bool ByName { get; private set; }
    public IReadOnlyList<TagCount> Tags { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, string? by, CancellationToken stop)
    {
        if (TagKinds.Read(kind) is not { } known) return Missing(words["没有这一类标引。"]);
        (Kind, ByName) = (known, by == "name");
        var tags = await TagIndex.ReadAsync(db, Kind, sought: null, stop);
        Tags = ByName ? [.. tags.OrderBy(t => t.Name, _bySound).ThenBy(t => t.Name, StringComparer.Ordinal)] : tags;
        return Page();
    }
}
