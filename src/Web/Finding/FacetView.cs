using System.Globalization;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>One line of a facet: a link that narrows to it.</summary>
/// <param name="IsHere">Whether the search is narrowed to it already.</param>
public sealed record FacetRow(string Text, int Count, string Path, bool IsHere);

/// <summary>A facet as the page shows it.</summary>
/// <param name="Others">Names with still fewer results, which are not listed.</param>
/// <param name="IsInterface">Whether the rows are the interface's words, else they are the papers' and stay Chinese.</param>
public sealed record FacetView(string Title, IReadOnlyList<FacetRow> Rows, int Others, bool IsInterface = false)
{
    /// <summary>Rows shown without unfolding.</summary>
    public const int Open = 5;

    /// <summary>Papers first, then time, then the rest.</summary>
    public static IEnumerable<FacetView> All(SearchAddress search, Facets facets, Words words)
    {
        var groups = facets.Groups.Select(g => new FacetView(words.NameField(g.Field), [.. g.Values.Select(v => Row(search, words, g.Field, v))], g.Others)).ToList();
        var papers = facets.Groups is [{ Field: NameField.Paper }, ..] ? 1 : 0;
        if (Time(search, facets, words) is { Rows.Count: > 0 } time) groups.Insert(papers, time);
        return groups;
    }

    private static FacetRow Row(SearchAddress search, Words words, NameField field, FacetValue value)
    {
        var here = search.Has(field, value.Name);
        return new FacetRow(words.NameShown(field, value.Name), value.Count, here ? search.Path : search.With(field, value.Name).Path, here);
    }

    /// <summary>Years, newest first; within one year its months.</summary>
    private static FacetView Time(SearchAddress search, Facets facets, Words words)
    {
        var years = facets.Months.GroupBy(m => m.Year).OrderByDescending(y => y.Key).ToList();
        if (years.Count != 1)
            return new FacetView(words["年份"], [.. years.Select(y => Span(search, words["{0}年", Year(y.Key)], Year(y.Key), y.Sum(m => m.Count)))], 0, true);
        var months = years[0].Where(m => m.Month > 0);
        return new FacetView(words["月份"], [.. months.Select(m => Span(search, words.Month(m.Year, m.Month), $"{Year(m.Year)}-{m.Month:00}", m.Count))], 0, true);
    }

    private static FacetRow Span(SearchAddress search, string text, string date, int count) => new(text, count, search.On(date).Path, search.Date == date);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
