using Microsoft.Extensions.Primitives;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>The archive for harvesters, by OAI-PMH 2.0 (openarchives.org): one address, asked by GET or by POST of a form.</summary>
internal static class OaiFaces
{
    public const string Address = "/oai";

    private static readonly QueryParameter[] _arguments =
    [
        new("verb", "What is asked."), new("metadataPrefix", "oai_dc."), new("set", "A paper, as ListSets names it."), new("identifier", "Of one record."),
        new("from", "Changed on or after, UTC."), new("until", "Changed on or before, UTC."), new("resumptionToken", "Where an earlier list left off."),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapData(Address, "OAI-PMH 2.0 收割：Identify、ListMetadataFormats、ListSets、ListIdentifiers、ListRecords、GetRecord。",
            (HttpContext context, OaiProvider oai) => oai.AnswerAsync(Single(context.Request.Query), context.RequestAborted), _arguments).Produces<string>(contentType: "text/xml");
        routes.MapPost(Address, PostedAsync).WithMetadata(new DataAddress(_arguments)).DisableAntiforgery().WithSummary("同上，以表单 POST，为协议所要求。").Produces<string>(contentType: "text/xml");
    }

    private static async Task<IResult> PostedAsync(HttpContext context, OaiProvider oai, Words words)
    {
        try
        {
            var asked = context.Request.HasFormContentType ? Single(await context.Request.ReadFormAsync(context.RequestAborted)) : Single([]);
            return await oai.AnswerAsync(asked, context.RequestAborted);
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException)
        {
            // Too large, too many fields, or broken off.
            return Refusals.Problem((e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest, words["这个请求无法理解"], words["地址或填写的内容不合要求。"]);
        }
    }

    /// <summary>Arguments of a request; a repeated one is null, which the protocol calls an error.</summary>
    private static Dictionary<string, string?> Single(IEnumerable<KeyValuePair<string, StringValues>> given) =>
        given.ToDictionary(a => a.Key, a => a.Value.Count == 1 ? a.Value[0] ?? "" : null, StringComparer.Ordinal);
}
