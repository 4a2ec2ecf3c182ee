using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A circular prints below its signature what it issues (关于印发《…规则》的通知, then …规则): text of the circular, though it has a title of its own.</summary>
internal static partial class Annexes
{
    /// <summary>Characters of the shortest title that is told from chance.</summary>
    private const int ShortestTitle = 5;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        string? circular = null;
        var within = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (circular is not null && readings[i].Begins && IsIssued(circular, lines[i].Text))
            {
                GoOn(readings, i);
                within = true;
            }
            else if (readings[i].Begins)
            {
                circular = readings[i].Role.IsHeading() && Issuing().IsMatch(lines[i].Text) ? HanText.Squash(lines[i].Text) : null;
                within = false;
            }
            if (within && !readings[i].Role.IsArticle() && Chapter().IsMatch(lines[i].Text)) readings[i] = readings[i] with { Role = LineRole.Subheading };
        }
    }

    private static bool IsIssued(string circular, string title) =>
        HanText.Squash(title) is { Length: >= ShortestTitle } bare && circular.Contains($"《{bare}》", StringComparison.Ordinal);

    /// <summary>Its title, and the headings right below, part the circular's text.</summary>
    private static void GoOn(LineReading[] readings, int at)
    {
        readings[at] = readings[at] with { Begins = false, BeginsChance = 0 };
        for (var i = at; i < readings.Length && readings[i].Role.IsHeading() && !readings[i].Begins; i++) readings[i] = readings[i] with { Role = LineRole.Subheading };
    }

    // 河川市人民政府关于印发《河川市水渠管理办法》的通知
    [GeneratedRegex("(?:印发|发布|公布|转发|颁布).*《.{4,}》", RegexOptions.CultureInvariant)]
    private static partial Regex Issuing();

    // 第一章 总则
    [GeneratedRegex("^第[一二三四五六七八九十]{1,3}[章节]", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();
}
