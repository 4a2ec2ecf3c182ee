namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Yes-or-no traits of a line's text.</summary>
[Flags]
internal enum LineFlags
{
    None = 0,
    /// <summary>Nothing but names of persons, brackets and bullets aside.</summary>
    NamesOnly = 1 << 0,
    /// <summary>Wholly inside one pair of brackets.</summary>
    Bracketed = 1 << 1,
    /// <summary>Closes with a bracket that holds a credit.</summary>
    CreditTail = 1 << 2,
    HasDate = 1 << 3,
    HasTime = 1 << 4,
    HasYear = 1 << 5,
    NoHan = 1 << 6,
    /// <summary>Latin letters and blanks alone.</summary>
    LatinOnly = 1 << 7,
    DigitsOnly = 1 << 8,
    /// <summary>Neither Han, letter nor digit.</summary>
    MarksOnly = 1 << 9,
    UnclosedQuote = 1 << 10,
    UnclosedBracket = 1 << 11,
    /// <summary>Closes a quote or bracket that it did not open.</summary>
    OrphanCloser = 1 << 12,
    /// <summary>Han set apart by blanks.</summary>
    SpacedOut = 1 << 13,
    /// <summary>| 丨 &gt; _ within the line.</summary>
    Separated = 1 << 14,
    EndsSentence = 1 << 15,
    /// <summary>A blank within the line.</summary>
    InnerBlank = 1 << 16,
}

/// <summary>What one line says of itself.</summary>
/// <param name="Stops">Sentence ends within the line, at most 255.</param>
/// <param name="Commas">Commas and enumeration commas, at most 255.</param>
/// <param name="Shape">Hash of the line's pattern of character classes; 0 for lines over 24 characters.</param>
internal readonly record struct LineTraits(
    LineOpening Opening, CharClass Begin, CharClass End, WordMasks Words, LineFlags Flags, byte Stops, byte Commas, int Shape)
{
    public bool Has(LineFlags flag) => (Flags & flag) != 0;

    public bool Says(WordGroup group) => (Words.Inner >> (int)group & 1) != 0;
}

/// <summary>Measures lines.</summary>
internal static class LineTraitReader
{
    private const int LongestShaped = 24;

    public static LineTraits Read(string text)
    {
        var flags = ScanFlags(text, out var stops, out var commas);
        if (CharClasses.EndsSentence(text)) flags |= LineFlags.EndsSentence;
        if (text.Length <= 60 && NameLines.IsNames(text)) flags |= LineFlags.NamesOnly;
        if (IsBracketed(text)) flags |= LineFlags.Bracketed;
        if (NameLines.HasCreditTail(text)) flags |= LineFlags.CreditTail;
        return new LineTraits(LineOpenings.Of(text), CharClasses.ClassOf(text[0]), CharClasses.ClassOf(text[^1]), WordFinder.Find(text),
            flags, (byte)Math.Min(stops, 255), (byte)Math.Min(commas, 255), text.Length <= LongestShaped ? ShapeOf(text) : 0);
    }

    private static LineFlags ScanFlags(string text, out int stops, out int commas)
    {
        var flags = LineFlags.None;
        int han = 0, letters = 0, digits = 0, blanks = 0, quotes = 0, brackets = 0;
        (stops, commas) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (CharClasses.IsHan(c)) { han++; continue; }
            switch (CharClasses.ClassOf(c))
            {
                case CharClass.Digit: digits++; flags |= DateAfter(text, i); break;
                case CharClass.Latin: letters++; break;
                case CharClass.Stop: if (c is not '.') stops++; break;
                case CharClass.Comma or CharClass.Enumeration: commas++; break;
                case CharClass.OpenQuote: quotes++; break;
                case CharClass.CloseQuote: if (--quotes < 0) { flags |= LineFlags.OrphanCloser; quotes = 0; } break;
                case CharClass.OpenBracket: brackets++; break;
                case CharClass.CloseBracket: if (--brackets < 0) { flags |= LineFlags.OrphanCloser; brackets = 0; } break;
                default:
                    if (char.IsWhiteSpace(c)) blanks++;
                    else if (c is '|' or '丨' or '>' or '_' or '|' or '>') flags |= LineFlags.Separated;
                    break;
            }
        }
        if (text.Contains('丨', StringComparison.Ordinal)) flags |= LineFlags.Separated;
        if (quotes > 0) flags |= LineFlags.UnclosedQuote;
        if (brackets > 0) flags |= LineFlags.UnclosedBracket;
        if (blanks > 0) flags |= LineFlags.InnerBlank;
        return flags | Composition(han, letters, digits, blanks);
    }

    private static LineFlags DateAfter(string text, int i)
    {
        if (i + 1 >= text.Length) return LineFlags.None;
        var next = CharClasses.Narrow(text[i + 1]);
        var flags = next switch
        {
            '年' => LineFlags.HasYear | LineFlags.HasDate,
            '月' or '日' => LineFlags.HasDate,
            _ => LineFlags.None,
        };
        if (next == ':' && IsDigitAt(text, i + 2)) flags |= LineFlags.HasTime;
        // The last digit of a year: 2024-05.
        if (next is '-' or '/' or '.' && IsDigitAt(text, i - 3) && IsDigitAt(text, i + 2)) flags |= LineFlags.HasDate | LineFlags.HasYear;
        return flags;
    }

    private static bool IsDigitAt(string text, int i) => i >= 0 && i < text.Length && CharClasses.IsDigit(text[i]);

    private static LineFlags Composition(int han, int letters, int digits, int blanks)
    {
        var flags = han == 0 ? LineFlags.NoHan : LineFlags.None;
        if (han == 0 && letters == 0) flags |= digits > 0 ? LineFlags.DigitsOnly : LineFlags.MarksOnly;
        if (han == 0 && letters > 0 && digits == 0) flags |= LineFlags.LatinOnly;
        if (han > 1 && blanks >= han - 1) flags |= LineFlags.SpacedOut;
        return flags;
    }

    private static bool IsBracketed(string text) =>
        CharClasses.Narrow(text[0]) is '(' or '[' or '【' or '〔' && CharClasses.Narrow(text[^1]) is ')' or ']' or '】' or '〕';

    private static int ShapeOf(string text)
    {
        var hash = 17u;
        var last = CharClass.None;
        foreach (var c in text)
        {
            var kind = CharClasses.ClassOf(c);
            if (kind == last && kind is CharClass.Han or CharClass.Digit or CharClass.Latin) continue;
            last = kind;
            var mark = kind is CharClass.Han or CharClass.Digit or CharClass.Latin ? (uint)kind : CharClasses.Narrow(c);
            hash = (hash ^ mark) * 16777619u;
        }
        return (int)(hash & 0x7fffffff);
    }
}
