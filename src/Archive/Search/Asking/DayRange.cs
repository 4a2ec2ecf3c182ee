using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>A span of +08:00 days, both ends inclusive. Null ends are open.</summary>
public sealed partial record DayRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Reads 2024, 2024-05, 2024年5月, 2024-05-12, and a..b, ..b, a.. of these, full-width forms too.</summary>
    /// <returns>Null: it is no date. Ends in the wrong order are put right.</returns>
    public static DayRange? Read(string text)
    {
        var folded = TextFolding.Fold(text).Text.Replace("...", "..", StringComparison.Ordinal);
        var dots = folded.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return Span(folded);
        var (left, right) = (folded[..dots], folded[(dots + 2)..]);
        var (from, to) = (Span(left), Span(right));
        if ((from is null && left.Length > 0) || (to is null && right.Length > 0) || (from is null && to is null)) return null;
        return from is not null && to is not null && from.From > to.To
            ? new DayRange(to.From, from.To)
            : new DayRange(from?.From, to?.To);
    }

    /// <summary>One year, month or day; null: none of them.</summary>
    private static DayRange? Span(string text)
    {
        var match = Day().Match(text);
        if (!match.Success) return null;
        var year = Number(match, 1);
        var month = match.Groups[2].Success ? Number(match, 2) : 0;
        var day = match.Groups[3].Success ? Number(match, 3) : 0;
        if (year == 0 || month > 12 || (month == 0 && match.Groups[2].Success)) return null;
        if (month == 0) return new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var last = DateTime.DaysInMonth(year, month);
        if (day > last || (day == 0 && match.Groups[3].Success)) return null;
        return day == 0
            ? new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, last))
            : new DayRange(new DateOnly(year, month, day), new DateOnly(year, month, day));
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>As the reader of the answer sees it: 2024年5月1日至2024年7月31日.</summary>
    public string Words(bool english)
    {
        if (From is null) return english ? $"until {Name(To!.Value, english)}" : $"{Name(To!.Value, english)}及以前";
        if (To is null) return english ? $"from {Name(From.Value, english)}" : $"{Name(From.Value, english)}及以后";
        if (From == To) return Name(From.Value, english);
        if (From is { Day: 1, Month: 1 } && To is { Day: 31, Month: 12 })
            return Both(Year(From.Value, english), Year(To.Value, english), english);
        if (From is { Day: 1 } && To.Value.Day == DateTime.DaysInMonth(To.Value.Year, To.Value.Month))
            return Both(Month(From.Value, english), Month(To.Value, english), english);
        return Both(Name(From.Value, english), Name(To.Value, english), english);
    }

    private static string Both(string from, string to, bool english) =>
        from == to ? from : english ? $"{from} to {to}" : $"{from}至{to}";

    private static string Year(DateOnly day, bool english) => Format(day, english ? "yyyy" : "yyyy'年'");
    private static string Month(DateOnly day, bool english) => Format(day, english ? "yyyy-MM" : "yyyy'年'M'月'");
    private static string Name(DateOnly day, bool english) => Format(day, english ? "yyyy-MM-dd" : "yyyy'年'M'月'd'日'");
    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    // 2024-05-12, 2024/5/12, 2024年5月12日, 2024-05, 2024年
    [GeneratedRegex(@"^([0-9]{4})(?:年|年?[-/年]([0-9]{1,2})(?:月|月?[-/月]([0-9]{1,2})日?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
