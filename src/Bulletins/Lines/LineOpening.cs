namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>How a line opens.</summary>
internal enum LineOpening
{
    Plain, HanNumber, HanNumberInBrackets, DigitNumber, DigitInBrackets, Circled, Article, Chapter, FirstSecond, Bullet, Speaker, Question, Answer,
    Quote, Bracket, Title, LenticularBracket, Date, Time, Hash, Letter, LowerLetter, Digit, Punctuation, ClosingPunctuation,

    /// <summary>A headline in lenticular brackets before its own text.</summary>
    BracketedTitle,
}

/// <summary>Recognises openings.</summary>
internal static class LineOpenings
{
    private const string HanNumerals = "一二三四五六七八九十百〇零";

    /// <summary>Characters of a headline in brackets.</summary>
    private const int ShortestTitle = 7, LongestTitle = 42;

    /// <summary>Longest name before a colon that counts as a speaker, in characters.</summary>
    private const int LongestSpeaker = 9;

    public static LineOpening Of(string line)
    {
        var first = CharClasses.Narrow(line[0]);
        if (first is '第') return Ordinal(line);
        if (HanNumerals.Contains(first, StringComparison.Ordinal)) return AfterHanNumeral(line);
        if (first is '(') return InBrackets(line);
        if (first is '问' or 'Q' && IsColon(line, 1)) return LineOpening.Question;
        if (first is '答' or 'A' && IsColon(line, 1)) return LineOpening.Answer;
        if (first is >= '①' and <= '⓿') return LineOpening.Circled;
        var speaker = SpeakerLength(line);
        if (speaker > 0 && CharClasses.IsHan(first)) return LineOpening.Speaker;
        return CharClasses.ClassOf(first) switch
        {
            CharClass.Digit => AfterDigits(line),
            CharClass.Bullet => first is '#' ? LineOpening.Hash : LineOpening.Bullet,
            CharClass.OpenQuote => LineOpening.Quote,
            CharClass.OpenBracket => Bracket(first, line),
            CharClass.Latin => char.IsAsciiLetterLower(first) ? LineOpening.LowerLetter : LineOpening.Letter,
            CharClass.Han => LineOpening.Plain,
            CharClass.Stop or CharClass.Comma or CharClass.Semicolon or CharClass.Colon or CharClass.Enumeration
                or CharClass.CloseQuote or CharClass.CloseBracket => LineOpening.ClosingPunctuation,
            _ => LineOpening.Punctuation,
        };
    }

    private static LineOpening Bracket(char first, string line) => first switch
    {
        '【' => IsTitle(line) ? LineOpening.BracketedTitle : LineOpening.LenticularBracket,
        '《' or '〈' => LineOpening.Title,
        _ => LineOpening.Bracket,
    };

    /// <summary>Whether what the brackets hold is too long for a rubric or 本报讯, and text goes on after them.</summary>
    private static bool IsTitle(string line)
    {
        var close = line.IndexOf('】', StringComparison.Ordinal);
        return close >= ShortestTitle && close <= LongestTitle && line.Length > close + ShortestTitle;
    }

    private static LineOpening Ordinal(string line)
    {
        var i = 1;
        while (i < line.Length && i < 6 && (HanNumerals.Contains(line[i], StringComparison.Ordinal) || CharClasses.IsDigit(line[i]))) i++;
        if (i == 1 || i >= line.Length) return LineOpening.Plain;
        return line[i] switch
        {
            '条' or '條' => LineOpening.Article,
            '章' or '节' or '部' or '编' or '篇' => LineOpening.Chapter,
            _ => LineOpening.FirstSecond,
        };
    }

    private static LineOpening AfterHanNumeral(string line)
    {
        var i = 1;
        while (i < line.Length && i < 5 && HanNumerals.Contains(line[i], StringComparison.Ordinal)) i++;
        if (i >= line.Length) return LineOpening.HanNumber;
        return line[i] switch
        {
            '、' or '.' or '.' => LineOpening.HanNumber,
            '是' or '要' => LineOpening.FirstSecond,
            _ => LineOpening.Plain,
        };
    }

    private static LineOpening InBrackets(string line)
    {
        var i = 1;
        while (i < line.Length && i < 5 && (HanNumerals.Contains(line[i], StringComparison.Ordinal) || CharClasses.IsDigit(line[i]))) i++;
        if (i == 1 || i >= line.Length || CharClasses.Narrow(line[i]) != ')') return LineOpening.Bracket;
        return CharClasses.IsDigit(line[1]) ? LineOpening.DigitInBrackets : LineOpening.HanNumberInBrackets;
    }

    private static LineOpening AfterDigits(string line)
    {
        var i = 1;
        while (i < line.Length && i < 5 && CharClasses.IsDigit(line[i])) i++;
        if (i >= line.Length) return LineOpening.Digit;
        var next = CharClasses.Narrow(line[i]);
        if (next is '、' || (next is '.' && (i + 1 >= line.Length || !CharClasses.IsDigit(line[i + 1]))) || next is ')') return LineOpening.DigitNumber;
        if (next is '年' or '月' or '日') return LineOpening.Date;
        return next is ':' or '时' or '点' ? LineOpening.Time : LineOpening.Digit;
    }

    private static bool IsColon(string line, int at) =>
        line.Length > at && (CharClasses.Narrow(line[at]) == ':' || (CharClasses.IsDigit(line[at]) && line.Length > at + 1 && CharClasses.Narrow(line[at + 1]) is ':' or '.'));

    /// <summary>Characters before an early colon; 0 where there is none, or none but the last.</summary>
    private static int SpeakerLength(string line)
    {
        for (var i = 1; i < line.Length && i <= LongestSpeaker; i++)
        {
            if (CharClasses.Narrow(line[i]) == ':') return i;
            if (!CharClasses.IsHan(line[i]) && line[i] is not ('·' or ' ')) return 0;
        }
        return 0;
    }
}
