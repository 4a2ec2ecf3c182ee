using System.Collections.Concurrent;
using System.Diagnostics;
using ProvincialNewsPortal.Web.Caching;

namespace ProvincialNewsPortal.Web.Logging;

/// <summary>How often a kept page was sent since the log last said so; safe for many at once.</summary>
internal sealed class AnswerCount
{
    private long _whole, _unchanged, _ticks;

    /// <returns>Whether it is the first of a line that is not yet written.</returns>
    public bool Add(int status, long ticks)
    {
        Interlocked.Add(ref _ticks, ticks);
        return status == StatusCodes.Status304NotModified ? Interlocked.Increment(ref _unchanged) == 1 : Interlocked.Increment(ref _whole) == 1;
    }

    /// <summary>What there was, and begins anew.</summary>
    public (long Whole, long Unchanged, TimeSpan Taken) Take() =>
        (Interlocked.Exchange(ref _whole, 0), Interlocked.Exchange(ref _unchanged, 0), Stopwatch.GetElapsedTime(0, Interlocked.Exchange(ref _ticks, 0)));
}

/// <summary>The log of kept pages: once a second a line for each page and status, with how often. A line for each request would cost more than the
/// request, and let a flood fill the disk.</summary>
internal sealed class RequestTally(ILogger<RequestTally> log) : BackgroundService
{
    private readonly ConcurrentQueue<(AnswerCount Answers, string Path)> _unwritten = new();

    /// <param name="started">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public void Count(AnswerCount answers, in PageKey asked, int status, long started)
    {
        if (answers.Add(status, Stopwatch.GetTimestamp() - started)) _unwritten.Enqueue((answers, asked.Path));
        if (asked.Query.Length > 0 && log.IsEnabled(LogLevel.Debug)) log.Asked(RequestLog.Line(asked.Path), RequestLog.Line(asked.Query));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await second.WaitForNextTickAsync(stoppingToken)) Write();
        }
        catch (OperationCanceledException)
        {
            Write();
        }
    }

    private void Write()
    {
        // What comes while this runs waits for the next turn.
        for (var i = _unwritten.Count; i > 0 && _unwritten.TryDequeue(out var line); i--)
        {
            var (whole, unchanged, taken) = line.Answers.Take();
            var (path, mean) = (RequestLog.Line(line.Path), taken.TotalMilliseconds / Math.Max(1, whole + unchanged));
            if (whole > 0) log.AnsweredOften(path, StatusCodes.Status200OK, mean, whole);
            if (unchanged > 0) log.AnsweredOften(path, StatusCodes.Status304NotModified, mean, unchanged);
        }
    }
}
