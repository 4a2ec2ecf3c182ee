namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Numbers the months that articles are of as they are met, so that counting them needs no more room than there are months.</summary>
/// <param name="before">Those known before, whose numbers stay.</param>
internal sealed class MonthCodes(MonthCodes? before)
{
    private readonly Dictionary<(int Year, int Month), int> _places = before is null ? [] : new(before._places);
    private readonly List<(int Year, int Month)> _months = before is null ? [(0, 0)] : [.. before._months];

    /// <summary>How many there are, "not even the year is known" (0) among them.</summary>
    public int Count => _months.Count;

    /// <summary>Year and month; month 0: only the year is known.</summary>
    public (int Year, int Month) this[int place] => _months[place];

    /// <summary>The month that holds both days.</summary>
    /// <param name="first">Day number; 0: nothing known.</param>
    public int Of(int first, int last)
    {
        if (first <= 0) return 0;
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        var month = (from.Year, from.Month == to.Month ? from.Month : 0);
        if (_places.TryGetValue(month, out var place)) return place;
        _months.Add(month);
        return _places[month] = _months.Count - 1;
    }
}
