using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Reads a folio or signature that prints month and day alone (5月17日 星期五); the year is worked out from the text.</summary>
internal static partial class YearlessFolios
{
    private const int LongestLine = 60;

    /// <summary>Lines of a notice or letter that stands alone; at the end of a page, one of many signs for itself.</summary>
    private const int LongestNotice = 60;

    /// <summary>Years on either side of the likeliest that a weekday may point to.</summary>
    private const int Around = 1;

    /// <summary>The day with the likeliest year, one that the weekday beside it fits where there is one; null: none, or no year is named.</summary>
    public static IssueDate? Read(SourceText source, DatePlaces places, YearClues years, string? number)
    {
        foreach (var n in places.Furniture())
        {
            if (source[n].Length > LongestLine) continue;
            var text = DatePlaces.Clean(source[n]);
            if (Own(places, n, text) is not { Month: { } month, Day: { } day } date) continue;
            if (years.Best(month) is not { } year || (Of(text, year.Year, month, day) ?? Named(text, years, month, day)) is not { } found) continue;
            return new IssueDate(found, found.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "~", DatePrecision.Inferred,
                [new DateEvidence(n, text.Substring(date.Start, date.Length)), year.Evidence], number);
        }
        return null;
    }

    private static HanDate? Own(DatePlaces places, int n, string text)
    {
        if (Stamp().Match(text) is { Success: true } stamp && Part(stamp, "m") is >= 1 and <= 12 and var month && Part(stamp, "d") is >= 1 and <= 31 and var day)
            return new HanDate(stamp.Groups["m"].Index, text.Length - stamp.Groups["m"].Index, null, month, day);
        return HanDates.Find(text) is [{ Year: null, Month: not null, Day: not null } date, ..] && IsOwn(places, n, text, date) ? date : null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsOwn(DatePlaces places, int n, string text, in HanDate date)
    {
        if (PrintedDates.SaysNothing(text) || text.AsSpan().IndexOfAny(',', '。', '、') >= 0) return false;
        var rest = text.Remove(date.Start, date.Length).Trim(' ', '(', ')', '|', '-');
        if (rest.Length == 0) return places.IsOutside(n) || IsLast(places, n);
        return WeekdayAlone().IsMatch(rest) || FolioReader.Read(text) is not null;
    }

    /// <summary>The last line, below a name that a finished text stands above.</summary>
    private static bool IsLast(DatePlaces places, int n) =>
        n <= LongestNotice && places.Neighbour(n, 1) is null && places.Neighbour(n, -1) is { Length: <= 24 } && places.Neighbour(n, -2) is { Length: > 0 } above && HanText.EndsSentence(above[^1]);

    /// <summary>The day in the latest year of those that the text names which the weekday fits; null: none does.</summary>
    private static DateOnly? Named(string text, YearClues years, int month, int day) =>
        years.Named().Select(y => Of(text, y, month, day, around: 0)).FirstOrDefault(d => d is not null);

    private static DateOnly? Of(string text, int likeliest, int month, int day, int around = Around)
    {
        var weekday = LunarClues.Weekday(text);
        foreach (var year in Enumerable.Range(likeliest - around, (2 * around) + 1).OrderBy(y => Math.Abs(y - likeliest)))
        {
            if (day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (weekday is null || date.DayOfWeek == weekday) return date;
        }
        return null;
    }

    // 来源: 作者: 发表时间:05-17 09:33 | 日期:05-17
    [GeneratedRegex(@"(?:^|[\s|:])(?:发布|发表|更新|发稿|刊发|出版)?(?:时间|日期)\s*:\s*(?<m>[0-9]{1,2})[-/月](?<d>[0-9]{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex("^(?:星期|周)[一二三四五六日天]$")]
    private static partial Regex WeekdayAlone();
}
