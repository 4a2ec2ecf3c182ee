using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>What a reader narrowed a subject's articles to.</summary>
/// <param name="Paper">Slug; null: all papers.</param>
/// <param name="Year">Four digits; null: all years.</param>
/// <param name="Month">1 to 12, only within a year; null: the whole year.</param>
/// <param name="Page">From 1.</param>
public sealed record Narrowing(string? Paper, int? Year, int? Month, int Page)
{
    /// <summary>Articles of a page of the list.</summary>
    public const int PageSize = 30;

    public bool IsEmpty => Paper is null && Year is null;

    public IQueryable<Article> Apply(IQueryable<Article> articles)
    {
        if (Paper is not null) articles = articles.Where(a => a.Issue!.Publication!.Slug == Paper);
        if (Year is not { } year) return articles;
        var first = new DateOnly(year, Month ?? 1, 1);
        var last = new DateOnly(year, Month ?? 12, DateTime.DaysInMonth(year, Month ?? 12));
        return articles.Where(a => a.Issue!.Date >= first && a.Issue.Date <= last);
    }

    /// <summary>Whether a day lies in the year and month; an unknown day lies in none.</summary>
    public bool Holds(DateOnly? day) => Year is null || (day?.Year == Year && (Month is null || day?.Month == Month));

    /// <summary>The query that stands for this narrowing, beginning with "?"; empty for none.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>();
            if (Paper is not null) parts.Add("paper=" + Addresses.Name(Paper));
            if (Year is { } year) parts.Add(FormattableString.Invariant($"year={year:0000}"));
            if (Month is { } month) parts.Add(FormattableString.Invariant($"month={month}"));
            if (Page > 1) parts.Add(FormattableString.Invariant($"page={Page}"));
            return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
        }
    }
}
