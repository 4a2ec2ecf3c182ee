using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Quick looks for names, for evidence only; the credits themselves are read elsewhere.</summary>
internal static class NameLines
{
    /// <summary>Common surnames, after the order of the 2020 census.</summary>
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬邝巫敖戎竺向祖仲次扎尼格";

    private const int LongestCredit = 40;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u3000、,,/");

    /// <summary>Whether the line is nothing but names of persons, in brackets or after a bullet perhaps.</summary>
    public static bool IsNames(ReadOnlySpan<char> text)
    {
        text = text.Trim("()()[]【】■□●◆—- \u3000");
        var names = 0;
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(Separators);
            var token = end < 0 ? text : text[..end];
            if (token.Length > 0 && !IsName(token, text.Length == token.Length && names == 0)) return false;
            if (token.Length > 0) names++;
            text = end < 0 ? [] : text[(end + 1)..];
        }
        return names > 0;
    }

    /// <summary>Whether the line closes with a bracket that names who wrote it.</summary>
    public static bool HasCreditTail(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || CharClasses.Narrow(text[^1]) != ')') return false;
        var open = text.LastIndexOfAny('(', '(');
        if (open < 0 || text.Length - open > LongestCredit) return false;
        var inside = text[(open + 1)..^1];
        return IsNames(inside) || inside.Contains("记者", StringComparison.Ordinal) || inside.Contains("通讯员", StringComparison.Ordinal)
            || inside.Contains("摄", StringComparison.Ordinal) || inside.Contains("综合", StringComparison.Ordinal)
            || inside.Contains("文/", StringComparison.Ordinal) || inside.StartsWith("据", StringComparison.Ordinal) || inside.Contains("作者", StringComparison.Ordinal);
    }

    private static bool IsName(ReadOnlySpan<char> token, bool alone)
    {
        if (token.Length is < 2 or > 12) return token.Length == 1 && !alone && CharClasses.IsHan(token[0]);
        foreach (var c in token)
            if (!CharClasses.IsHan(c) && c is not ('·' or '•' or '・')) return false;
        if (token.ContainsAny("·•・")) return true;
        return token.Length <= (alone ? 3 : 4) && Surnames.Contains(token[0], StringComparison.Ordinal);
    }
}
