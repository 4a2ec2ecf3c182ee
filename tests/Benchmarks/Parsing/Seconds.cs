namespace ProvincialNewsPortal.Benchmarks.Parsing;

/// <summary>Times work in seconds of processors, which others on the machine change little.</summary>
internal static class Seconds
{
    /// <summary>Until code is compiled for good, and for how long it is timed then; of processors too.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3), Timed = TimeSpan.FromSeconds(4);

    /// <summary>The least that one run over all items took.</summary>
    public static double Best<T>(IReadOnlyList<T> items, Action<T> work)
    {
        Repeat(items, work, WarmUp);
        return Repeat(items, work, Timed);
    }

    private static double Repeat<T>(IReadOnlyList<T> items, Action<T> work, TimeSpan time)
    {
        var best = double.MaxValue;
        for (var used = TimeSpan.Zero; used < time;)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var item in items) work(item);
            var once = Environment.CpuUsage.TotalTime - before;
            (used, best) = (used + once, Math.Min(best, once.TotalSeconds));
        }
        return best;
    }
}
