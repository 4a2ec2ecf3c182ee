using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Pages;

/// <summary>Search: a query, filters, one page of results.</summary>
public sealed class SearchModel(SearchEngine engine, NewsDbContext db, Words words) : PortalPage
{
    /// <summary>Links to result pages shown beside the present one.</summary>
    private const int PagesAround = 2;

    public SearchAddress Search { get; private set; } = null!;

    /// <summary>Null: nothing was asked.</summary>
    public SearchAnswer? Answer { get; private set; }

    /// <summary>How the query was understood; null: there is none.</summary>
    public string? Understood => QueryWords.Of(SearchQuery.Read(Search.Query), Words.English);

    /// <summary>Where nothing was found: what near it would find something, and what would not.</summary>
    public IReadOnlyList<WiderSearch> Wider { get; private set; } = [];

    public Histogram? Time { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var (search, wrong) = SearchAddress.Read(Request.Query);
        if (search is null) return Refuse(words["检索地址中的“{0}”无法理解。", wrong]);
        Search = await search.NamedAsync(db, stop);
        if (Search.IsEmpty) return Page();
        Answer = await engine.AskAsync(Search.Request, stop);
        Time = Histogram.Of(Answer.Facets.Months, words);
        if (Answer.Total == 0) Wider = await WiderSearches.FindAsync(engine, Search.Request, stop);
        return Page();
    }

    /// <summary>Result pages to link to, ascending; 0 stands for a gap.</summary>
    public IEnumerable<int> PageNumbers()
    {
        var last = 0;
        for (var page = 1; page <= Answer!.Pages; page++)
        {
            if (page > 1 && page < Answer.Pages && Math.Abs(page - Search.Page) > PagesAround) continue;
            if (page > last + 1) yield return 0;
            yield return last = page;
            if (page == 1 && Search.Page - PagesAround > 2) page = Math.Min(Search.Page - PagesAround, Answer.Pages) - 1;
            else if (page == Search.Page + PagesAround && page < Answer.Pages) page = Answer.Pages - 1;
        }
    }

    public string Days(string date) => DayRange.Read(date)!.Words(Words.English);

    /// <summary>Pages are printed 02 and read 2.</summary>
    public string? PageOf(SearchHit hit) => hit.PageNumber is { } number
        ? words["第{0}版", number.TrimStart('0') is { Length: > 0 } plain ? plain : number]
        : hit.PageName;

    public static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
