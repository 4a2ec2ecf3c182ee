using Microsoft.AspNetCore.Routing.Patterns;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>One other face of a page.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="MediaType">Without parameters.</param>
public sealed record Alternate(string Address, string MediaType, string Title);

/// <summary>Which faces a page has: every mapped address that is the page's own with an ending.</summary>
public sealed class Alternates(EndpointDataSource endpoints)
{
    private static readonly Dictionary<string, (string MediaType, string Title)> _kinds = new(StringComparer.Ordinal)
    {
        [".json"] = ("application/json", "JSON"),
        [".csv"] = ("text/csv", "CSV"),
        [".txt"] = ("text/plain", "TXT"),
        [".md"] = ("text/markdown", "Markdown"),
        [".atom"] = ("application/atom+xml", "Atom"),
        [".bib"] = ("application/x-bibtex", "BibTeX"),
        [".ris"] = ("application/x-research-info-systems", "RIS"),
        [".csl.json"] = ("application/vnd.citationstyles.csl+json", "CSL-JSON"),
    };

    private readonly Lazy<HashSet<string>> _patterns = new(() =>
        endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<DataAddress>() is not null)
            .Select(e => Normal(e.RoutePattern)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Faces of the page that is being answered; none for an error page.</summary>
    public IEnumerable<Alternate> Of(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status200OK || context.GetEndpoint() is not RouteEndpoint page) return [];
        if (context.Request.Path == Addresses.Search && !context.Request.QueryString.HasValue) return [];
        var stem = Normal(page.RoutePattern);
        var path = context.Request.PathBase.Add(context.Request.Path).ToUriComponent().TrimEnd('/');
        return _kinds.Where(kind => _patterns.Value.Contains(stem + kind.Key))
            .Select(kind => new Alternate(path + kind.Key + Query(context), kind.Value.MediaType, kind.Value.Title));
    }

    /// <summary>A search is its query; of lists only the page number stands there, and data has no pages.</summary>
    private static string Query(HttpContext context) =>
        context.Request.Path == Addresses.Search ? context.Request.QueryString.ToUriComponent() : "";

    /// <summary>A pattern without what may differ between pages and faces: a slash in front, names of parameters.</summary>
    private static string Normal(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => "{" + string.Join(':', parameter.ParameterPolicies.Select(c => c.Content)) + "}",
        _ => "",
    }))));
}
