using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ProvincialNewsPortal.Archive;

/// <summary>What the archive measures of itself, for whoever listens.</summary>
public static class ArchiveMeter
{
    public const string Name = "ProvincialNewsPortal.Archive";

    private static readonly Meter _meter = new(Name);
    private static readonly Histogram<double> _searches = _meter.CreateHistogram<double>("portal.search.duration", "s");
    private static readonly Counter<long> _cached = _meter.CreateCounter<long>("portal.cache.lookups");

    /// <summary>One search answered.</summary>
    /// <param name="started">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void Searched(long started) => _searches.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);

    /// <summary>Something was looked for in a cache.</summary>
    /// <param name="cache">Name of the cache; one of a few.</param>
    public static void LookedUp(string cache, bool found) =>
        _cached.Add(1, new KeyValuePair<string, object?>("cache", cache), new KeyValuePair<string, object?>("result", found ? "hit" : "miss"));
}
