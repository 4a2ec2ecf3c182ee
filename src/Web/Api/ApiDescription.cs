using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;
using ProvincialNewsPortal.Web.Api.Answers;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>One address for programs.</summary>
/// <param name="Path">With its parameters in braces, without constraints.</param>
/// <param name="MediaType">Of a good answer, without parameters.</param>
/// <param name="Answer">The type a JSON answer is written from; string where it is no JSON.</param>
public sealed record DescribedAddress(string Path, string Method, string Says, string MediaType, Type Answer);

/// <summary>The interface described from the routes themselves (OpenAPI 3.1), so that the description can't fall behind.</summary>
public sealed partial class ApiDescription(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<DescribedAddress>> _addresses = new(() =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<DataAddress>() is not null).Select(Describe)
            .OrderBy(a => a.Path, StringComparer.Ordinal).ThenBy(a => a.Method, StringComparer.Ordinal),
    ]);

    public IReadOnlyList<DescribedAddress> Addresses => _addresses.Value;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapData("/api/openapi.json", "This interface, described by OpenAPI 3.1.",
        (ApiDescription description, PublicAddress site) => WholeAnswer.Of(description.Document(site.Root).ToJsonString(ReportJson.Options) + "\n", MediaTypes.Json))
        .Produces<string>(contentType: "application/json");

    public JsonObject Document(string server)
    {
        var paths = new JsonObject();
        foreach (var path in Addresses.GroupBy(a => a.Path))
            paths[path.Key] = new JsonObject(path.Select(a => KeyValuePair.Create(a.Method.ToLowerInvariant(), (JsonNode?)Operation(a))));
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Provincial News Portal",
                ["version"] = "1",
                ["description"] = "The archive for programs. Each JSON answer names its schema and version; within a version fields are added, never changed or taken away.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["paths"] = paths,
        };
    }

    private static JsonObject Operation(DescribedAddress a) => new()
    {
        ["summary"] = a.Says,
        ["parameters"] = new JsonArray([.. Parameter().Matches(a.Path).Select(m => new JsonObject
        {
            ["name"] = m.Groups[1].Value, ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" },
        })]),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = new JsonObject { [a.MediaType] = new JsonObject { ["schema"] = Schema(a.Answer) } } },
            ["304"] = new JsonObject { ["description"] = "The client's copy is still good." },
            ["default"] = new JsonObject
            {
                ["description"] = "Why there is no answer: 400, 404, 410 or 429.",
                ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object" } } },
            },
        },
    };

    private static JsonNode Schema(Type answer) => answer == typeof(string) ? new JsonObject { ["type"] = "string" }
        : ReportJson.Options.GetJsonSchemaAsNode(answer, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => context.TypeInfo.Type != typeof(LineRange) ? schema
                : new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer" }, ["minItems"] = 2, ["maxItems"] = 2 },
        });

    private static DescribedAddress Describe(RouteEndpoint endpoint)
    {
        var produces = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Last(p => p.StatusCode == StatusCodes.Status200OK);
        var method = endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0];
        var says = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary ?? "";
        return new(Path(endpoint), method, says, produces.ContentTypes.First(), produces.Type ?? typeof(string));
    }

    private static string Path(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => "{" + parameter.Name + "}",
        _ => "",
    }))));

    // /articles/{id}.json
    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Parameter();
}
