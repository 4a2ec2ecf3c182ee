using System.Diagnostics.Metrics;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>An instrument that is published.</summary>
/// <param name="Meter">Of .NET (learn.microsoft.com/dotnet/core/diagnostics/built-in-metrics) or this program's own.</param>
/// <param name="Name">Name in the Prometheus text, with its unit.</param>
/// <param name="Labels">Tags that become labels; each has few values.</param>
internal sealed record KnownMetric(string Meter, string Instrument, string Name, MetricKind Kind, string Help, params string[] Labels);

/// <summary>The Prometheus types that are used.</summary>
internal enum MetricKind { Counter, Gauge, Histogram }

/// <summary>Every instrument that is published; a new one is a row here and one in README.</summary>
internal static class KnownMetrics
{
    private const string Hosting = "Microsoft.AspNetCore.Hosting", Kestrel = "Microsoft.AspNetCore.Server.Kestrel", Limiting = "Microsoft.AspNetCore.RateLimiting", Runtime = "System.Runtime";

    public static readonly IReadOnlyList<KnownMetric> All =
    [
        new(Hosting, "http.server.request.duration", "http_server_request_duration_seconds", MetricKind.Histogram, "Requests answered, by time taken.",
            "http.request.method", "http.response.status_code", "http.route"),
        new(Hosting, "http.server.active_requests", "http_server_active_requests", MetricKind.Gauge, "Requests being answered."),
        new(Kestrel, "kestrel.active_connections", "kestrel_active_connections", MetricKind.Gauge, "Open connections."),
        new(Kestrel, "kestrel.rejected_connections", "kestrel_rejected_connections_total", MetricKind.Counter, "Connections refused because there were too many."),
        new(Limiting, "aspnetcore.rate_limiting.requests", "rate_limiting_requests_total", MetricKind.Counter, "Requests that met the limits by client, by what came of it.",
            "aspnetcore.rate_limiting.result"),
        new(ArchiveMeter.Name, "portal.search.duration", "portal_search_duration_seconds", MetricKind.Histogram, "Searches answered, by time taken in the archive."),
        new(ArchiveMeter.Name, "portal.cache.lookups", "portal_cache_lookups_total", MetricKind.Counter, "Lookups in caches, by cache and result.", "cache", "result"),
        new(Runtime, "dotnet.process.memory.working_set", "dotnet_process_memory_working_set_bytes", MetricKind.Gauge, "Memory that the program holds."),
        new(Runtime, "dotnet.exceptions", "dotnet_exceptions_total", MetricKind.Counter, "Exceptions thrown, handled ones too."),
    ];

    public static KnownMetric? Of(Instrument instrument) => All.FirstOrDefault(m => m.Meter == instrument.Meter.Name && m.Instrument == instrument.Name);
}
