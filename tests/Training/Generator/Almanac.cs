using System.Globalization;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>How much a page tells of its date.</summary>
internal enum DateTelling
{
    /// <summary>Masthead, folio or time stamp prints the day.</summary>
    Printed,

    /// <summary>Reports name days and the year, the page does not print its own.</summary>
    Told,

    /// <summary>Nothing names the year.</summary>
    Hidden,
}

/// <summary>The day a page is of, and which days its text has named so far.</summary>
internal sealed class Almanac(DateOnly issue, DateTelling telling)
{
    /// <summary>The day on the masthead, were there one.</summary>
    public DateOnly Issue { get; } = issue;

    public DateTelling Telling { get; } = telling;

    /// <summary>Last day that a report named; null: none.</summary>
    public DateOnly? LastNamed { get; private set; }

    /// <summary>Whether the year of the issue stands anywhere in the text.</summary>
    public bool YearNamed { get; private set; }

    /// <summary>A day of an event not long before the issue, in the words of a report.</summary>
    public string EventDay(Draw draw)
    {
        if (draw.Chance(0.4)) return draw.Any("近日", "日前", "连日来", "近期", "这几天", "前不久");
        if (draw.Chance(0.2)) return Name(Issue.AddDays(-1), draw.Any("昨日", "昨天"));
        var day = Issue.AddDays(-draw.Range(1, 4));
        return Name(day, draw.Chance(0.15) && Telling != DateTelling.Hidden ? FullDay(day) : string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日"));
    }

    /// <summary>What stands before 年: the year of the issue or one near it; where the year must stay hidden, a word.</summary>
    public string Year(Draw draw, int back)
    {
        if (Telling == DateTelling.Hidden) return back == 0 ? "今" : draw.Any("前", "早", "去");
        YearNamed |= back == 0;
        return (Issue.Year - back).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What the gold says of the issue date: null where the text does not fix it.</summary>
    public DateOnly? Fixed => Telling == DateTelling.Printed ? Issue : YearNamed && LastNamed is not null ? Issue : null;

    private string FullDay(DateOnly day)
    {
        YearNamed |= day.Year == Issue.Year;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
    }

    private string Name(DateOnly day, string words)
    {
        if (char.IsDigit(words[0]) && (LastNamed is not { } last || day > last)) LastNamed = day;
        return words;
    }
}
