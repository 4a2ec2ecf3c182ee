using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Weighs every year that a text names for being the year it was written in.</summary>
internal sealed partial class YearClues
{
    private readonly List<(int Year, int? Month, int Line, string Text, ClueKind Kind)> clues = [];

    private enum ClueKind { Named, Since, Toward, Grown, Ahead, Over, Zodiac, Before }

    /// <summary>Takes the years of one line.</summary>
    public void Add(DatedText from)
    {
        var (line, text, _) = from;
        foreach (var date in from.Dates)
            if (date.Year is { } year) clues.Add((year, date.Month, line, from.Quote(date.Start, date.Length + 8), Kind(text, date)));
        if (from.Text.Contains('年', StringComparison.Ordinal) && LunarClues.YearOf(text, 1990, 2060) is { } animal) clues.Add((animal, null, line, $"{animal}", ClueKind.Zodiac));
    }

    /// <summary>The likeliest year and the clue that speaks most for it; null where no year near it is named.</summary>
    /// <param name="month">Month of the latest report, 1 to 12; null: unknown.</param>
    public (int Year, DateEvidence Evidence)? Best(int? month)
    {
        var named = clues.Where(c => c.Kind is not ClueKind.Zodiac && c.Year is >= 1980 and <= 2100).ToList();
        var firm = named.Where(c => c.Kind is not (ClueKind.Ahead or ClueKind.Toward)).SelectMany(c => new[] { c.Year, c.Year + 1 }).ToList();
        var years = (firm.Count > 0 ? firm : named.Select(c => c.Year)).Distinct().ToList();
        (int Year, double Score)? best = null;
        foreach (var year in years.OrderDescending())
        {
            var score = clues.Sum(c => Weight(c.Year, c.Month, c.Kind, year, month));
            if (best is null || score > best.Value.Score + 1e-9) best = (year, score);
        }
        if (best is not { Score: > 0 } winner) return null;
        var speaking = clues.MaxBy(c => Weight(c.Year, c.Month, c.Kind, winner.Year, month));
        return (winner.Year, new DateEvidence(speaking.Line, speaking.Text));
    }

    /// <summary>What a named year says for <paramref name="candidate"/> being the year of writing; negative: against it.</summary>
    private static double Weight(int named, int? namedMonth, ClueKind kind, int candidate, int? month)
    {
        var gap = candidate - named;
        return kind switch
        {
            ClueKind.Zodiac => gap % 12 == 0 ? 3 : -1,
            ClueKind.Ahead => gap switch { 0 => 0.4, < 0 => 0.2, _ => -2 },
            ClueKind.Grown => month is <= 4 ? gap switch { 0 => 0.3, 1 => 1.5, < 0 => -4, _ => 0 } : gap switch { 0 => 1.5, 1 => 0.8, < 0 => -4, _ => 0 },
            ClueKind.Over => gap switch { 0 => month == 12 ? 0.5 : -2.5, 1 => 1.6, > 1 and < 4 => 0.1, < 0 => -4, _ => 0 },
            ClueKind.Before => gap switch { 0 => -1.5, 1 => 1, < 0 => -4, _ => 0 },
            ClueKind.Toward => gap switch { 0 or 1 => 0.4, < 0 => 0.2, _ => 0 },
            ClueKind.Since => gap switch { 0 => 1, 1 => 0.3, < 0 => -1, _ => 0 },
            _ when gap == 0 && namedMonth > month => -1.5,
            _ => gap switch { 0 => 2, 1 => month is <= 4 ? 0.9 : 0.5, 2 => 0.1, < 0 => -4, _ => 0 },
        };
    }

    private static ClueKind Kind(string text, in HanDate date)
    {
        var before = text[Math.Max(0, date.Start - 8)..date.Start];
        var after = text[date.End..Math.Min(text.Length, date.End + 8)];
        if (OverBefore().IsMatch(before) || OverAfter().IsMatch(after)) return ClueKind.Over;
        if (ComparedBefore().IsMatch(before)) return ClueKind.Before;
        if (before.EndsWith('自') && !before.EndsWith("源自", StringComparison.Ordinal)) return ClueKind.Since;
        if (AheadBefore().IsMatch(before) || AheadAfter().IsMatch(after)) return ClueKind.Ahead;
        if (TowardBefore().IsMatch(before)) return ClueKind.Toward;
        return date.Month is null && Grown().IsMatch(text.AsSpan(date.End, Math.Min(24, text.Length - date.End))) ? ClueKind.Grown : ClueKind.Named;
    }

    // 2024年，全国新增…达到 | 2024年我国…同比增长
    [GeneratedRegex(@"^[^。；]{0,18}(?:达到?|同比|增长|超过?|完成|实现|累计|新增|突破|总量|下降|提高)")]
    private static partial Regex Grown();

    // 到2030年 | 预计2025年 | 将于2027年 | 2021—2035年 | 力争
    [GeneratedRegex(@"(?:将|将于|预计|力争|计划|拟)$|(?:预计|力争|计划(?!执行|草案|的)|将|规划(?!纲要)|目标)[^，。；、]{0,6}$")]
    private static partial Regex AheadBefore();

    // 到2024年 | 2021—2035年
    [GeneratedRegex(@"(?:到|(?<!截)至|于|为|[—\-~～])$")]
    private static partial Regex TowardBefore();

    [GeneratedRegex(@"^(?:前|以前)|^[^，。；]{0,4}(?:将|计划|力争|预计)|^[—\-~～]\d{4}|^(?:底|末)前|^起(?:施行|实施|执行)")]
    private static partial Regex AheadAfter();

    [GeneratedRegex(@"截至$")]
    private static partial Regex OverBefore();

    // 2024年底 | 2024年全年 | 2024年度
    [GeneratedRegex(@"^(?:底(?!前)|年?末|全年|度(?:报告|决算|总结))")]
    private static partial Regex OverAfter();

    [GeneratedRegex(@"(?:较|比|同比|相比)$")]
    private static partial Regex ComparedBefore();
}
