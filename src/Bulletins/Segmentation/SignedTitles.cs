using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Verse and essays: a few words set apart, a person's name set apart below them, then text. That is a title and its author, though the
/// words say nothing that a headline says.</summary>
internal static partial class SignedTitles
{
    /// <summary>Half-width columns of the widest such title, and of the name.</summary>
    private const int WidestTitle = 24, WidestName = 22;

    /// <summary>Characters of the shortest title.</summary>
    private const int ShortestTitle = 2;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (IsSignature(lines, readings, i)) Close(readings, i);
            if (!IsTitle(lines, i) || !IsName(lines, i + 1) || !IsText(lines, readings, i + 2)) continue;
            if (!readings[i].Role.IsHeading()) readings[i] = readings[i] with { Role = LineRole.Headline, Begins = true, BeginsChance = 1 };
            readings[i + 1] = readings[i + 1] with { Role = LineRole.Byline, Begins = false };
            readings[i + 2] = readings[i + 2] with { Role = LineRole.Paragraph, Begins = false, BeginsChance = 0, RunnerUp = LineRole.Continuation };
        }
    }

    /// <summary>A name read as the rubric of what stands below it.</summary>
    private static bool IsSignature(PageLine[] lines, LineReading[] readings, int i) =>
        i > 0 && readings[i] is { Role: LineRole.Section, Begins: true } && readings[i + 1].Role.IsHeading() && !readings[i + 1].Begins && IsName(lines, i);

    /// <summary>It signs what stands above.</summary>
    private static void Close(LineReading[] readings, int i)
    {
        readings[i] = readings[i] with { Role = LineRole.Byline, Begins = false };
        readings[i + 1] = readings[i + 1] with { Begins = true, BeginsChance = 1 };
    }

    private static bool IsApart(PageLine[] lines, int i) => (i == 0 || lines[i].Blanks > 0) && lines[i + 1].Blanks > 0;

    private static bool IsTitle(PageLine[] lines, int i) =>
        IsApart(lines, i) && lines[i].Width <= WidestTitle && lines[i].Text.Length >= ShortestTitle && lines[i].Text.All(c => CharClasses.IsHan(c) || char.IsWhiteSpace(c) || c is '·')
        && !NameLines.IsNames(lines[i].Text);

    /// <summary>One name with a known family name: behind a bullet, 文/ or 作者, before a place in brackets perhaps.</summary>
    private static bool IsName(PageLine[] lines, int i)
    {
        if (!IsApart(lines, i) || lines[i].Width > WidestName) return false;
        var match = Author().Match(HanText.Fold(lines[i].Text));
        return match.Success && PersonNames.IsName(HanText.Squash(lines[i].Text.Substring(match.Groups["name"].Index, match.Groups["name"].Length)));
    }

    // □ 王小明 | 文/王小明 | 作者 王小明 | 王小明(陕西)
    [GeneratedRegex(@"^[■□●○◎◇◆▲⊙·\s]*(?:文\s?[/|]|作者\s?:?)?\s*(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,4}|\p{IsCJKUnifiedIdeographs}\s+\p{IsCJKUnifiedIdeographs}{1,2})\s*(?:\([\p{IsCJKUnifiedIdeographs}]{2,6}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    /// <summary>Text of the article before, as the decoder had it, or text that opens one for want of a headline.</summary>
    private static bool IsText(PageLine[] lines, LineReading[] readings, int i) =>
        readings[i].Role is LineRole.Paragraph or LineRole.Continuation && lines[i].End is not CharClass.Colon;
}
