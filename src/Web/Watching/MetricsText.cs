using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>Listens to the known instruments and writes what they came to in the Prometheus text format
/// (prometheus.io/docs/instrumenting/exposition_formats, 0.0.4).</summary>
internal sealed class MetricsText : IDisposable
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(KnownMetric Metric, string Labels), Series> _series = new();

    public MetricsText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (KnownMetrics.Of(instrument) is { } metric) listener.EnableMeasurementEvents(instrument, metric);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, state) => Add(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, state) => Add(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, state) => Add(instrument, value, tags, state));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    /// <summary>What has been measured since the start.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var metric in KnownMetrics.All)
        {
            Head(text, metric.Name, metric.Kind.ToString(), metric.Help);
            foreach (var series in _series.Where(s => s.Key.Metric == metric).OrderBy(s => s.Key.Labels, StringComparer.Ordinal)) series.Value.WriteTo(text);
        }
        return text.ToString();
    }

    public static void Head(StringBuilder text, string name, string kind, string help) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {kind.ToLowerInvariant()}\n");

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        var metric = (KnownMetric)state!;
        var isTotal = instrument.IsObservable;
        var labels = metric.Labels.Length == 0 ? "" : Labels(metric, tags);
        // Tags that are no label (the type of an exception) are summed; what is observed stands for itself.
        _series.GetOrAdd((metric, labels), key => new Series(key.Metric, key.Labels)).Add(value, isTotal);
    }

    private static string Labels(KnownMetric metric, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            if (!metric.Labels.Contains(name, StringComparer.Ordinal)) continue;
            text.Append(text.Length > 0 ? "," : "").Append(name.Replace('.', '_')).Append("=\"").Append(Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")).Append('"');
        }
        return text.ToString();
    }

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
