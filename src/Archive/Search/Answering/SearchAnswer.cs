using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>What a reader asks for.</summary>
/// <param name="Page">Result page, from 1.</param>
/// <param name="PageSize">1 to 100.</param>
public sealed record SearchRequest(SearchQuery Query, SearchFilters Filters, SearchOrder Order = SearchOrder.Relevance, int Page = 1, int PageSize = 20);

/// <summary>What was found.</summary>
/// <param name="Total">Exact.</param>
/// <param name="Hits">One page.</param>
/// <param name="Facets">Over all results.</param>
public sealed record SearchAnswer(SearchRequest Request, int Total, IReadOnlyList<SearchHit> Hits, Facets Facets)
{
    /// <summary>At least 1.</summary>
    public int Pages => Math.Max(1, (Total + Request.PageSize - 1) / Request.PageSize);
}

/// <summary>One article found.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Paper">Null: unknown.</param>
/// <param name="Slug">The paper's name in addresses; null: unknown.</param>
/// <param name="Date">A +08:00 day; null: unknown.</param>
/// <param name="PageNumber">As printed; null: none printed.</param>
/// <param name="Snippet">Original text around the densest hits.</param>
public sealed record SearchHit(
    string Id, string? Paper, string? Slug, DateOnly? Date, string? Edtf, DatePrecision Precision, string? PageNumber, string? PageName,
    IReadOnlyList<TextPiece> Kicker, IReadOnlyList<TextPiece> Headline, IReadOnlyList<TextPiece> Snippet, IReadOnlyList<TagLabel> Tags)
{
    /// <summary>The headline as printed.</summary>
    public string PlainHeadline => string.Concat(Headline.Select(p => p.Text));
}

/// <summary>A tag of a result.</summary>
public sealed record TagLabel(TagKind Kind, string Name);
