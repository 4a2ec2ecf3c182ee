namespace ProvincialNewsPortal.Web.Api.Contract;

/// <summary>One page of what a search found.</summary>
/// <param name="Understood">How the query was read, one sentence; null: there is none.</param>
/// <param name="Total">Exact.</param>
/// <param name="PageNumber">From 1.</param>
/// <param name="Facets">Over all results.</param>
public sealed record SearchData(
    string Schema, string Query, string? Understood, int Total, int PageNumber, int PageSize, IReadOnlyList<HitLine> Hits, FacetData Facets)
{
    public const string SchemaName = "news-search/1";
}

/// <summary>An article found.</summary>
/// <param name="Id">Opaque, never reused; it stands at /articles/ and this.</param>
/// <param name="Date">A +08:00 day; null: not known to the day.</param>
/// <param name="Publication">Name of the paper; null: not known.</param>
/// <param name="Page">Null: none is printed.</param>
/// <param name="Snippet">Words around the densest hits.</param>
/// <param name="Marks">Hits within the snippet: 0-based, half-open, UTF-16.</param>
/// <param name="Tags">The heaviest first, a few.</param>
public sealed record HitLine(
    string Id, string Headline, DateOnly? Date, string? Publication, PrintedPage? Page, string Snippet, IReadOnlyList<int[]> Marks, IReadOnlyList<TagName> Tags);

/// <summary>A page as printed; either may be null, not both.</summary>
public sealed record PrintedPage(string? Number, string? Name);

/// <summary>A tag by its name.</summary>
public sealed record TagName(Bulletins.TagKind Kind, string Name);

/// <summary>How many of the results have a name, the commonest fifty of each kind.</summary>
/// <param name="Year">Ascending; only those with results.</param>
/// <param name="Undated">Results of which not even the year is known.</param>
public sealed record FacetData(
    IReadOnlyList<FacetLine> Publication, IReadOnlyList<FacetLine> Place, IReadOnlyList<FacetLine> Organisation, IReadOnlyList<FacetLine> Person,
    IReadOnlyList<FacetLine> Topic, IReadOnlyList<FacetLine> SectionTag, IReadOnlyList<FacetLine> Section, IReadOnlyList<FacetLine> Author,
    IReadOnlyList<YearLine> Year, int Undated);

/// <summary>A name among the results.</summary>
/// <param name="Name">Null: not known.</param>
public sealed record FacetLine(string? Name, int Count);

/// <summary>Results of a year.</summary>
/// <param name="Months">Only those with results; articles of which the month is not known are in none.</param>
public sealed record YearLine(int Year, int Count, IReadOnlyList<MonthLine> Months);

/// <summary>Results of a month.</summary>
public sealed record MonthLine(int Month, int Count);
