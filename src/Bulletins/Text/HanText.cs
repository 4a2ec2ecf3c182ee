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
        if (!text.AsSpan().ContainsAnyInRange('\u00a0', '\uff5e')) return text;
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = Narrow(from[i]);
        });
    }

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
