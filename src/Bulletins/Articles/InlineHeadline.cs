using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>The headline of a brief where it stands in the first line of its text: 【…】昨日，… or ▲… 本报讯(记者 …).</summary>
internal static partial class InlineHeadline
{
    /// <summary>Of the text, characters from its start to past the headline; 0: there is none.</summary>
    public static int Length(string text) => Match(text) is { } match ? match.Length : 0;

    /// <summary>The headline without brackets and bullet; null: there is none.</summary>
    public static string? Of(string text) => Match(text)?.Groups["headline"].Value;

    private static Match? Match(string text)
    {
        if (text.Length < Shortest) return null;
        if (text[0] is '【' || text[1] is '【' || text[2] is '【') return InBrackets().Match(text) is { Success: true } bracketed ? bracketed : null;
        return Bullets.Contains(text[0], StringComparison.Ordinal) && BeforeBlank().Match(text) is { Success: true } match ? match : null;
    }

    private const int Shortest = 8;

    private const string Bullets = "•·●■◆▲◇○▶";

    // 【某市召开会议】昨日，…
    [GeneratedRegex("^[" + Bullets + @"]?\s?【(?<headline>[^【】]{5,40})】", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // ▲某市召开会议 本报讯(记者 …  | ▲某市召开会议 昨日，… : more text than a heading has follows
    [GeneratedRegex("^[" + Bullets + @"]\s?(?<headline>[^\s。，；,;]{5,30}(?:\s[^\s。，；,;（(]{4,20}(?=\s))?)\s+(?=.{24})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBlank();
}
