using System.Text.Json;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Results as data: the same for <c>/search.json</c> and <c>search --json</c>. Names are those of the bulletin report.</summary>
public static class SearchJson
{
    /// <summary>As text, ending in one line feed.</summary>
    public static string Write(SearchAnswer answer, bool english) => JsonSerializer.Serialize(Of(answer, english), ReportJson.Options) + "\n";

    public static SearchData Of(SearchAnswer answer, bool english) => new(
        SearchData.SchemaName, answer.Request.Query.Text, QueryWords.Of(answer.Request.Query, english), answer.Total, answer.Request.Page, answer.Request.PageSize,
        [.. answer.Hits.Select(Hit)], Facets(answer.Facets));

    private static HitLine Hit(SearchHit hit) => new(
        hit.Id, hit.PlainHeadline, hit.Date, hit.Paper, hit.PageNumber is null && hit.PageName is null ? null : new PrintedPage(hit.PageNumber, hit.PageName),
        string.Concat(hit.Snippet.Select(p => p.Text)), [.. Marks(hit.Snippet)], [.. hit.Tags.Select(t => new TagName(t.Kind, t.Name))]);

    private static IEnumerable<int[]> Marks(IReadOnlyList<TextPiece> pieces)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            if (piece.IsHit) yield return [at, at + piece.Text.Length];
            at += piece.Text.Length;
        }
    }

    private static FacetData Facets(Facets facets)
    {
        IReadOnlyList<FacetLine> Of(NameField field) =>
            [.. facets.Groups.Where(g => g.Field == field).SelectMany(g => g.Values).Select(v => new FacetLine(v.Name.Length == 0 ? null : v.Name, v.Count))];
        return new FacetData(
            Of(NameField.Paper), Of(NameField.Place), Of(NameField.Organisation), Of(NameField.Person), Of(NameField.Topic), Of(NameField.SectionTag),
            Of(NameField.Section), Of(NameField.Author), [.. facets.Months.GroupBy(m => m.Year).Select(Year)], facets.Undated);
    }

    private static YearLine Year(IGrouping<int, MonthCount> year) =>
        new(year.Key, year.Sum(m => m.Count), [.. year.Where(m => m.Month > 0).Select(m => new MonthLine(m.Month, m.Count))]);
}
