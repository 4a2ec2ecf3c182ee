using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Finds the day of a masthead or folio that is broken over short lines (2024年 | 5月17日 | 星期五).</summary>
internal static partial class BrokenMastheads
{
    /// <summary>Longest piece, characters; most pieces a day is joined from; characters beside the day in them.</summary>
    private const int LongestPiece = 14, MostPieces = 5, MostBeside = 24;

    /// <summary>Blank lines and other lines that may part two pieces.</summary>
    private const int LargestGap = 3;

    /// <summary>Pages of one document whose mastheads are joined.</summary>
    private const int MostFound = 50;

    /// <summary>Every day that pieces outside the articles, or near the ends of the document, make together.</summary>
    public static List<PrintedDate> Find(SourceText source, DatePlaces places)
    {
        var found = new List<PrintedDate>();
        var pieces = places.Furniture().Where(n => source[n].Length <= LongestPiece * 3).Select(n => (Line: n, Text: DatePlaces.Clean(source[n])))
            .Where(p => p.Text.Length is > 0 and <= LongestPiece && p.Text[^1] is not (',' or '。' or ';')).ToList();
        for (var i = 0; i < pieces.Count && found.Count < MostFound; i++)
            if (pieces[i].Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || HanPart().IsMatch(pieces[i].Text))
                if (From(places, pieces, i) is { } date) found.Add(date);
        return found;
    }

    private static PrintedDate? From(DatePlaces places, List<(int Line, string Text)> pieces, int first)
    {
        var joined = pieces[first].Text;
        PrintedDate? best = null;
        for (var j = first + 1; j < pieces.Count && j < first + MostPieces && pieces[j].Line - pieces[j - 1].Line <= LargestGap; j++)
        {
            joined += " " + pieces[j].Text;
            if (Day(joined) is not { Date: { } day } date || joined.Length - date.Length > MostBeside) continue;
            // A weekday on the next piece confirms, or tells that a number read as the day is something else.
            var agreement = PrintedDates.Agreement(joined, day);
            // In an article, a day that one line prints whole is no broken one; nor is one that words follow at once.
            if (!places.IsOutside(pieces[first].Line) && (IsSentence(joined, date) || (agreement <= 0 && date.End <= pieces[first].Text.Length))) continue;
            if (best is null || agreement > best.Agreement) best = new PrintedDate(PrintedKind.Folio, pieces[first].Line, pieces[first].Text, day, agreement, null,
                    [.. pieces[(first + 1)..(j + 1)].Select(p => new DateEvidence(p.Line, p.Text))]);
        }
        return best is { Agreement: < 0 } ? null : best;
    }

    /// <summary>Whether words follow the day at once, as they do where a narrow column breaks a report's first words (2024 | 年5月17日一大早).</summary>
    private static bool IsSentence(string joined, in HanDate date) =>
        date.End < joined.Length && HanText.IsHan(joined[date.End]) && joined[date.End] is not ('星' or '周' or '週' or '农' or '農' or '第' or '总' or '今' or '本');

    /// <summary>The day that the pieces make in print order, else the one year, month and day among them.</summary>
    private static HanDate? Day(string joined)
    {
        if (MastheadDates.Find(joined).Find(d => d.Date is not null) is { Date: not null } printed) return printed;
        var bare = Beside().Replace(joined, " ");
        if (MastheadDates.Find(bare).Find(d => d.Date is not null) is { Date: not null } parted) return parted;
        if (Year().Matches(bare) is not [var year] || Month().Matches(bare) is not [var month] || Number().Matches(Month().Replace(bare, " ")) is not [var day]) return null;
        return new HanDate(0, joined.Length, Value(year), Value(month), Value(day)) is { Month: >= 1 and <= 12, Day: >= 1 and <= 31, Date: not null } made ? made : null;
    }

    private static int Value(Match match) => int.Parse(match.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    // 星期五 | FRI. | 第02版 | 总第8213期
    [GeneratedRegex(@"(?:星期|周|週)[一二三四五六日天]|\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\b\.?|第?\s?[A-Z]?\d{1,3}\s?版|总?第?\s?\d{1,6}\s?[期号]", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?<!\d)(?<n>(?:19|20)[0-9]{2})(?!\d)")]
    private static partial Regex Year();

    // 5月 | 2024-05
    [GeneratedRegex(@"(?<!\d)(?<n>[0-9]{1,2})\s?月|(?<=(?:19|20)\d{2}\s?[-/.])(?<n>[0-9]{1,2})(?!\d)")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\d)(?<n>[0-9]{1,2})(?!\d)")]
    private static partial Regex Number();

    // 二〇二四年 | MAY 17
    [GeneratedRegex("[〇○零一二三四五六七八九]{4}\\s*年|^[A-Za-z]{3,9}\\.?$")]
    private static partial Regex HanPart();
}
