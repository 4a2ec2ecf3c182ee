using System.Diagnostics;
using System.Globalization;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>Times in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> _times = [];

    public int Count => _times.Count;
    public double Median => At(0.5);
    public double P95 => At(0.95);
    public double P99 => At(0.99);
    public double Max => At(1);

    public async Task<T> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    public void Add(double milliseconds) => _times.Add(milliseconds);

    /// <summary>By the nearest rank; NaN where nothing was timed.</summary>
    private double At(double share) => _times.Count == 0 ? double.NaN : _times.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * _times.Count) - 1));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median,9:0.0} {P95,9:0.0} {Max,9:0.0}");
}
