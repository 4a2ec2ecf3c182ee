using System.Diagnostics;
using System.Globalization;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>Times in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> _times = [];

    public IReadOnlyList<double> All => _times;
    public double Median => At(0.5);
    public double P95 => At(0.95);
    public double P99 => At(0.99);
    public double Max => At(1);

    public static Timings Of(IEnumerable<double> times)
    {
        var timings = new Timings();
        timings._times.AddRange(times);
        return timings;
    }

    public void Add(double milliseconds) => _times.Add(milliseconds);

    public T Time<T>(Func<T> work) => Time([this], work);

    public async Task<T> TimeAsync<T>(Func<Task<T>> work) => await TimeAsync([this], work);

    /// <summary>Into several at once.</summary>
    public static async Task<T> TimeAsync<T>(Timings[] into, Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        Add(into, start);
        return result;
    }

    public static T Time<T>(Timings[] into, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(into, start);
        return result;
    }

    private static void Add(Timings[] into, long start)
    {
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        foreach (var timings in into) timings._times.Add(time);
    }

    /// <summary>By the nearest rank; NaN where nothing was timed.</summary>
    private double At(double share) => _times.Count == 0 ? double.NaN : _times.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * _times.Count) - 1));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median,9:0.0} {P95,9:0.0} {Max,9:0.0}");
}
