using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>What a reader typed as a date: a day, a month or a year, in the ways that Chinese readers write them.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12; null: a whole year is meant.</param>
/// <param name="Day">1 to 31; null: a whole month or year is meant.</param>
public readonly partial record struct JumpTarget(int Year, int? Month, int? Day)
{
    /// <summary>Longest text that can be a date, in characters.</summary>
    private const int Longest = 40;

    /// <summary>The day; null where a whole month or year is meant.</summary>
    public DateOnly? Date => Day is { } day ? new DateOnly(Year, Month!.Value, day) : null;

    /// <returns>Null where the text is no date, or a day that no calendar has.</returns>
    public static JumpTarget? Parse(string? text)
    {
        // Normalizing throws at characters that no text may hold (U+FFFE, half a pair); no date holds them either.
        if (text is null or { Length: > Longest } || text.Any(c => char.IsSurrogate(c) || c >= '\ufffe')) return null;
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        return Read(Solid().Match(plain)) ?? Read(Parted().Match(plain));
    }

    /// <summary>A day of any year: 1月25日, 01-25.</summary>
    /// <returns>The day in the leap year 2000; null where the text is none.</returns>
    public static DateOnly? ParseDayOfYear(string? text) => text is null or { Length: > Longest } || text.Any(c => char.IsSurrogate(c) || c >= '\ufffe') ? null
        : Parse("2000-" + text.Normalize(NormalizationForm.FormKC).Trim())?.Date;

    private static JumpTarget? Read(Match match)
    {
        if (!match.Success) return null;
        var year = Number(match.Groups["y"])!.Value;
        var (month, day) = (Number(match.Groups["m"]), Number(match.Groups["d"]));
        if (year < 1 || month is < 1 or > 12) return null;
        return day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)) ? new(year, month, day) : null;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    // 20240125, 202401
    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Solid();

    // 2024-1-25, 2024/01/25, 2024.1, 2024年1月25日, 2024 年 1 月, 2024年, 2024
    [GeneratedRegex(@"^(?<y>[0-9]{4})( ?[-/.年] ?(?<m>[0-9]{1,2})( ?[-/.月] ?(?<d>[0-9]{1,2}) ?[日号]?| ?月)?| ?年)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Parted();
}
