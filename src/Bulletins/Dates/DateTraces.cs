using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>A cheap look at what every day written with its year leaves in a line, so that few lines are put to the patterns of dates.</summary>
internal static class DateTraces
{
    /// <summary>Digits of 20240517.</summary>
    private const int Compact = 8;

    private static readonly SearchValues<char> MonthNumerals = SearchValues.Create("一二三四五六七八九十");

    private static readonly SearchValues<string> MonthNames =
        SearchValues.Create(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What may stand between the numbers of a day: 17 星期五 2024.5.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("-/.·年月日,—–~_・星期周一二三四五六");

    /// <summary>Whether a line may hold a day with its year in any form: a numbered month, three numbers beside each other, eight digits in a row, or the
    /// English name of a month.</summary>
    /// <param name="text">Narrowed.</param>
    public static bool MayHoldDay(ReadOnlySpan<char> text)
    {
        var (numbers, digits) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                if (digits++ == 0) numbers++;
                if (numbers == 3 || digits == Compact) return true;
                continue;
            }
            digits = 0;
            if (text[i] == '月' && IsNumbered(text[..i])) return true;
            if (numbers > 0 && !Between.Contains(text[i]) && !char.IsWhiteSpace(text[i])) numbers = 0;
        }
        return text.IndexOfAnyInRange('A', 'z') >= 0 && text.ContainsAny(MonthNames);
    }

    private static bool IsNumbered(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.Length > 0 && (char.IsDigit(before[^1]) || MonthNumerals.Contains(before[^1]));
    }
}
