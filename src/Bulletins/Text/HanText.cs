using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>What Chinese print does with characters: widths, spacing, brackets, digits.</summary>
internal static class HanText
{
    /// <summary>Middle dots that print sets inside transliterated names: · • ・ ‧ ∙ ⋅ ﹒.</summary>
    public const string MiddleDots = "·•・‧∙⋅﹒";

    /// <summary>Bullets and rules that open a line and belong to the page, not to the text.</summary>
    public const string Ornaments = "■□◆◇●○◎▲△▶►▷▼▽★☆※▌▍▎▏▐█│┃┆┊|丨｜〇◤◥◢◣❑❏❖✦✧➤➢→↓↑←◀◁♦♢▪▫•·—－―─━═=_*＊#~～…";

    /// <summary>Whether a character is a Han ideograph (BMP blocks, 〇 and 々 included).</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or >= '\uf900' and <= '\ufaff' or '〇' or '々';

    /// <summary>Whether every character is Han; false for the empty text.</summary>
    public static bool IsAllHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!IsHan(c)) return false;
        return text.Length > 0;
    }

    /// <summary>A full-width ASCII character or ideographic space as its half-width self; any other character unchanged.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' => ' ',
        _ => c,
    };

    /// <summary>The text with every full-width ASCII character narrowed; same length, so positions hold.</summary>
    public static string Narrow(string text)
    {
        if (!IsWide(text)) return text;
        return string.Create(text.Length, text, static (to, from) => Narrow(from, to));
    }

    /// <summary>Narrows as many characters at once as a vector holds.</summary>
    private static void Narrow(ReadOnlySpan<char> from, Span<char> to)
    {
        var units = MemoryMarshal.Cast<char, ushort>(from);
        var narrowed = MemoryMarshal.Cast<char, ushort>(to);
        var i = 0;
        for (; i <= units.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            var unit = new Vector<ushort>(units[i..]);
            var wide = Vector.LessThan(unit - new Vector<ushort>('\uff01'), new Vector<ushort>('\uff5f' - '\uff01'));
            var space = Vector.Equals(unit, new Vector<ushort>('\u3000')) | Vector.Equals(unit, new Vector<ushort>('\u00a0'));
            Vector.ConditionalSelect(space, new Vector<ushort>(' '), unit - (wide & new Vector<ushort>(0xfee0))).CopyTo(narrowed[i..]);
        }
        for (; i < to.Length; i++) to[i] = Narrow(from[i]);
    }

    /// <summary>Narrowed, and with the traditional characters of press words (記者, 訊, 電, 攝) as simplified ones, so that one pattern reads
    /// both scripts. Not for names or text that is shown. Same length, so positions hold.</summary>
    public static string Fold(string text)
    {
        if (!IsWide(text) && text.AsSpan().IndexOfAny(TraditionalSet) < 0) return text;
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                var at = TraditionalSet.Contains(from[i]) ? Traditional.IndexOf(from[i]) : -1;
                to[i] = at < 0 ? Narrow(from[i]) : Simplified[at];
            }
        });
    }

    /// <summary>Whether a text holds characters that <see cref="Narrow(char)"/> changes.</summary>
    private static bool IsWide(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uff01', '\uff5e') || text.IndexOfAny('\u3000', '\u00a0') >= 0;

    /// <summary>Whether it holds several of the traditional characters of press words: names and quotations of a simplified text hold one or two.</summary>
    public static bool IsTraditional(ReadOnlySpan<char> text)
    {
        for (var found = 0; text.IndexOfAny(TraditionalSet) is >= 0 and var at; text = text[(at + 1)..])
            if (++found == TraditionalText) return true;
        return false;
    }

    private const int TraditionalText = 4;

    private static readonly SearchValues<char> TraditionalSet = SearchValues.Create(Traditional);

    private const string Traditional = "訊電報記員網聞攝編輯責圖對審譯體實習見評論來據綜總臺導轉緊從發選題縣慶號駐約長視頻傳媒時間國際點擊閱讀農曆廣東華陳張書畫數頁辦權碼備絡載開佈關設計訂";
    private const string Simplified = "讯电报记员网闻摄编辑责图对审译体实习见评论来据综总台导转紧从发选题县庆号驻约长视频传媒时间国际点击阅读农历广东华陈张书画数页办权码备络载开布关设计订";

    /// <summary>The text without any white space.</summary>
    public static string Squash(string text)
    {
        if (!text.Any(char.IsWhiteSpace)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) kept.Append(c);
        return kept.ToString();
    }

    /// <summary>Whether a character opens a bracket that credits and notes stand in.</summary>
    public static bool IsOpening(char c) => c is '(' or '（' or '[' or '［' or '【' or '〔' or '〖';

    /// <summary>Whether a character closes such a bracket.</summary>
    public static bool IsClosing(char c) => c is ')' or '）' or ']' or '］' or '】' or '〕' or '〗';

    /// <summary>Whether a character ends a sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '…';
}
