using System.Text.Json;
using System.Text.Json.Nodes;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>A reference as CSL-JSON, a list of one; an inferred date is circa, which styles print in their own way.</summary>
public static class CslJson
{
    public static string Write(Cited a)
    {
        var item = new JsonObject { ["id"] = "news-" + a.Id, ["type"] = "article-newspaper", ["title"] = a.Headline };
        if (a.Authors.Count > 0) item["author"] = new JsonArray([.. a.Authors.Select(name => new JsonObject { ["literal"] = name })]);
        Add(item, "container-title", a.Paper);
        if (a.Known is { } known) item["issued"] = Date(known, a.Inferred);
        Add(item, "page", a.Page);
        Add(item, "edition", a.Edition);
        Add(item, "number", a.Number);
        Add(item, "section", a.Section);
        Add(item, "abstract", a.Summary.Length > 0 ? a.Summary : null);
        Add(item, "note", a.Inferred ? Cited.InferredNote : null);
        item["language"] = "zh-CN";
        item["URL"] = a.Pinned;
        item["accessed"] = Date(Addresses.Iso(a.Accessed), circa: false);
        return JsonSerializer.Serialize(new JsonArray(item), ReportJson.Options) + "\n";
    }

    private static JsonObject Date(string iso, bool circa)
    {
        var parts = iso.Split('-').Select(p => (JsonNode)int.Parse(p, System.Globalization.CultureInfo.InvariantCulture));
        var date = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. parts])) };
        if (circa) date["circa"] = true;
        return date;
    }

    private static void Add(JsonObject item, string name, string? value)
    {
        if (value is not null) item[name] = value;
    }
}
