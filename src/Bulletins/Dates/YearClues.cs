using System.Globalization;
using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Weighs every year that a text names for being the year it was written in.</summary>
internal sealed partial class YearClues
{
    private readonly List<(int Year, int? Month, int? Day, int Line, string Text, ClueKind Kind)> clues = [];

    private enum ClueKind { Named, Since, Toward, Grown, Ahead, Over, Zodiac, Before, Coming, Games, Titled }

    /// <summary>Takes the years of one line.</summary>
    public void Add(DatedText from)
    {
        foreach (var date in from.Dates)
            if (date.Year is { } year) clues.Add((year, date.Month, date.Day, from.Line, from.Quote(date.Start, date.Length + 8), Kind(from, date)));
        if (from.Text.Contains("20", StringComparison.Ordinal))
            foreach (Match match in EventName().Matches(from.Text))
                // What stands in the head of the next line is that line's.
                if (match.Index < from.Own) clues.Add((int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture), null, null, from.Line, from.Quote(match.Groups["y"].Index, 12), ClueKind.Titled));
        if (from.Text.Contains('年', StringComparison.Ordinal) && LunarClues.YearOf(from.Text, 1990, 2060) is { } animal) clues.Add((animal, null, null, from.Line, $"{animal}", ClueKind.Zodiac));
    }

    /// <summary>Years of writing that are possible, the latest first.</summary>
    public IEnumerable<int> Named() => Naming().Select(c => c.Year).Distinct().OrderDescending();

    /// <summary>Clues that name a possible year outright: an animal of the zodiac comes every twelve, an event may be named for the next.</summary>
    private IEnumerable<(int Year, int? Month, int? Day, int Line, string Text, ClueKind Kind)> Naming() =>
        clues.Where(c => c.Kind is not (ClueKind.Zodiac or ClueKind.Titled) && c.Year is >= 1980 and <= 2100);

    /// <summary>The likeliest year and the clue that speaks most for it; null where no year near it is named.</summary>
    /// <param name="month">Month of the latest report, 1 to 12; null: unknown.</param>
    /// <param name="day">Day of the latest report; null: unknown.</param>
    public (int Year, DateEvidence Evidence)? Best(int? month, int? day = null)
    {
        var named = Naming().ToList();
        var firm = named.Exists(c => c.Kind is not (ClueKind.Ahead or ClueKind.Toward));
        var groups = clues.GroupBy(c => (c.Year, c.Month, c.Day, c.Kind)).Select(g => (Clue: g.Key, Force: Force(g.Count()))).ToList();
        (int Year, double Score)? best = null;
        foreach (var year in named.SelectMany(c => firm ? new[] { c.Year, c.Year + 1 } : [c.Year]).Distinct().OrderDescending())
        {
            var score = groups.Sum(g => g.Force * Weight(g.Clue, year, month, day));
            if (best is null || score > best.Value.Score + 1e-9) best = (year, score);
        }
        if (best is not { Score: > 0 } winner || named.TrueForAll(c => c.Kind is ClueKind.Since or ClueKind.Before)) return null;
        var speaking = clues.MaxBy(c => Weight((c.Year, c.Month, c.Day, c.Kind), winner.Year, month, day));
        return (winner.Year, new DateEvidence(speaking.Line, speaking.Text));
    }

    /// <summary>A year said ten times over, as last year's figures are in January, speaks little louder than one said twice.</summary>
    private static double Force(int times) => times <= 2 ? times : 2 + (0.25 * (times - 2));

    private static double Weight((int Year, int? Month, int? Day, ClueKind Kind) clue, int candidate, int? month, int? day) =>
        Weight(clue.Year, clue.Month, clue.Kind, candidate, month) + Exact(clue.Month, clue.Day, candidate - clue.Year, month, day);

    /// <summary>A whole date at most a few days before the latest report names the year itself.</summary>
    private static double Exact(int? namedMonth, int? namedDay, int gap, int? month, int? day) =>
        gap == 0 && namedDay is { } d && namedMonth == month && day - d is >= 0 and <= 3 ? 3 : 0;

    /// <summary>What a named year says for <paramref name="candidate"/> being the year of writing; negative: against it.</summary>
    private static double Weight(int named, int? namedMonth, ClueKind kind, int candidate, int? month)
    {
        var gap = candidate - named;
        return kind switch
        {
            ClueKind.Zodiac => gap % 12 == 0 ? 3 : -1,
            ClueKind.Ahead => gap switch { 0 => namedMonth >= month ? 1.5 : 0.4, < 0 => 0.2, _ => -2 },
            ClueKind.Grown when month is <= 4 => gap switch { 0 => month switch { 4 => 1, 3 => 0.6, _ => 0.3 }, 1 => 1.5, < 0 => -4, _ => 0 },
            ClueKind.Grown => gap switch { 0 => 1.5, 1 => 0.8, < 0 => -4, _ => 0 },
            ClueKind.Over => gap switch { 0 => month == 12 ? 0.5 : -2.5, 1 => 1.6, > 1 and < 4 => 0.1, < 0 => -4, _ => 0 },
            ClueKind.Before => gap switch { 0 => -1.5, 1 => 1, < 0 => -4, _ => 0 },
            ClueKind.Toward when namedMonth is not null => gap switch { 0 => 1, 1 => 0.5, < 0 => 0.2, _ => 0 },
            // An event is named for its year a year before, too: its name bears out a year that the text names, no more.
            ClueKind.Games or ClueKind.Titled => gap switch { 0 => 1, 1 => 0.3, < -4 => -1, < 0 => 0, _ => 0 },
            ClueKind.Toward => gap switch { 0 or 1 => 0.4, < 0 => 0.2, _ => 0 },
            ClueKind.Since => gap switch { 0 => 0.5, 1 => 0.2, < 0 => -1, _ => 0 },
            ClueKind.Coming => gap switch { -1 => month >= 11 ? 2 : -4, 0 => month >= 11 ? 0.3 : 2, 1 => 0.3, _ => 0 },
            _ when gap == 0 && namedMonth > month => -0.5,
            _ => Named(gap, namedMonth, month),
        };
    }

    /// <summary>A year that is merely named: mostly that of writing, in spring often the one before.</summary>
    private static double Named(int gap, int? namedMonth, int? month) => gap switch
    {
        0 => 2,
        1 => month switch { <= 3 => 1.3, 4 => 0.9, _ => 0.5 },
        2 => 0.1,
        -1 when namedMonth is null => month == 12 ? -1 : -2.5,
        -1 => -4,
        < -1 => -1,
        _ => 0,
    };

    private static ClueKind Kind(DatedText from, in HanDate date)
    {
        // Numbers are often set apart by spaces, which say nothing.
        var before = HanText.Squash(from.Before(date.Start, 10));
        var after = HanText.Squash(from.Text[date.End..Math.Min(from.Text.Length, date.End + 24)]);
        if (date.Month is null && IsOver(before, after)) return ClueKind.Over;
        if (ComparedBefore().IsMatch(before)) return ClueKind.Before;
        if (SaysSince(before)) return date.Month is not null && AheadAfter().IsMatch(after) ? ClueKind.Ahead : ClueKind.Since;
        if (AheadBefore().IsMatch(before) || AheadAfter().IsMatch(after) || (date.Month is null && Milestones.Contains(date.Year ?? 0))) return ClueKind.Ahead;
        if (TowardBefore().IsMatch(before)) return ClueKind.Toward;
        if (date.Month is not null) return ClueKind.Named;
        if (GamesAfter().IsMatch(after)) return ClueKind.Games;
        if (ComingAfter().IsMatch(after)) return ClueKind.Coming;
        return Grown().IsMatch(after) ? ClueKind.Grown : ClueKind.Named;
    }

    private static bool IsOver(string before, string after) =>
        !TowardBefore().IsMatch(before) && !AheadBefore().IsMatch(before) && (OverBefore().IsMatch(before) || OverAfter().IsMatch(after));

    private static bool SaysSince(string before) =>
        before.EndsWith('自') && !before.EndsWith("源自", StringComparison.Ordinal) && !before.EndsWith("来自", StringComparison.Ordinal);

    /// <summary>Years that plans aim at, named without a word of the future.</summary>
    private static readonly HashSet<int> Milestones = [2030, 2035, 2049, 2050, 2060];

    // 2024年，全国新增…达到 | 2024年我国…同比增长
    [GeneratedRegex(@"^(?![^。；]{0,14}(?:将|预计|预期|预测|有望|可能|力争|要))[^。；]{0,18}(?:达到?|同比|增长|超过?|完成|实现|累计|新增|突破|总量|下降|提高)")]
    private static partial Regex Grown();

    // 到2030年 | 预计2025年 | 将于2027年 | 2021—2035年 | 力争
    [GeneratedRegex(@"(?:将|将于|预计|力争|计划|拟)$|(?:预计|力争|计划(?!执行|草案|的)|将|规划(?!纲要)|目标)[^，。；、]{0,6}$")]
    private static partial Regex AheadBefore();

    // 到2024年 | 2021—2035年
    [GeneratedRegex(@"(?:到|(?<!截)至|(?<![已曾早均])于|为|[—\-~～])$")]
    private static partial Regex TowardBefore();

    [GeneratedRegex(@"^(?:前(?![一二三四五六七八九十两\d])|以前|之前)|^[，,]?[^，。；,]{0,6}(?:将|计划|力争|预计)|^[—\-~～]\d{4}|^(?:底|末)前|^(?:正式)?起?(?:施行|实施|执行)|^(?:上调|下调|增速|预期|预测|预计|有望|[春夏秋冬]{0,2}季?[会将]|可能|[^，。；,]{0,10}(?:或(?:[将会]|陷入|达到?|降至|超过)|恐[将会陷]|料将))")]
    private static partial Regex AheadAfter();

    [GeneratedRegex(@"截至$")]
    private static partial Regex OverBefore();

    // 2024年新年戏曲晚会 | 2024年春运: named in the weeks before, too
    [GeneratedRegex(@"^[“《]?(?:新年|元旦|春节|春运|春晚|贺岁|两会|全国两会|经济工作|“?三农”?工作|工作(?:会议|部署|任务|主题))")]
    private static partial Regex ComingAfter();

    // 2024年巴黎奥运会: named for years before and after
    [GeneratedRegex(@"^[^，。；,]{0,8}(?:奥运会|冬奥会|残奥会|世界杯|世博会|亚运会|全运会|大运会|园博会)")]
    private static partial Regex GamesAfter();

    // “2024‘多彩河川’采访活动 | 《2024河川发展报告》 | 2024河川马拉松: a year without its 年, in the name of an event
    [GeneratedRegex(@"(?:(?<=[“‘《「『])(?<y>20[0-9]{2})(?=[‘“·—]?\p{IsCJKUnifiedIdeographs})(?!年|[家个人名元万亿多余米公吨台辆户亩件次条项头只套座所位])|(?<![\d.,])(?<y>20[0-9]{2})(?=(?![年家个人名元万亿多余米公吨台辆户亩件次条项头只套座所位])\p{IsCJKUnifiedIdeographs}{2,12}?(?:大会|博览会|论坛|展览会|马拉松|联赛|锦标赛|公开赛|峰会|年会|文化节|艺术节|旅游节|交易会|推介会)))", RegexOptions.CultureInvariant)]
    private static partial Regex EventName();

    // 2024年底 | 2024年全年 | 2024年度 | 2024年…公报
    [GeneratedRegex(@"^(?:底(?!前)|年?末|全年|度(?:报告|决算|总结)|[^，。；,]{0,14}(?:公报|年报|统计(?:公报|年鉴|数据)|决算|年鉴))")]
    private static partial Regex OverAfter();

    [GeneratedRegex(@"(?:较|比|同比|相比)$")]
    private static partial Regex ComparedBefore();
}
