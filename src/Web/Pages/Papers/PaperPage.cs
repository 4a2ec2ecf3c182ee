using System.Globalization;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Calendars;
using ProvincialNewsPortal.Web.Reading.Papers;

namespace ProvincialNewsPortal.Web.Pages.Papers;

/// <summary>What the pages of a paper share: the paper and its calendar.</summary>
public abstract class PaperPage(NewsDbContext db, PaperDays days, Words words) : PortalPage
{
    /// <summary>Up to this many issues are listed, more are set as calendars.</summary>
    protected const int FewIssues = 24;

    protected NewsDbContext Db => db;

    /// <summary>Set, like <see cref="Calendar"/>, once <see cref="LoadAsync"/> said yes.</summary>
    public PaperExtent Paper { get; private set; } = null!;

    public PaperCalendar Calendar { get; private set; } = null!;

    /// <summary>The year shown; null: all.</summary>
    public int? Year { get; protected set; }

    /// <summary>The issues where they are listed; empty where they are set as calendars.</summary>
    public IReadOnlyList<IssueLine> Listed { get; protected set; } = [];

    /// <returns>False: no such paper.</returns>
    protected async Task<bool> LoadAsync(string? slug, CancellationToken stop)
    {
        if (slug is null || await PaperExtent.FindAsync(db, Addresses.NameFrom(slug), stop) is not { } paper) return false;
        Paper = paper;
        Calendar = await days.OfAsync(paper, stop);
        return true;
    }

    protected string NoPaper => words["馆藏中没有这份报纸。"];

    /// <summary>The way here; the last of <paramref name="below"/> is this page.</summary>
    public IReadOnlyList<Crumb> Crumbs(params Crumb[] below) =>
    [
        new(words["报纸"], Addresses.Papers, InterfaceText: true),
        new(Paper.Name, below.Length > 0 ? Addresses.Paper(Paper.Slug) : null),
        .. below,
    ];

    public string YearName(int year) => words["{0}年", year.ToString(CultureInfo.InvariantCulture)];
}
