using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Results as JSON: the same for <c>/search.json</c> and <c>search --json</c>. Names are those of the bulletin report.</summary>
public static class SearchJson
{
    public static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(SearchAnswer answer, bool english) => new()
    {
        ["query"] = answer.Request.Query.Text,
        ["understood"] = QueryWords.Of(answer.Request.Query, english),
        ["total"] = answer.Total,
        ["pageNumber"] = answer.Request.Page,
        ["pageSize"] = answer.Request.PageSize,
        ["hits"] = new JsonArray([.. answer.Hits.Select(Hit)]),
        ["facets"] = Facets(answer.Facets),
    };

    private static JsonObject Hit(SearchHit hit)
    {
        var (snippet, marks) = Plain(hit.Snippet);
        return new JsonObject
        {
            ["id"] = hit.Id,
            ["headline"] = hit.PlainHeadline,
            ["date"] = hit.Date is { } day ? Addresses.Iso(day) : null,
            ["publication"] = hit.Paper,
            ["page"] = hit.PageNumber is null && hit.PageName is null ? null : new JsonObject { ["number"] = hit.PageNumber, ["name"] = hit.PageName },
            ["snippet"] = snippet,
            ["marks"] = marks,
            ["tags"] = new JsonArray([.. hit.Tags.Select(t => new JsonObject { ["kind"] = Name(t.Kind.ToString()), ["name"] = t.Name })]),
        };
    }

    /// <summary>The text, and the 0-based half-open ranges of it that are hits.</summary>
    private static (string Text, JsonArray Marks) Plain(IReadOnlyList<TextPiece> pieces)
    {
        var marks = new JsonArray();
        var at = 0;
        foreach (var piece in pieces)
        {
            if (piece.IsHit) marks.Add(new JsonArray(at, at + piece.Text.Length));
            at += piece.Text.Length;
        }
        return (string.Concat(pieces.Select(p => p.Text)), marks);
    }

    private static JsonObject Facets(Facets facets)
    {
        var json = new JsonObject();
        foreach (var group in facets.Groups)
            json[group.Field == NameField.Paper ? "publication" : Name(group.Field.ToString())] =
                new JsonArray([.. group.Values.Select(v => new JsonObject { ["name"] = v.Name.Length == 0 ? null : v.Name, ["count"] = v.Count })]);
        json["year"] = new JsonArray([.. facets.Months.GroupBy(m => m.Year).Select(Year)]);
        json["undated"] = facets.Undated;
        return json;
    }

    private static JsonObject Year(IGrouping<int, MonthCount> year) => new()
    {
        ["year"] = year.Key,
        ["count"] = year.Sum(m => m.Count),
        ["months"] = new JsonArray([.. year.Where(m => m.Month > 0).Select(m => new JsonObject { ["month"] = m.Month, ["count"] = m.Count })]),
    };

    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
