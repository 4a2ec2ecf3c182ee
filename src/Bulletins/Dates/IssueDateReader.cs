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
    /// <param name="outside">The rest; labels and folios of it may name the year.</param>
    public static IssueDate Read(SourceText source, IEnumerable<LineRange> articles, IEnumerable<OtherLines>? outside = null)
    {
        var number = IssueNumber(source);
        if (Printed(PrintedDates.Find(source)) is { } printed)
            return new IssueDate(printed.Day, Iso(printed.Day), DatePrecision.Day, [new DateEvidence(printed.Line, printed.Text)], number);
        var lines = LineRange.Lines(articles).Where(n => !source.IsBlank(n) && !PrintedDates.SaysNothing(source[n])).Take(MostLines).ToList();
        var labels = (outside ?? []).Where(o => o.Kind is OtherKind.Folio or OtherKind.Label or OtherKind.Fragment or OtherKind.Duplicate).SelectMany(o => o.Lines);
        return Inferred(source, lines, LineRange.Lines(labels), number) ?? IssueDate.Unknown(number);
    }

    /// <summary>The most telling kind; within it what weekday and lunar date confirm, then what is printed most often, then first.</summary>
    private static PrintedDate? Printed(List<PrintedDate> found)
    {
        if (found.Count == 0) return null;
        var kind = found.Max(f => f.Kind);
        var same = found.Where(f => f.Kind == kind).ToList();
        return same.OrderByDescending(f => f.Agreement).ThenByDescending(f => same.Count(o => o.Day == f.Day)).ThenBy(f => f.Line).First();
    }

    private static IssueDate? Inferred(SourceText source, List<int> lines, IEnumerable<int> labels, string? number)
    {
        var texts = Joined(source, lines);
        var years = new YearClues();
        foreach (var text in texts) years.Add(text);
        foreach (var n in labels.Where(n => !PrintedDates.SaysNothing(source[n]))) years.Add(new DatedText(n, source[n], source[n].Length));
        var year = years.Best(null);
        var days = Days(texts, year?.Year);
        if (ReportDays.Latest(days) is not { } latest) return null;
        days.AddRange(texts.SelectMany(t => ReportDays.Bare(t, latest)).Take(MostDays));
        latest = ReportDays.Latest(days) ?? latest;
        if (years.Best(latest.Month) is not { } best) return null;
        if (best.Year != year?.Year) latest = ReportDays.Latest(Days(texts, best.Year)) ?? latest;
        if (latest.Day > DateTime.DaysInMonth(best.Year, latest.Month)) return null;
        // A paper prints on the day after: what it calls 昨日 is the day of its reports.
        var day = new DateOnly(best.Year, latest.Month, latest.Day).AddDays(1);
        return new IssueDate(day, Iso(day) + "~", DatePrecision.Inferred, Evidence(latest, best.Evidence), number);
    }

    private static List<ReportDay> Days(List<DatedText> texts, int? year) => [.. texts.SelectMany(t => ReportDays.Of(t, year)).Take(MostDays)];

    /// <summary>Each line with the head of the next, for dates that a break tears (2024 | 年).</summary>
    private static List<DatedText> Joined(SourceText source, List<int> lines)
    {
        var texts = new List<DatedText>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = source[lines[i]][..Math.Min(source[lines[i]].Length, MostCharacters)].TrimEnd();
            var next = i + 1 < lines.Count ? source[lines[i + 1]].TrimStart() : "";
            texts.Add(new DatedText(lines[i], text + next[..Math.Min(next.Length, TornHead)], text.Length));
        }
        return texts;
    }

    /// <summary>Characters of a line that are looked at; a paragraph has a few hundred.</summary>
    private const int MostCharacters = 2000;

    /// <summary>Days that are weighed against each other.</summary>
    private const int MostDays = 3000;

    /// <summary>Characters of the next line that may end what a line began.</summary>
    private const int TornHead = 14;

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
