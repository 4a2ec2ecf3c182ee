using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>One month of a paper's calendar, to be set as a table.</summary>
/// <param name="Heading">Whether the month's name stands above it, as a link to its own page.</param>
public sealed record MonthSetting(string Slug, int Year, int Month, PaperCalendar Calendar, bool Heading)
{
    private const int DaysInWeek = 7;

    /// <summary>Weeks from Monday to Sunday; null where a square lies in another month.</summary>
    public IEnumerable<CalendarDay?[]> Weeks
    {
        get
        {
            var days = Calendar.Month(Year, Month).ToList();
            var blanks = ((int)days[0].Day.DayOfWeek + DaysInWeek - 1) % DaysInWeek;
            var squares = Enumerable.Repeat<CalendarDay?>(null, blanks).Concat(days).ToList();
            while (squares.Count % DaysInWeek != 0) squares.Add(null);
            return squares.Chunk(DaysInWeek);
        }
    }

    /// <summary>Whether anything can be said of the month.</summary>
    public bool IsKnown => Calendar.Month(Year, Month).Any(d => d.State != DayState.Outside);
}

/// <summary>The field to jump to a date.</summary>
/// <param name="Slug">Stay with this paper where it has the day; null: all papers.</param>
public sealed record JumpSetting(string? Slug);

/// <summary>How many issues and articles some time holds, and what of it is missing.</summary>
/// <param name="Missing">Days known to be missing.</param>
/// <param name="Presumed">Days presumably missing.</param>
/// <param name="Inferred">Days that were worked out.</param>
public sealed record CalendarSum(int Issues, int Articles, int Missing, int Presumed, int Inferred)
{
    public static CalendarSum Of(IEnumerable<CalendarDay> days)
    {
        var list = days.ToList();
        var held = list.Select(d => d.Holding).OfType<DayHolding>().ToList();
        return new(held.Sum(h => h.Issues), held.Sum(h => h.Articles), list.Count(d => d.State == DayState.Missing),
            list.Count(d => d.State == DayState.Presumed), held.Count(h => h.Inferred));
    }
}
