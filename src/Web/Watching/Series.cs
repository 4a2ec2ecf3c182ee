using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>What one metric amounts to for one set of labels. Safe for many writers at once.</summary>
/// <param name="labels">As they are written, without braces; empty: none.</param>
internal sealed class Series(KnownMetric metric, string labels)
{
    /// <summary>Upper ends of the buckets, seconds: those that .NET advises for requests.</summary>
    private static readonly double[] _buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly Lock _turn = new();
    private readonly long[] _counts = new long[_buckets.Length + 1];
    private double _sum;

    public void Add(double value, bool isTotal)
    {
        lock (_turn)
        {
            _sum = isTotal ? value : _sum + value;
            if (metric.Kind != MetricKind.Histogram) return;
            var bucket = Array.FindIndex(_buckets, b => value <= b);
            _counts[bucket < 0 ? _buckets.Length : bucket]++;
        }
    }

    public void WriteTo(StringBuilder text)
    {
        lock (_turn)
        {
            if (metric.Kind == MetricKind.Histogram) WriteHistogram(text);
            else Line(text, "", labels, _sum);
        }
    }

    private void WriteHistogram(StringBuilder text)
    {
        var below = 0L;
        for (var i = 0; i <= _buckets.Length; i++)
        {
            below += _counts[i];
            var end = i < _buckets.Length ? _buckets[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            Line(text, "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{end}\"", below);
        }
        Line(text, "_sum", labels, _sum);
        Line(text, "_count", labels, below);
    }

    private void Line(StringBuilder text, string suffix, string with, double value) =>
        text.Append(metric.Name).Append(suffix).Append(with.Length > 0 ? $"{{{with}}} " : " ").Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
