using System.Diagnostics;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Tells of what state of things pages are now. It looks at most once a millisecond, however many ask: within that time an import that has
/// just ended may not be seen, which is less than a request takes to come.</summary>
internal sealed class EditionWatch(GenerationWatch watch, MissingDaysFile missing, TimeProvider clock)
{
    private sealed record Seen(Edition? Edition, long At);

    /// <summary>One millisecond, of the machine's own clock: what is seen grows old also where a test's clock stands.</summary>
    private static readonly long _holds = Stopwatch.Frequency / 1000;

    private readonly Lock _turn = new();
    private volatile Seen _seen = new(null, long.MinValue / 2);

    /// <summary>Null: the archive can't be asked.</summary>
    public Edition? Now()
    {
        var seen = _seen;
        return Stopwatch.GetTimestamp() - seen.At < _holds ? seen.Edition : Look();
    }

    private Edition? Look()
    {
        lock (_turn)
        {
            var now = Stopwatch.GetTimestamp();
            // Who waited finds what the one before him saw after he had come.
            if (now - _seen.At < _holds) return _seen.Edition;
            Edition? edition = watch.Now() is { } generation ? new Edition(generation, clock.Today(), missing.Written) : null;
            _seen = new(edition, now);
            return edition;
        }
    }
}
