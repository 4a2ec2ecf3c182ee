using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Web.Limits;

namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>What the server takes from a connection before the site sees anything; beyond it the server itself answers 414, 431, 413 or 408.</summary>
internal static class ServerBounds
{
    /// <summary>Bytes; the longest query that is read, percent-encoded, with filters beside it.</summary>
    private const int RequestLine = 16 * 1024;

    /// <summary>Bytes of all headers, and how many.</summary>
    private const int Headers = 16 * 1024, HeaderCount = 64;

    /// <summary>Bytes; only the POST form of OAI-PMH has a body at all.</summary>
    private const int Body = 64 * 1024;

    public static void AddServerBounds(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((kestrel, limits) =>
        {
            kestrel.Limits.MaxRequestLineSize = RequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = Headers;
            kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
            kestrel.Limits.MaxRequestBodySize = Body;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.Value.Seconds);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
            kestrel.Limits.MaxConcurrentConnections = limits.Value.Connections;
        });
    }
}
