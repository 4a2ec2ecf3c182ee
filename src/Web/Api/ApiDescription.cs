using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>One address for programs.</summary>
/// <param name="Path">With its parameters in braces, without constraints.</param>
/// <param name="Says">What it answers, in Chinese: a key of <see cref="Words"/>.</param>
/// <param name="Query">What may stand behind the question mark, or in the form of a POST.</param>
/// <param name="MediaType">Of a good answer, without parameters.</param>
/// <param name="Answer">The type a JSON answer is written from; string where it is no JSON.</param>
public sealed record DescribedAddress(string Path, string Method, string Says, IReadOnlyList<QueryParameter> Query, string MediaType, Type Answer);

/// <summary>The interface described from the routes themselves (OpenAPI 3.1), so that the description can't fall behind.</summary>
public sealed partial class ApiDescription(EndpointDataSource endpoints, Words words)
{
    private const string SchemaAt = "#/components/schemas/";

    private readonly Lazy<IReadOnlyList<DescribedAddress>> _addresses = new(() =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<DataAddress>() is not null).Select(Describe)
            .OrderBy(a => a.Path, StringComparer.Ordinal).ThenBy(a => a.Method, StringComparer.Ordinal),
    ]);

    public IReadOnlyList<DescribedAddress> Addresses => _addresses.Value;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapData("/api/openapi.json", "本接口的 OpenAPI 3.1 描述。",
        (ApiDescription description, PublicAddress site) => WholeAnswer.Of(description.Document(site.Root).ToJsonString(_json) + "\n", MediaTypes.Json, LastChange.OfProgram))
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
            ["components"] = new JsonObject { ["schemas"] = Schemas() },
        };
    }

    private JsonObject Operation(DescribedAddress a)
    {
        var operation = new JsonObject { ["operationId"] = OperationId(a), ["summary"] = words.InEnglish(a.Says) };
        var parameters = PathParameters(a).Concat(a.Method == HttpMethods.Get ? a.Query.Select(q => Parameter(q.Name, "query", q.Says, q.Repeats)) : []);
        operation["parameters"] = new JsonArray([.. parameters]);
        if (a.Method == HttpMethods.Post) operation["requestBody"] = Form(a.Query);
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = new JsonObject { [a.MediaType] = new JsonObject { ["schema"] = Schema(a.Answer) } } },
        };
        if (a.Method == HttpMethods.Get) responses["304"] = new JsonObject { ["description"] = "The client's copy is still good." };
        foreach (var (status, why) in _problems) responses[status] = Problem(why);
        operation["responses"] = responses;
        return operation;
    }

    private static readonly (string Status, string Why)[] _problems =
    [
        ("400", "The address or a parameter can't be understood."), ("404", "There is no such thing."), ("410", "It was here and is no more; the detail says why."),
        ("429", "Too many requests; Retry-After says when to come again."), ("500", "The site failed; its log says how."), ("503", "The archive is busy; Retry-After says when to come again."),
    ];

    private static JsonObject Problem(string why) => new()
    {
        ["description"] = why,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = SchemaAt + nameof(Problem) } } },
    };

    /// <summary>RFC 9457.</summary>
    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("title", "status", "detail"),
        ["properties"] = new JsonObject(new[] { ("type", "string"), ("title", "string"), ("status", "integer"), ("detail", "string") }
            .Select(p => KeyValuePair.Create(p.Item1, (JsonNode?)new JsonObject { ["type"] = p.Item2 }))),
    };

    private static IEnumerable<JsonObject> PathParameters(DescribedAddress a) => PathParameter().Matches(a.Path).Select(m => Parameter(m.Groups[1].Value, "path"));

    private static JsonObject Parameter(string name, string place, string? says = null, bool repeats = false)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place, ["required"] = place == "path" };
        if (says is not null) parameter["description"] = says;
        parameter["schema"] = repeats ? new JsonObject { ["type"] = "array", ["items"] = Text() } : Text();
        return parameter;
    }

    private static JsonObject Form(IReadOnlyList<QueryParameter> fields) => new()
    {
        ["content"] = new JsonObject
        {
            ["application/x-www-form-urlencoded"] = new JsonObject
            {
                ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Text()))) },
            },
        },
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    /// <summary>GET /articles/{id}.json: get-articles-id-json.</summary>
    private static string OperationId(DescribedAddress a) =>
        a.Method.ToLowerInvariant() + "-" + string.Join('-', a.Path.Split(['/', '{', '}', '.', '-'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The exporter wants to be told where types are described.</summary>
    private static readonly JsonSerializerOptions _json = new(ReportJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static JsonObject Schema(Type answer) => answer == typeof(string) ? Text() : new JsonObject { ["$ref"] = SchemaAt + answer.Name };

    /// <summary>The shapes of all JSON answers, by name.</summary>
    private JsonObject Schemas()
    {
        var schemas = new JsonObject { [nameof(Problem)] = ProblemSchema() };
        foreach (var type in Addresses.Select(a => a.Answer).Where(t => t != typeof(string)).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal))
            schemas.Add(type.Name, Within(SchemaAt + type.Name, Export(type)));
        return schemas;
    }

    private static JsonNode Export(Type answer) => _json.GetJsonSchemaAsNode(answer, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => context.TypeInfo.Type != typeof(LineRange) ? schema
            : new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer" }, ["minItems"] = 2, ["maxItems"] = 2 },
    });

    /// <summary>A type met again refers to its first place, counted from the root of its own schema: here that root stands inside the document.</summary>
    private static JsonNode Within(string place, JsonNode schema)
    {
        if (schema is JsonObject node && node["$ref"]?.GetValue<string>() is { } inner) node["$ref"] = place + inner[1..];
        foreach (var child in schema switch { JsonObject o => o.Select(p => p.Value), JsonArray list => list, _ => [] })
            if (child is JsonObject or JsonArray) Within(place, child);
        return schema;
    }

    private static DescribedAddress Describe(RouteEndpoint endpoint)
    {
        var produces = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Last(p => p.StatusCode == StatusCodes.Status200OK);
        var method = endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0];
        var says = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary ?? "";
        return new(Path(endpoint), method, says, endpoint.Metadata.GetRequiredMetadata<DataAddress>().Query, produces.ContentTypes.First(), produces.Type ?? typeof(string));
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
    private static partial Regex PathParameter();
}
