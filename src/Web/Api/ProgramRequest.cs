using Microsoft.AspNetCore.Diagnostics;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>Tells programs from readers where something went wrong: a program gets a problem (RFC 9457), a reader a page.</summary>
internal static class ProgramRequest
{
    private static readonly string[] _endings = [".json", ".csv", ".txt", ".md", ".atom", ".bib", ".ris", ".xml"];

    /// <summary>Whether the address that failed is one for programs or looks like one; where the server left it to show the error, the one it left.</summary>
    public static bool IsOne(HttpContext context)
    {
        var failed = context.Features.Get<IExceptionHandlerFeature>();
        var refused = context.Features.Get<IStatusCodeReExecuteFeature>();
        var endpoint = failed?.Endpoint ?? refused?.Endpoint;
        var path = failed?.Path ?? refused?.OriginalPath ?? context.Request.Path.Value ?? "";
        return endpoint?.Metadata.GetMetadata<DataAddress>() is not null || Harvest.OaiFaces.Address.Equals(path, StringComparison.Ordinal)
            || _endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
