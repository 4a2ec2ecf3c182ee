using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Tells a place from a name or a word that merely holds its characters, by what stands around it.</summary>
internal static partial class PlaceSurroundings
{
    /// <summary>Whether the characters at this place belong to something that is not the place.</summary>
    public static bool HideName(string text, int start, int length)
    {
        var behind = text.AsSpan(start + length);
        var name = text.AsSpan(start, length);
        return Firm().IsMatch(behind) || Street().IsMatch(behind) || IsOtherWord(text, start, length)
            || (name[^1] is not ('市' or '省' or '县' or '区' or '州') && Body().IsMatch(behind));
    }

    /// <summary>Whether a mountain, a water or an airport is named after what the characters say, which lies elsewhere as a rule:
    /// 贺兰|山, 黄浦|江, 大兴|国际机场.</summary>
    public static bool OpensFeature(string text, int end) => Feature().IsMatch(text.AsSpan(end));

    /// <summary>Bylines and agency datelines, which say who wrote and where they sat, not what about.</summary>
    public static bool[] Credits(string text)
    {
        var hidden = new bool[text.Length];
        foreach (var match in Credit().EnumerateMatches(text)) hidden.AsSpan(match.Index, match.Length).Fill(true);
        return hidden;
    }

    private static bool IsOtherWord(string text, int start, int length)
    {
        foreach (var word in OtherWords)
            for (var at = Math.Max(0, start - 2); at <= start; at++)
                if ((at < start ? at + word.Length >= start + length : word.Length > length) && string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return true;
        // 国铁|成都|局 is a railway's bureau.
        if (text.AsSpan(0, start).EndsWith("国铁", StringComparison.Ordinal)) return true;
        return start > 0 && text[start - 1] == '孙' && text.AsSpan(start, length).StartsWith("中山");
    }

    /// <summary>Words, brands and names that hold the name of a place.</summary>
    private static readonly string[] OtherWords = [.. TagTables.Words("other-words.txt")];

    // 成都|它思科技有限公司, 重庆|长安汽车, 成都|日报, 四川|农业大学
    [GeneratedRegex(@"\G(?:市|省)?[\p{IsCJKUnifiedIdeographs}A-Za-z]{0,12}?(?:有限公司|股份公司|有限责任公司|合作社)")]
    private static partial Regex Firm();

    [GeneratedRegex(@"\G[\p{IsCJKUnifiedIdeographs}A-Za-z]{0,6}?(?:日报|晚报|晨报|商报|早报|时报|都市报|科技报|发布客户端|电视台|卫视|大学(?!生)|学院|集团|股份|汽车|银行|证券|基金|航空公司|出版社|杂志社)")]
    private static partial Regex Body();

    // 上海|路, 北京|东路, 成都|大道
    [GeneratedRegex(@"\G[东西南北中一二三四五]{0,2}(?:路|街|大道|大街|巷|胡同)")]
    private static partial Regex Street();

    [GeneratedRegex(@"\G(?:[山湖江河](?![东西南北沿岸])|水库|半岛|海峡|盆地|(?:国际)?机场|火车站|陵|潮)")]
    private static partial Regex Feature();

    // 新华社北京1月24日电, （四川日报全媒体记者 甲 文/图）, 本报记者 甲 成都报道
    [GeneratedRegex(@"(?:新[华華]社|新[华華]网|中新社|中新网|人民网|央视新闻|据)[^，。；\n]{0,14}?(?:日[电電]|日[讯訊]|日消息)|[（(【][^（）()【】\n]{0,40}(?:[记記]者|通[讯訊][员員]|[摄攝]影|作者|供图|来源)[^（）()【】\n]{0,40}[）)】]|[■□●◎][^\n。，]{0,30}(?:记者|文/图|摄影)[^\n。，]{0,20}")]
    private static partial Regex Credit();
}
