using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>A search as its address says it: <c>?q=…&amp;sort=newest&amp;paper=…&amp;date=2024-05..2024-07&amp;tag=place/宜宾市&amp;page=2</c>.
/// The same parameters serve the page, the JSON and the links into articles.</summary>
/// <param name="Names">Filters beside the query.</param>
/// <param name="Date">As in the address, readable by <see cref="DayRange.Read"/>; null: any.</param>
/// <param name="Page">Result page, from 1.</param>
public sealed record SearchAddress(string Query, SearchOrder Order, IReadOnlyList<NameFilter> Names, string? Date, int Page)
{
    /// <summary>Results on a page.</summary>
    public const int PageSize = 20;

    private static readonly Dictionary<string, NameField> Fields = new(StringComparer.Ordinal)
    {
        ["paper"] = NameField.Paper, ["issue"] = NameField.Issue, ["section"] = NameField.Section, ["author"] = NameField.Author,
    };

    /// <summary>Stands for "the paper is unknown", whose name is empty.</summary>
    private const string Unnamed = "unnamed";

    /// <summary>Reads an address's parameters.</summary>
    /// <returns>The search, or which parameter can't be understood.</returns>
    public static (SearchAddress? Search, string? Wrong) Read(IQueryCollection parameters)
    {
        var order = SearchOrder.Relevance;
        if (parameters["sort"].FirstOrDefault() is { Length: > 0 } sort && !(Enum.TryParse(sort, ignoreCase: true, out order) && Enum.IsDefined(order) && !char.IsAsciiDigit(sort[0])))
            return (null, "sort");
        var page = 1;
        if (parameters["page"].FirstOrDefault() is { Length: > 0 } number && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0))
            return (null, "page");
        var date = parameters["date"].FirstOrDefault() is { Length: > 0 } days ? days : null;
        if (date is not null && DayRange.Read(date) is null) return (null, "date");
        var names = Fields.SelectMany(f => parameters[f.Key].Where(v => v is { Length: > 0 }), (f, v) => new NameFilter(f.Value, v == Unnamed ? "" : v!)).ToList();
        foreach (var tag in parameters["tag"].Where(v => v is { Length: > 0 }))
        {
            if (Tag(tag!) is not { } filter) return (null, "tag");
            names.Add(filter);
        }
        return (new SearchAddress(parameters["q"].FirstOrDefault() ?? "", order, [.. names.Distinct()], date, page), null);
    }

    public SearchRequest Request => new(SearchQuery.Read(Query), new SearchFilters(Names, Date is null ? null : DayRange.Read(Date)), Order, Page, PageSize);

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => Names.Count == 0 && Date is null && SearchQuery.Read(Query).Root is null;

    public SearchAddress With(NameField field, string name) => this with { Names = [.. Names, new NameFilter(field, name)], Page = 1 };
    public SearchAddress Without(NameFilter name) => this with { Names = [.. Names.Where(n => n != name)], Page = 1 };
    public SearchAddress On(string? date) => this with { Date = date, Page = 1 };
    public SearchAddress Sorted(SearchOrder order) => this with { Order = order, Page = 1 };
    public SearchAddress At(int page) => this with { Page = page };
    public bool Has(NameField field, string name) => Names.Contains(new NameFilter(field, name));

    /// <summary>Of the result page.</summary>
    public string Path => Addresses.Search + Parameters();

    /// <summary>Of the newest results as a feed.</summary>
    public string FeedPath => Addresses.Search + ".atom" + Parameters();

    /// <summary>Of an article among the results: there hits stay marked and the next result is a link away.</summary>
    public string ArticlePath(string publicId) => Addresses.Article(publicId) + this.At(1).Parameters();

    private string Parameters()
    {
        var text = new StringBuilder();
        Add(text, "q", Query);
        foreach (var filter in Names) Add(text, Parameter(filter), Value(filter));
        Add(text, "date", Date);
        if (Order != SearchOrder.Relevance) Add(text, "sort", Order.ToString().ToLowerInvariant());
        if (Page > 1) Add(text, "page", Page.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    /// <summary>Name and value of each filter, for hidden fields of the form.</summary>
    public IEnumerable<(string Name, string Value)> Hidden()
    {
        foreach (var filter in Names) yield return (Parameter(filter), Value(filter));
        if (Date is not null) yield return ("date", Date);
        if (Order != SearchOrder.Relevance) yield return ("sort", Order.ToString().ToLowerInvariant());
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Addresses.Name(value));
    }

    private static string Parameter(NameFilter filter) => filter.Field >= NameField.Place ? "tag" : Fields.First(f => f.Value == filter.Field).Key;

    private static string Value(NameFilter filter) =>
        NameFields.TagKindOf(filter.Field) is { } kind ? $"{kind.ToString().ToLowerInvariant()}/{filter.Name}" : filter.Name.Length == 0 ? Unnamed : filter.Name;

    private static NameFilter? Tag(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < value.Length - 1 && Enum.TryParse<Bulletins.TagKind>(value[..slash], ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new NameFilter(NameFields.Of(kind), value[(slash + 1)..]) : null;
    }
}
