using System.Globalization;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Finds an issue's date: the day the document prints, else what its reports let infer, else a month or year it prints, else none.</summary>
internal static class IssueDateReader
{
    /// <summary>Lines of reports that are looked at for inference; a paper has a few hundred.</summary>
    private const int MostLines = 4000;

    /// <summary>Characters of a line that are looked at; a paragraph has a few hundred.</summary>
    private const int MostCharacters = 2000;

    /// <summary>Days that are weighed against each other.</summary>
    private const int MostDays = 3000;

    /// <summary>Characters of the next line that may end what a line began.</summary>
    private const int TornHead = 14;

    /// <summary>Reads the date.</summary>
    /// <param name="articles">Lines that articles own; only they are asked what reports say.</param>
    /// <param name="outside">The rest: mastheads and folios print the day, labels may name the year.</param>
    public static IssueDate Read(SourceText source, IEnumerable<LineRange> articles, IReadOnlyList<OtherLines>? outside = null)
    {
        outside ??= [];
        var places = new DatePlaces(source, outside);
        return Date(source, articles, outside, places, IssueNumbers.Number(source, places)) with { Edition = IssueNumbers.Edition(source, places) };
    }

    private static IssueDate Date(SourceText source, IEnumerable<LineRange> articles, IReadOnlyList<OtherLines> outside, DatePlaces places, string? number)
    {
        var printed = PrintedDates.Best(PrintedDates.Find(source, places));
        if (printed is { Kind: > PrintedKind.Alone }) return Printed(printed, number);
        var lines = LineRange.Lines(articles).Where(n => !source.IsBlank(n) && !PrintedDates.SaysNothing(source[n])).Take(MostLines).ToList();
        var texts = Joined(source, lines);
        if (printed is not null && IsLedUpTo(printed, texts)) return Printed(printed, number);
        var years = Years(source, texts, outside, k => k is OtherKind.Folio or OtherKind.Label or OtherKind.Fragment or OtherKind.Duplicate);
        // What a page announces of its other pages is of the same issue, but a site's teasers may be years old.
        if (years.Best(null) is null) years = Years(source, texts, outside, k => k is OtherKind.Teaser);
        return YearlessFolios.Read(source, places, years, number) ?? Inferred(texts, years, number) ?? CoarseDates.Read(source, places, number) ?? IssueDate.Unknown(number);
    }

    private static IssueDate Printed(PrintedDate printed, string? number) => new(
        printed.Day, printed.Last is { } last ? $"{Iso(printed.Day)}/{Iso(last)}" : Iso(printed.Day), DatePrecision.Day, printed.Evidence, number);

    /// <summary>Days from the latest report to the issue that prints it.</summary>
    private const int MostAfterReports = 3;

    /// <summary>Whether the reports end on a day or shortly before it; where they name no days, a day alone on its line stands.</summary>
    private static bool IsLedUpTo(PrintedDate printed, List<DatedText> texts)
    {
        if (ReportDays.Latest(Days(texts, printed.Day.Year), [.. texts.SelectMany(ReportDays.Bare).Take(MostDays)]) is not { } latest) return printed.Kind == PrintedKind.Alone;
        if (latest.Line == printed.Line || latest.Day > DateTime.DaysInMonth(printed.Day.Year, latest.Month)) return printed.Kind == PrintedKind.Alone;
        var after = printed.Day.DayNumber - new DateOnly(printed.Day.Year, latest.Month, latest.Day).DayNumber;
        return after is >= 0 and <= MostAfterReports or (< -360 and >= -365);
    }

    private static YearClues Years(SourceText source, List<DatedText> texts, IReadOnlyList<OtherLines> outside, Func<OtherKind, bool> keep)
    {
        var years = new YearClues();
        foreach (var text in texts) years.Add(text);
        var labels = outside.Where(o => keep(o.Kind)).SelectMany(o => o.Lines);
        foreach (var n in LineRange.Lines(labels).Where(n => !PrintedDates.SaysNothing(source[n]))) years.Add(new DatedText(n, source[n], source[n].Length));
        return years;
    }

    private static IssueDate? Inferred(List<DatedText> texts, YearClues years, string? number)
    {
        var year = years.Best(null);
        var bare = texts.SelectMany(ReportDays.Bare).Take(MostDays).ToList();
        if (ReportDays.Latest(Days(texts, year?.Year), bare) is not { } latest || years.Best(latest.Month, latest.Day) is not { } best) return null;
        if (best.Year != year?.Year) latest = ReportDays.Latest(Days(texts, best.Year), bare) ?? latest;
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
            var lead = i > 0 ? source[lines[i - 1]].TrimEnd() : "";
            texts.Add(new DatedText(lines[i], text + next[..Math.Min(next.Length, TornHead)], text.Length, lead[Math.Max(0, lead.Length - TornHead)..]));
        }
        return texts;
    }

    private static DateEvidence[] Evidence(ReportDay day, DateEvidence year) =>
        day.Line == year.Line && day.Text == year.Text ? [year] : [new DateEvidence(day.Line, day.Text), year];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
