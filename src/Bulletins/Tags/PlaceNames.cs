namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>The names that one division goes by.</summary>
internal static class PlaceNames
{
    private static readonly string[] Kept = ["新区", "开发区", "园区", "矿区", "林区", "特区", "新城", "示范区", "管理区", "保税区"];

    /// <summary>The full name, then short ones of two characters and more: 甘孜藏族自治州, 甘孜州, 甘孜.</summary>
    public static IEnumerable<(string Name, bool Full)> Of(Place place)
    {
        yield return (place.Name, true);
        var plain = WithoutPeoples(place.Name);
        // 东乡族自治县 is called by its people alone.
        if (plain.StartsWith("自治", StringComparison.Ordinal)) plain = place.Name.Replace("族自治", "自治", StringComparison.Ordinal);
        if (plain.EndsWith("自治州", StringComparison.Ordinal) || plain.EndsWith("自治县", StringComparison.Ordinal))
        {
            var stem = plain[..^3];
            yield return (stem + plain[^1], true);
            if (stem.Length > 1) yield return (stem, false);
        }
        else if (Stem(plain) is { Length: > 1 } shorter)
        {
            yield return (shorter, false);
        }
    }

    private static string? Stem(string name)
    {
        if (Kept.Any(e => name.EndsWith(e, StringComparison.Ordinal))) return null;
        foreach (var ending in (string[])["特别行政区", "自治区", "地区", "省", "市", "县", "区"])
            if (name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        return null;
    }

    /// <summary>峨边彝族自治县, 恩施土家族苗族自治州 and 新疆维吾尔自治区 without the names of their peoples; 内蒙古自治区 would have one character left and keeps its own.</summary>
    private static string WithoutPeoples(string name)
    {
        var end = Math.Max(0, name.IndexOf("自治", StringComparison.Ordinal));
        var stem = name[..end];
        while (stem.Length > 0 && Array.Find(Peoples, p => stem.EndsWith(p, StringComparison.Ordinal)) is { } people && stem.Length - people.Length != 1)
            stem = stem[..^people.Length];
        return stem + name[end..];
    }

    private static readonly string[] Peoples =
    [
        "维吾尔族", "维吾尔", "壮族", "回族", "藏族", "羌族", "彝族", "土家族", "苗族", "侗族", "布依族", "哈尼族", "傣族", "白族", "蒙古族", "蒙古", "满族", "朝鲜族", "黎族", "瑶族",
        "仫佬族", "毛南族", "仡佬族", "哈萨克族", "哈萨克", "柯尔克孜族", "柯尔克孜", "景颇族", "傈僳族", "拉祜族", "佤族", "布朗族", "独龙族", "怒族", "普米族", "纳西族", "水族", "土族", "撒拉族",
        "保安族", "东乡族", "裕固族", "锡伯族", "锡伯", "塔吉克族", "塔吉克", "达斡尔族", "畲族", "各族",
    ];
}
