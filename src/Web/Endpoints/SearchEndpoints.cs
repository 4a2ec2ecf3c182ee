using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Hosting;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Endpoints;

/// <summary>Search from within browsers: <c>/search/names</c>, <c>/opensearch.xml</c>.</summary>
internal static class SearchEndpoints
{
    /// <summary>Names suggested at once.</summary>
    private const int MostNames = 10;

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapSearch(this WebApplication app)
    {
        app.MapLate("/search/names", SuggestAsync);
        app.MapLate("/opensearch.xml", Describe);
    }

    /// <summary>OpenSearch suggestions: what was typed, then names that the archive knows.</summary>
    private static async Task<IResult> SuggestAsync(string? q, SearchEngine engine, CancellationToken stop)
    {
        var names = await engine.NamesAsync(q ?? "", MostNames, stop);
        return Results.Content(new JsonArray(q ?? "", new JsonArray([.. names.Select(n => JsonValue.Create(n))])).ToJsonString(ReportJson.Compact),
            "application/x-suggestions+json", Encoding.UTF8);
    }

    /// <summary>Lets a browser add the archive to its search engines.</summary>
    private static IResult Describe(HttpRequest request, IOptions<SiteOptions> site)
    {
        var root = $"{request.Scheme}://{request.Host}";
        var name = Words.English ? site.Value.TitleEnglish : site.Value.Title;
        var document = new XElement(OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", name.Length > 16 ? name[..16] : name),
            new XElement(OpenSearch + "Description", name),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            Url("text/html", root + "/search?q={searchTerms}"),
            Url("application/atom+xml", root + "/search.atom?q={searchTerms}"),
            Url("application/json", root + "/search.json?q={searchTerms}&page={startPage?}"),
            Url("application/x-suggestions+json", root + "/search/names?q={searchTerms}"));
        return Results.Content("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document, "application/opensearchdescription+xml", Encoding.UTF8);
    }

    private static XElement Url(string type, string template) =>
        new(OpenSearch + "Url", new XAttribute("type", type), new XAttribute("method", "get"), new XAttribute("template", template));
}
