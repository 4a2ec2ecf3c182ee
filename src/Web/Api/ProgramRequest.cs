using Microsoft.AspNetCore.Diagnostics;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>Tells programs from readers where something went wrong: a program gets a problem (RFC 9457), a reader a page.</summary>
internal static class ProgramRequest
{
    private static readonly string[] _endings = [".json", ".csv", ".txt", ".md", ".atom", ".bib", ".ris", ".xml"];

    /// <summary>Whether the address that failed, which the server left to show the error, is one for programs or looks like one.</summary>
    public static bool IsOne(HttpContext context)
    {
        var failed = context.Features.Get<IExceptionHandlerFeature>();
        var refused = context.Features.Get<IStatusCodeReExecuteFeature>();
        var endpoint = failed?.Endpoint ?? refused?.Endpoint;
        var path = failed?.Path ?? refused?.OriginalPath ?? "";
        return endpoint?.Metadata.GetMetadata<DataAddress>() is not null || Harvest.OaiFaces.Address.Equals(path, StringComparison.Ordinal)
            || _endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
