using System.Globalization;

namespace ProvincialNewsPortal.Archive.Search.Folding;

/// <summary>Cuts folded text into atoms.</summary>
internal static class AtomReader
{
    private static readonly string[] Singles = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString())];

    /// <summary>Kind + 1 of each character that is one by itself; 0: <see cref="KindAt"/> has not looked yet.</summary>
    private static readonly byte[] Kinds = new byte[char.MaxValue + 1];

    private const byte NoKind = byte.MaxValue;

    /// <summary>Folds a text and cuts it.</summary>
    public static List<Atom> Read(string text) => Read(TextFolding.Fold(text));

    public static List<Atom> Read(FoldedText folded)
    {
        var text = folded.Text;
        var atoms = new List<Atom>(text.Length);
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + Length(text, at);
            if (KindAt(text, at) is not { } kind) continue;
            if (kind == AtomKind.Word) end = WordEnd(text, at);
            else while (end < text.Length && IsMark(text, end)) end += Length(text, end);
            var piece = end == at + 1 ? Singles[text[at]] : text[at..end];
            atoms.Add(new Atom(kind, piece, folded.Starts[at], folded.Ends[end - 1]));
        }
        return atoms;
    }

    /// <summary>Null: white space or a control character, which only ends a word.</summary>
    private static AtomKind? KindAt(string text, int at)
    {
        var c = text[at];
        if (c is >= '\u4E00' and <= '\u9FFF') return AtomKind.Character;
        if (char.IsSurrogate(c)) return KindOf(text, at);
        if (Kinds[c] == 0) Kinds[c] = KindOf(text, at) is { } kind ? (byte)(kind + 1) : NoKind;
        return Kinds[c] == NoKind ? null : (AtomKind)(Kinds[c] - 1);
    }

    private static AtomKind? KindOf(string text, int at)
    {
        var c = text[at];
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c) ? AtomKind.Word : c <= ' ' || c == 0x7F ? null : AtomKind.Sign;
        return CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.DecimalDigitNumber => AtomKind.Word,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber => AtomKind.Character,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control => null,
            _ => AtomKind.Sign,
        };
    }

    private static int WordEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            if (KindAt(text, at) == AtomKind.Word || IsMark(text, at)) at += Length(text, at);
            else if (IsPointInside(text, at) || IsGroupingComma(text, start, at)) at++;
            else break;
        }
        return at;
    }

    /// <summary>20.8 is one number.</summary>
    private static bool IsPointInside(string text, int at) => text[at] == '.' && DigitAt(text, at - 1) && DigitAt(text, at + 1);

    /// <summary>1,234,567 is one number; 1,2,3 are three.</summary>
    private static bool IsGroupingComma(string text, int start, int at)
    {
        if (text[at] != ',' || !(DigitAt(text, at + 1) && DigitAt(text, at + 2) && DigitAt(text, at + 3)) || DigitAt(text, at + 4)) return false;
        var digits = 0;
        while (at - digits - 1 >= start && DigitAt(text, at - digits - 1)) digits++;
        var first = at - digits;
        return digits is >= 1 and <= 3 && (first == start || (digits == 3 && text[first - 1] == ','));
    }

    private static bool DigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsMark(string text, int at) => text[at] >= '\u0300' && text[at] is < '\u3100' or > '\uA000' &&
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static int Length(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1;
}
