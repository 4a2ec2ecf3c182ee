using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>A date as written in a line, as far as it says.</summary>
/// <param name="Start">Characters from 0 in the line.</param>
/// <param name="Length">Characters.</param>
/// <param name="Year">1800 to 2199; null: not written.</param>
/// <param name="Month">1 to 12; null: not written.</param>
/// <param name="Day">1 to 31; null: not written.</param>
internal readonly record struct HanDate(int Start, int Length, int? Year, int? Month, int? Day)
{
    /// <summary>The day, where year, month and day are written and exist; else null.</summary>
    public DateOnly? Date => Year is { } y && Month is { } m && Day is { } d && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;

    /// <summary>Past its last character.</summary>
    public int End => Start + Length;
}

/// <summary>Finds dates in every form that Chinese papers write.</summary>
internal static partial class HanDates
{
    /// <summary>What every date holds one of.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("年月日-/.·－／．");

    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>Every date of a line in print order, whole ones (2024年5月17日) as well as parts (5月17日, 17日, 2024年).</summary>
    public static List<HanDate> Find(string line)
    {
        var found = new List<HanDate>();
        if (line.AsSpan().IndexOfAny(Signs) < 0) return found;
        if (line.AsSpan().IndexOfAnyInRange('0', '9') < 0 && line.AsSpan().IndexOfAnyInRange('０', '９') < 0 && !line.Contains('年', StringComparison.Ordinal)) return found;
        foreach (Match match in Written().Matches(HanText.Narrow(line)))
            if (Read(match) is { } date) found.Add(date);
        return found;
    }

    /// <summary>A number in Arabic or Chinese numerals (17, 十七, 二〇二四, 廿三); null: it is none.</summary>
    public static int? Number(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (char.IsAsciiDigit(text[0])) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : null;
        var (total, digits, tens) = (0, 0, false);
        foreach (var c in text)
        {
            var value = Digit(c);
            if (c is '十') { total = tens ? total : (digits == 0 ? 1 : digits) * 10; digits = 0; tens = true; }
            else if (c is '廿' or '卅') { total = c == '廿' ? 20 : 30; tens = true; }
            else if (value >= 0) digits = tens ? value : (digits * 10) + value;
            else return null;
        }
        return total + digits;
    }

    private static int Digit(char c) => c is '○' or '零' or 'Ο' or 'О' or 'O' or '０' or '◯' or '0' ? 0 : c is '元' ? 1 : Numerals.IndexOf(c);

    private static HanDate? Read(Match match)
    {
        var year = Value(match, "y");
        var month = Value(match, "m");
        var day = Value(match, "d");
        if (year is < 1800 or > 2199 || month is < 1 or > 12 || day is < 1 or > 31) return null;
        return new HanDate(match.Index, match.Length, year, month, day);
    }

    private static int? Value(Match match, string name) => match.Groups[name] is { Success: true } group ? Number(HanText.Squash(group.Value)) : null;

    // 2024年5月17日 | 二〇二四年五月十七日 | 2 0 2 4 年 | 2024-05-17 | 2024.5.17 | 5月17日 | 17日
    [GeneratedRegex(@"(?:公元\s?)?(?<y>(?<!\d)\d{4}|(?<!\d)\d ?\d ?\d ?\d(?= ?年)|[〇○零ΟОO◯一二三四五六七八九]{4})\s*年(?:\s*(?<m>\d ?\d?|十[一二]?|[一二三四五六七八九])\s*月(?:\s*(?<d>\d ?\d?|[初一二三四五六七八九十廿]{1,3})\s*[日号號])?)?|(?<![\d.\-/])(?<y>(?:19|20)\d{2})\s?[-/.·]\s?(?<m>\d{1,2})\s?[-/.·]\s?(?<d>\d{1,2})(?![\d.\-])|(?<!\d)(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号號]|(?<![\d月年.第])(?<d>\d{1,2})日(?![内內游間间均本元常后後前以志子])", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
