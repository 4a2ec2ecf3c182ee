using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>Reads the name of a paper where it stands as masthead or in a folio.</summary>
internal static partial class Mastheads
{
    /// <summary>How much a masthead says, and a folio.</summary>
    public const double MastheadScore = 6, FolioScore = 5;

    private static readonly char[] Around = [.. HanText.Ornaments, ' '];

    /// <summary>The paper that a line near the head or the foot is the masthead or folio of; null: none.</summary>
    /// <param name="text">Narrowed and folded; <paramref name="printed"/> as printed, as long.</param>
    public static (string Name, double Score)? Read(string text, string printed)
    {
        (text, printed) = (Bare(text), Bare(printed));
        if (text.Length != printed.Length) return null;
        if (Masthead().Match(text) is { Success: true } masthead) return (Printed(masthead, printed), MastheadScore);
        return FolioReader.Read(text) is not null && Folio().Match(text) is { Success: true } folio ? (Printed(folio, printed), FolioScore) : null;
    }

    private static string Printed(Match match, string printed) => printed.Substring(match.Groups["name"].Index, match.Groups["name"].Length);

    /// <summary>Without rules around it and without spaces between the letters of a name that is spaced out.</summary>
    private static string Bare(string text)
    {
        text = text.Trim(Around);
        return SpacedOut().Match(text) is { Success: true } spaced ? HanText.Squash(spaced.Value) + text[spaced.Length..] : text;
    }

    // 四 川 日 报
    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}\s{1,3}){2,10}\p{IsCJKUnifiedIdeographs}(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedOut();

    // 四川日报 | 大众日报数字报 2022年10月04日 | 三峡晚报 2026-02-22 星期日 总第13409期 | 柳江日报 中共柳江市委主管主办
    [GeneratedRegex(@"^(?:《)?(?<name>(?:\d{2})?\p{IsCJKUnifiedIdeographs}{2,10}?(?:报|報|[晨晚早]刊|时讯))(?:》)?社?\s*(?:数字报|电子报|电子版|数字版)?(?:$|\s+[\d第A-Z(].*|\s*[|·丨].*|\d{4}.*|\s+(?:星期|中共|责编|责任|编辑|总第|今日|国内|LIU|要闻|主办|主管).*|[〇一二]{1}[〇○零一二三四五六七八九]{3}年.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Masthead();

    // 02版 要闻 2024年5月17日 河川日报 | 河川日报 · 要闻
    [GeneratedRegex(@"(?:^|[\s|·:/日])(?<name>\p{IsCJKUnifiedIdeographs}{2,9}?(?:报|報|[晨晚早]刊|时讯))社?(?:数字报|电子报)?(?=$|[\s|·:/]|\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Folio();
}
