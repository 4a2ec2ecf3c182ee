namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>What the archive can say of one day of one paper.</summary>
public enum DayState
{
    /// <summary>Before the first or after the last issue held: nothing can be said.</summary>
    Outside,

    /// <summary>At least one issue is held.</summary>
    Held,

    /// <summary>Listed as missing by the archive's keepers.</summary>
    Missing,

    /// <summary>Not held, though the paper came out on this weekday in most weeks around.</summary>
    Presumed,

    /// <summary>Not held, and no sign that the paper came out.</summary>
    Unpublished,
}

/// <summary>What is held of one paper for one day.</summary>
/// <param name="Issues">Editions, 1 and up.</param>
/// <param name="Articles">In all editions.</param>
/// <param name="Inferred">Whether the day of at least one was worked out, not printed.</param>
public sealed record DayHolding(DateOnly Day, int Issues, int Articles, bool Inferred);

/// <summary>One square of a calendar.</summary>
/// <param name="Holding">Null: nothing is held.</param>
/// <param name="Reason">Why it is missing, as its keepers wrote; null: not missing or no reason given.</param>
public sealed record CalendarDay(DateOnly Day, DayState State, DayHolding? Holding = null, string? Reason = null);
