using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Reads what a document prints of its date where no day is to be had: a month, a year, the year of a circular's number.</summary>
internal static partial class CoarseDates
{
    /// <summary>Longest line that is looked at, characters.</summary>
    private const int LongestLine = 60;

    /// <summary>2024年5月刊, 2024年第5期, 云府发〔2024〕9号; null: none.</summary>
    public static IssueDate? Read(SourceText source, DatePlaces places, string? number)
    {
        IssueDate? year = null;
        foreach (var n in places.Furniture().Concat(Numbered(source)))
        {
            if (source[n].Length > LongestLine) continue;
            var text = DatePlaces.Clean(source[n]);
            if (PrintedDates.SaysNothing(text)) continue;
            if (Month().Match(text) is { Success: true } month && Of(month, n, number) is { } found) return found;
            if (year is null && Year().Match(text) is { Success: true } match) year = Of(match, n, number);
        }
        return year;
    }

    /// <summary>Lines that a circular's number stands on, wherever they are.</summary>
    private static IEnumerable<int> Numbered(SourceText source) =>
        Enumerable.Range(1, source.Lines.Count).Where(n => source[n].Length is > 6 and <= 30 && DocumentNumber().IsMatch(DatePlaces.Clean(source[n])));

    private static IssueDate? Of(Match match, int line, string? number)
    {
        if (HanDates.Number(HanText.Squash(match.Groups["y"].Value)) is not { } year || year is < 1800 or > 2199) return null;
        var evidence = new[] { new DateEvidence(line, match.Value.Trim()) };
        if (match.Groups["m"] is not { Success: true } group) return new IssueDate(null, year.ToString(CultureInfo.InvariantCulture), DatePrecision.Year, evidence, number);
        return HanDates.Number(HanText.Squash(group.Value)) is { } month and >= 1 and <= 12
            ? new IssueDate(null, string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"), DatePrecision.Month, evidence, number) : null;
    }

    // 2024年5月刊 | 2024年5月 | 二〇二四年五月 第5期 | 2024.05 第5期
    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}]{2,10}[\s|·]+)?\(?(?<y>\d{4}|[〇○零一二三四五六七八九]{4})\s*[年.]\s*(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:月(?:刊|号|號|版|出版|下?半月刊|上半月刊)?|(?=\s+(?:总?第|\d{1,3}版)))\)?(?:$|[\s|·(]+(?:总?第).{1,20}$|[\s|·]+\d{1,3}版.{0,8}$)")]
    private static partial Regex Month();

    // 2024年卷 | 2024年第5期 | 2024年合刊 | 云府发〔2024〕9号
    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}]{2,10}[\s|·]+)?(?<y>\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:卷|刊|号|合刊|增刊|春|夏|秋|冬|[春夏秋冬]季[号刊卷]?|总?第?\s*\d{1,4}\s*期.{0,14})$|^[\p{IsCJKUnifiedIdeographs}]{1,10}\s*[〔\[(【]\s*(?<y>(?:19|20)\d{2})\s*[〕\])】]\s*(?:第\s*)?\d{1,5}\s*号$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,10}\s*[〔\[(【]\s*(?:19|20)\d{2}\s*[〕\])】]\s*(?:第\s*)?\d{1,5}\s*号$")]
    private static partial Regex DocumentNumber();
}
