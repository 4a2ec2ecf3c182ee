using System.Globalization;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Issues;

/// <summary>What the pages of an issue share: finding it from any form of its address.</summary>
public abstract class IssuePage(NewsDbContext db, Words words) : PortalPage
{
    protected NewsDbContext Db => db;
    protected Words T => words;

    /// <summary>Set once <see cref="LoadAsync"/> said yes.</summary>
    public IssueContents Issue { get; private set; } = null!;

    /// <summary>Reads the issue that the route names.</summary>
    /// <returns>False: there is none.</returns>
    protected async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (KeyOfRoute() is not { } key || await IssueContents.FindAsync(db, key, stop) is not { } issue) return false;
        Issue = issue;
        return true;
    }

    /// <summary>The sentence for an issue that is not there.</summary>
    protected string NoIssue => words["馆藏中没有这一期。"];

    private IssueKey? KeyOfRoute()
    {
        var slug = Route("slug") is { } given ? Addresses.NameFrom(given) : null;
        if (Route("id") is { } id) return new(slug, Date: null, 1, id);
        return DateOnly.TryParseExact(Route("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(slug, day, int.Parse(Route("edition") ?? "1", CultureInfo.InvariantCulture), "") : null;
    }

    protected string? Route(string name) => RouteData.Values.TryGetValue(name, out var value) ? value as string : null;

    /// <summary>The way to the issue, from the list of papers.</summary>
    public IReadOnlyList<Crumb> Crumbs(params Crumb[] below)
    {
        var head = Issue.Head;
        var crumbs = new List<Crumb> { new(words["报纸"], Addresses.Papers, InterfaceText: true) };
        if (head is { Slug: { } slug, Paper: { } paper }) crumbs.Add(new(paper, Addresses.Paper(slug)));
        else crumbs.Add(new(words["报名不详"], Addresses.Unnamed, InterfaceText: true));
        if (head is { Slug: { } s, Date: { } day }) crumbs.Add(new(words["{0}年", day.Year.ToString(CultureInfo.InvariantCulture)], Addresses.Year(s, day.Year), InterfaceText: true));
        crumbs.Add(new(head.Date is { } d ? words.ShortDay(d) : words.IssueDay(head), below.Length > 0 ? head.Address : null, InterfaceText: true, head.Inferred && below.Length > 0));
        return [.. crumbs, .. below];
    }
}
