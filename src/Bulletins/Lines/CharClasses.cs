namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What kind of character stands at an end of a line; the classes that evidence is counted in.</summary>
internal enum CharClass : byte { None, Han, Digit, Latin, Stop, Comma, Semicolon, Colon, Enumeration, Dash, OpenQuote, CloseQuote, OpenBracket, CloseBracket, Bullet, Other }

/// <summary>Characters of Chinese text, full and half width alike.</summary>
internal static class CharClasses
{
    private const string Bullets = "•·●■□▲△◆◇★☆※○◎▶►▼▽→⊙✦◣丨|▍▎︱–-*#◥▌❖➤";

    private static readonly CharClass[] Classes = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Classify((char)c))];

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' || char.IsSurrogate(c);

    public static bool IsLatin(char c) => char.IsAsciiLetter(Narrow(c));

    public static bool IsDigit(char c) => char.IsAsciiDigit(Narrow(c));

    /// <summary>A full-width form of ASCII as ASCII itself; half-width and full-width print then count as one.</summary>
    public static char Narrow(char c) => c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xfee0) : c == '\u3000' ? ' ' : c;

    /// <summary>Looked up, as every character of every line is asked for it several times.</summary>
    public static CharClass ClassOf(char c) => Classes[c];

    private static CharClass Classify(char c)
    {
        if (IsHan(c)) return CharClass.Han;
        c = Narrow(c);
        if (char.IsAsciiDigit(c)) return CharClass.Digit;
        if (char.IsAsciiLetter(c)) return CharClass.Latin;
        return c switch
        {
            '。' or '!' or '?' or '…' or '.' => CharClass.Stop,
            ',' => CharClass.Comma,
            ';' => CharClass.Semicolon,
            ':' => CharClass.Colon,
            '、' => CharClass.Enumeration,
            '—' => CharClass.Dash,
            '“' or '‘' or '「' or '『' => CharClass.OpenQuote,
            '”' or '’' or '」' or '』' or '"' => CharClass.CloseQuote,
            '(' or '[' or '【' or '《' or '〈' or '〔' => CharClass.OpenBracket,
            ')' or ']' or '】' or '》' or '〉' or '〕' => CharClass.CloseBracket,
            _ => Bullets.Contains(c, StringComparison.Ordinal) ? CharClass.Bullet : CharClass.Other,
        };
    }

    /// <summary>Whether the text comes to an end of a sentence: a stop, or a stop under closing quotes and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0 && i >= text.Length - 4; i--)
        {
            var kind = ClassOf(text[i]);
            if (kind is CharClass.Stop or CharClass.Semicolon) return true;
            if (kind is not (CharClass.CloseQuote or CharClass.CloseBracket)) return false;
        }
        return false;
    }

    /// <summary>Width in half-width columns: two for Han and full-width characters, one for the rest.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += c < 0x2000 ? 1 : 2;
        return width;
    }
}
