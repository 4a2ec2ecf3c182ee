using System.Globalization;
using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What an electronic edition leaves of a page's own data below its text: paper, day, section, headline on one line.</summary>
internal static partial class EditionLine
{
    /// <summary>Longer lines are text.</summary>
    private const int Longest = 300;

    /// <summary>The paper and the day that the line names; null: it is none.</summary>
    public static (string Paper, string Day, DateOnly Date)? Read(string line)
    {
        if (line.Length > Longest || (!line.Contains("content_", StringComparison.Ordinal) && !line.Contains(" 0", StringComparison.Ordinal))) return null;
        if ((ByFile().Match(line) is not { Success: true } match && (match = BySection().Match(line)) is { Success: false })
            || !DateOnly.TryParseExact(match.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        return (match.Groups["name"].Value, match.Groups["day"].Value, date);
    }

    // 2020-06-08 1 1 柳江日报 content_44953.html | 2020-06-08 … 2 2 柳江日报 content_
    [GeneratedRegex(@"^\s*(?<day>\d{4}-\d{2}-\d{2})\s.{0,200}?(?<name>\p{IsCJKUnifiedIdeographs}{2,9}[报報刊])\s+content_\d", RegexOptions.CultureInvariant)]
    private static partial Regex ByFile();

    // 柳江日报 时事 00004 … 2014-12-30 8747547
    [GeneratedRegex(@"^\s*(?<name>\p{IsCJKUnifiedIdeographs}{2,9}[报報刊])\s+\S{2,8}\s+0\d{4}\s.{2,200}?\s(?<day>\d{4}-\d{2}-\d{2})\s+\d{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex BySection();
}
