using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Finds an issue's date: the day the document prints, else what its reports let infer, else none.</summary>
internal static partial class IssueDateReader
{
    /// <summary>Lines of reports that are looked at for inference; a paper has a few hundred.</summary>
    private const int MostLines = 4000;

    /// <summary>Reads the date.</summary>
    /// <param name="articles">Lines that articles own; only they are asked what reports say.</param>
    public static IssueDate Read(SourceText source, IEnumerable<LineRange> articles)
    {
        var number = IssueNumber(source);
        if (Printed(PrintedDates.Find(source)) is { } printed)
            return new IssueDate(printed.Day, Iso(printed.Day), DatePrecision.Day, [new DateEvidence(printed.Line, printed.Text)], number);
        var lines = LineRange.Lines(articles).Where(n => !source.IsBlank(n) && !PrintedDates.SaysNothing(source[n])).Take(MostLines).ToList();
        return Inferred(source, lines, number) ?? IssueDate.Unknown(number);
    }

    /// <summary>The most telling kind; within it what weekday and lunar date confirm, then what is printed most often, then first.</summary>
    private static PrintedDate? Printed(List<PrintedDate> found)
    {
        if (found.Count == 0) return null;
        var kind = found.Max(f => f.Kind);
        var same = found.Where(f => f.Kind == kind).ToList();
        return same.OrderByDescending(f => f.Agreement).ThenByDescending(f => same.Count(o => o.Day == f.Day)).ThenBy(f => f.Line).First();
    }

    private static IssueDate? Inferred(SourceText source, List<int> lines, string? number)
    {
        var years = new YearClues();
        foreach (var n in lines) years.Add(source[n], n);
        var year = years.Best(null);
        var days = Days(source, lines, year?.Year);
        if (ReportDays.Latest(days) is not { } latest) return null;
        days.AddRange(lines.SelectMany(n => ReportDays.Bare(source[n], n, latest)));
        latest = ReportDays.Latest(days) ?? latest;
        if (years.Best(latest.Month) is not { } best) return null;
        if (best.Year != year?.Year) latest = ReportDays.Latest(Days(source, lines, best.Year)) ?? latest;
        if (latest.Day > DateTime.DaysInMonth(best.Year, latest.Month)) return null;
        // A paper prints on the day after: what it calls 昨日 is the day of its reports.
        var day = new DateOnly(best.Year, latest.Month, latest.Day).AddDays(1);
        return new IssueDate(day, Iso(day) + "~", DatePrecision.Inferred, Evidence(latest, best.Evidence), number);
    }

    private static List<ReportDay> Days(SourceText source, List<int> lines, int? year) => [.. lines.SelectMany(n => ReportDays.Of(source[n], n, year))];

    private static DateEvidence[] Evidence(ReportDay day, DateEvidence year) =>
        day.Line == year.Line && day.Text == year.Text ? [year] : [new DateEvidence(day.Line, day.Text), year];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? IssueNumber(SourceText source)
    {
        foreach (var line in source.Lines)
        {
            if (line.Length > 120 || !line.Contains('期', StringComparison.Ordinal)) continue;
            var match = Number().Match(HanText.Narrow(line));
            if (match.Success) return HanText.Squash(match.Value);
        }
        return null;
    }

    // 总第8213期 | 第12期 on a line with a date or 总
    [GeneratedRegex(@"总\s*第\s*\d{1,6}\s*期|总\s*\d{1,6}\s*期")]
    private static partial Regex Number();
}
