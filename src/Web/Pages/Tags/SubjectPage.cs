using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>What the pages of tags and authors share: the articles, narrowed by the query, and the subjects met with them.</summary>
public abstract class SubjectPage(NewsDbContext db, Words words) : PortalPage
{
    /// <summary>Pages of a list that are linked at most.</summary>
    private const int MostPages = 100_000;

    /// <summary>Of each kind.</summary>
    private const int MostRelated = 8;

    protected NewsDbContext Db => db;
    protected Words T => words;

    [BindProperty(SupportsGet = true, Name = "paper")]
    public string? Paper { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "month")]
    public int? Month { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    /// <summary>Name of the tag or author.</summary>
    public string Name { get; protected set; } = "";

    /// <summary>The page's address without any narrowing.</summary>
    public string Address { get; protected set; } = "";

    /// <summary>The search among its articles.</summary>
    public abstract SearchWithin Within { get; }

    /// <summary>Set once the page is shown.</summary>
    public SubjectView View { get; private set; } = null!;

    public IReadOnlyList<TagGroup> Related { get; private set; } = [];

    /// <param name="except">The tag itself; null: the subject is an author.</param>
    protected async Task<IActionResult> ShowAsync(IQueryable<Article> articles, int? except, CancellationToken stop)
    {
        if (!ModelState.IsValid || Year is < 1 or > 9999 || Month is < 1 or > 12 || Number is < 1 or > MostPages || (Month is not null && Year is null))
            return Refuse(words["收窄的年、月或页码不合要求。"]);
        View = await SubjectView.OfAsync(db, articles, new Narrowing(Paper, Year, Month, Number ?? 1), stop);
        if (View.Total == 0) return Missing(words["馆藏中没有与此有关的文章。"]);
        if (View.Narrowing.Page > View.Pages) return Missing(words["没有这么多页。"]);
        Related = [.. (await RelatedTags.OfAsync(db, articles, except, stop)).Select(Shown).Where(g => g.Tags.Count > 0)];
        return Page();
    }

    private TagGroup Shown(TagGroup group) => group with { Tags = [.. group.Tags.Where(t => !IsShownElsewhere(t)).Take(MostRelated)] };

    /// <summary>Whether the page already leads to a tag, so that it need not stand among the related ones.</summary>
    protected virtual bool IsShownElsewhere(TagCount tag) => false;

    /// <summary>This page with another narrowing.</summary>
    public string At(Narrowing narrowing) => Address + narrowing.Query;
}
