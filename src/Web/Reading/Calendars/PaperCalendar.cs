namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>Every day of one paper, with what is held and what is missing.</summary>
public sealed class PaperCalendar
{
    /// <summary>Weeks around a day that speak for or against an issue on it.</summary>
    private const int WeeksAround = 8;

    /// <summary>Share of those weeks, 0 to 1, from which an issue is presumed to have come out.</summary>
    private const double PresumedFrom = 0.8;

    private const int DaysInWeek = 7;

    private readonly Dictionary<DateOnly, DayHolding> _held;
    private readonly IReadOnlyDictionary<DateOnly, string?> _missing;
    private readonly ILookup<(int Year, int Month), DayHolding> _months;

    /// <param name="held">One entry a day, in any order.</param>
    /// <param name="missing">Days known to be missing, each with its reason or null.</param>
    public PaperCalendar(IEnumerable<DayHolding> held, IReadOnlyDictionary<DateOnly, string?> missing)
    {
        _held = held.ToDictionary(h => h.Day);
        _missing = missing;
        Days = [.. _held.Keys.Order()];
        _months = _held.Values.OrderBy(h => h.Day).ToLookup(h => (h.Day.Year, h.Day.Month));
    }

    /// <summary>Days with issues, ascending.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>First and last day with an issue, held or known to be missing; null: neither.</summary>
    public (DateOnly First, DateOnly Last)? Run => _run ??= FindRun();
    private (DateOnly First, DateOnly Last)? _run;

    /// <summary>Years of the run that hold or miss an issue, ascending.</summary>
    public IEnumerable<int> Years => Days.Concat(_missing.Keys).Select(d => d.Year).Distinct().Order();

    public IEnumerable<DayHolding> Holdings(int year) => Enumerable.Range(1, 12).SelectMany(m => _months[(year, m)]);

    public IEnumerable<DayHolding> Holdings(int year, int month) => _months[(year, month)];

    /// <summary>All days of a month, ascending.</summary>
    public IEnumerable<CalendarDay> Month(int year, int month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(d => Of(new DateOnly(year, month, d)));

    public CalendarDay Of(DateOnly day)
    {
        if (_held.TryGetValue(day, out var holding)) return new(day, DayState.Held, holding);
        if (_missing.TryGetValue(day, out var reason)) return new(day, DayState.Missing, Reason: reason);
        if (Run is not { } run || day < run.First || day > run.Last) return new(day, DayState.Outside);
        return new(day, IsPresumed(day, run) ? DayState.Presumed : DayState.Unpublished);
    }

    /// <summary>Last day with an issue before <paramref name="day"/>; null: none.</summary>
    public DateOnly? Before(DateOnly day) => Days.Where(d => d < day).Select(d => (DateOnly?)d).LastOrDefault();

    /// <summary>First day with an issue after <paramref name="day"/>; null: none.</summary>
    public DateOnly? After(DateOnly day) => Days.Where(d => d > day).Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>Looks at the same weekday in the nearest eight weeks of the run, four each side where it reaches that far.</summary>
    private bool IsPresumed(DateOnly day, (DateOnly First, DateOnly Last) run)
    {
        var near = Enumerable.Range(1, WeeksAround).SelectMany(week => new[] { -week, week })
            .Select(week => day.DayNumber + (week * DaysInWeek))
            .Where(n => n >= run.First.DayNumber && n <= run.Last.DayNumber)
            .Take(WeeksAround).Select(DateOnly.FromDayNumber).ToList();
        return near.Count == WeeksAround && near.Count(CameOut) >= PresumedFrom * WeeksAround;
    }

    private bool CameOut(DateOnly day) => _held.ContainsKey(day) || _missing.ContainsKey(day);

    private (DateOnly, DateOnly)? FindRun()
    {
        var days = Days.Concat(_missing.Keys).ToList();
        return days.Count == 0 ? null : (days.Min(), days.Max());
    }
}
