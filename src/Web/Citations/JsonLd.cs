using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>The article in the terms of schema.org, for a data block of its page.</summary>
public static class JsonLd
{
    /// <summary>Chinese as itself, but nothing that could end a script element.</summary>
    private static readonly JsonSerializerOptions _inHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Cited a)
    {
        var article = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "NewsArticle", ["@id"] = a.Address, ["url"] = a.Address, ["headline"] = a.Headline };
        Add(article, "alternativeHeadline", a.Deck ?? a.Kicker);
        if (a.Authors.Count > 0) article["author"] = new JsonArray([.. a.Authors.Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })]);
        Add(article, "datePublished", a.Known);
        Add(article, "disambiguatingDescription", a.Inferred ? $"{Cited.InferredNote} ({a.Edtf})" : null);
        Add(article, "dateline", a.Dateline);
        Add(article, "printPage", a.Page);
        Add(article, "printSection", a.Section);
        Add(article, "printEdition", a.Edition);
        Add(article, "description", a.Summary.Length > 0 ? a.Summary : null);
        article["inLanguage"] = "zh-Hans";
        if (a.Keywords.Count > 0) article["keywords"] = new JsonArray([.. a.Keywords.Select(k => (JsonNode)k.Name)]);
        AddPlaces(article, a);
        article["isPartOf"] = Issue(a);
        return article.ToJsonString(_inHtml);
    }

    private static JsonObject Issue(Cited a)
    {
        var issue = new JsonObject { ["@type"] = "PublicationIssue", ["@id"] = a.IssueAddress, ["url"] = a.IssueAddress };
        Add(issue, "issueNumber", a.Number);
        Add(issue, "datePublished", a.Known);
        if (a.Paper is not null) issue["isPartOf"] = new JsonObject { ["@type"] = "Newspaper", ["@id"] = a.PaperAddress, ["name"] = a.Paper, ["url"] = a.PaperAddress };
        return issue;
    }

    private static void AddPlaces(JsonObject article, Cited a)
    {
        var places = a.Keywords.Where(k => k.Kind == TagKind.Place).Select(k => new JsonObject { ["@type"] = "Place", ["name"] = k.Name }).ToArray();
        if (places.Length > 0) article["contentLocation"] = new JsonArray(places);
    }

    private static void Add(JsonObject element, string name, string? value)
    {
        if (value is not null) element[name] = value;
    }
}
