using System.Text;

namespace ProvincialNewsPortal.Fuzzing;

/// <summary>Makes text that programs trip over, of pieces that this program gives a meaning to and of characters that none expects.</summary>
internal static class Nasty
{
    /// <summary>Never stands in markup that the program itself writes; where it appears raw in HTML, text has become markup.</summary>
    public const string Marker = "<fuzz";

    private static readonly string[] _words =
    [
        "宜宾", "春灌", "本报讯(记者 张三)", "第03版 要闻", "下转02版", "紧接01版", "责任编辑:王五", "图片新闻", "一、", "问:", "●", "新华社北京1月24日电", "AI", "20.8", "O'Neil", "ﬁ", "Ⅳ", "㈠", "臺灣", "后",
    ];

    private static readonly string[] _operators =
    [
        " ", "  ", "\t", "　", "\"", "“", "”", "「", "」", "(", ")", "（", "）", "|", "｜", "OR", " OR ", "or", "NOT", "AND", "NEAR", "-", "－", "--", "*", "^", ":", "：", "标题:", "headline:", "作者:", "tag:", "版:", "日期:", "date:", "..",
    ];

    private static readonly string[] _dates =
    [
        "2024", "2024-05", "2024-05-12", "2024年1月25日", "二〇二四年", "二○二四年十二月三十一日", "1月24日", "昨日", "今天", "星期四", "周日", "农历", "正月初一", "甲辰年", "闰二月", "腊月廿九", "０５", "٢٠٢٤", "99999999999999999999", "0000-00-00", "2024-02-30", "9999-12-31", "-1", "年", "月", "日", "号", "第8213期", "T00:00:00Z",
    ];

    private static readonly string[] _markup =
    [
        Marker + ">", Marker + " onclick=\"", "</script>", "<!--", "-->", "]]>", "&lt;", "&#x3c;", "&amp;", "[a](javascript:alert(1))", "![a](data:text/html,x)", "<a href=javascript:x>", "http://example.invalid/", "www.example.invalid", "\\", "`", "```", "~~~", "***", "# ", "> ", "- ", "1. ", "| a | b |", "|---|", "===", "---", "{{", "@(1)", "%s", "${x}", "'; DROP TABLE Articles;--", "' OR 1=1", "{#id .class}",
    ];

    private static readonly string[] _odd =
    [
        "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00ad", "\u200b", "\u200d", "\u200e", "\u202a", "\u202e", "\u2028", "\u2029", "\u2066", "\u2069", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ud83d", "\ude00", "\ud83d\ude00", "\u0301", "e\u0301\u0301\u0301", "\u4e00\ufe00", "𠮷", "\r", "\n", "\r\n", "\n\n", "\v", "\f",
    ];

    private static readonly string[] _paths = ["../", "..\\", "/", "//", "%2f", "%2e%2e/", "%00", "%", "%zz", "%c0%af", "...", ".", "C:\\", "file:///etc/passwd", "CON", "~", "?", "#", "&", "=", ";"];

    private static readonly string[][] _all = [_words, _operators, _dates, _markup, _odd, _paths];

    /// <summary>Up to a few dozen pieces; now and then one of them many times.</summary>
    public static string Text(Random random, int most = 16)
    {
        var text = new StringBuilder();
        for (var left = random.Next(most) + 1; left > 0; left--) text.Append(Piece(random));
        return text.ToString();
    }

    /// <summary>Mostly of dates and what stands around them.</summary>
    public static string Date(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(8) + 1; left > 0; left--) text.Append(random.Next(4) > 0 ? One(random, _dates) : Piece(random));
        return text.ToString();
    }

    public static T One<T>(Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static string Piece(Random random) => random.Next(16) switch
    {
        0 => ((char)random.Next(0x10000)).ToString(),
        1 => new string((char)random.Next(0x20, 0x7f), random.Next(4)),
        2 => ((char)random.Next(0x4e00, 0xa000)).ToString(),
        3 when random.Next(40) == 0 => string.Concat(Enumerable.Repeat(One(random, One(random, _all)), random.Next(2000))),
        _ => One(random, One(random, _all)),
    };
}
