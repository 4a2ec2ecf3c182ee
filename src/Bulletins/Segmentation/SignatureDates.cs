using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A circular ends with its issuer and, right below, the day: the day is the article's last line, not the page's.</summary>
internal static partial class SignatureDates
{
    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        for (var i = 1; i < lines.Length; i++)
            if (readings[i].Role is LineRole.Folio && readings[i - 1].Role is LineRole.Note && lines[i].Blanks == 0 && Day().IsMatch(HanText.Fold(lines[i].Text)))
                readings[i] = readings[i] with { Role = LineRole.Note, Begins = false, BeginsChance = 0 };
    }

    // 2019年10月28日 | 二〇一九年十月二十八日
    [GeneratedRegex(@"^\s*[\d〇零○一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
