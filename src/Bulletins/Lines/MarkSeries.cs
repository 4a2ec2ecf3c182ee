namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>A short line's place among the short lines of its page that open with the same mark or kind of number.</summary>
/// <param name="Count">How many there are; 0: the line opens with no mark.</param>
/// <param name="Index">How many stood before, from 0.</param>
/// <param name="Step">0 no number, 1 the series starts over or at one, 2 one more than the last, 3 any other number.</param>
/// <param name="Since">Lines since the last of the series; 99 for its first.</param>
internal readonly record struct MarkPlace(int Count, int Index, int Step, int Since)
{
    /// <summary>The places of all lines of a page.</summary>
    public static MarkPlace[] Of(PageLine[] lines, LineTraits[] traits)
    {
        var places = new MarkPlace[lines.Length];
        var seen = new Dictionary<int, (int Count, int Number, int Line)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var key = KeyOf(lines[i], traits[i]);
            if (key == 0) continue;
            var (count, last, line) = seen.GetValueOrDefault(key, (0, 0, i - 99));
            var number = NumberOf(lines[i].Text);
            places[i] = new MarkPlace(1, count, number < 0 ? 0 : number <= 1 ? 1 : number == last + 1 ? 2 : 3, Math.Min(99, i - line));
            seen[key] = (count + 1, number, i);
        }
        for (var i = 0; i < lines.Length; i++)
            if (places[i].Count > 0) places[i] = places[i] with { Count = seen[KeyOf(lines[i], traits[i])].Count };
        return places;
    }

    private static int KeyOf(in PageLine line, in LineTraits traits)
    {
        if (traits.Opening is LineOpening.BracketedTitle) return (int)traits.Opening;
        if (!PageEvidence.IsShort(line, traits)) return 0;
        return traits.Opening switch
        {
            LineOpening.Bullet or LineOpening.Punctuation => (100 << 16) | line.Text[0],
            LineOpening.Digit => line.Text.Length > 3 && line.Text[0] == '0' ? (int)LineOpening.Digit : 0,
            LineOpening.HanNumber or LineOpening.HanNumberInBrackets or LineOpening.DigitNumber or LineOpening.DigitInBrackets or LineOpening.Circled
                or LineOpening.Chapter or LineOpening.FirstSecond or LineOpening.LenticularBracket or LineOpening.Hash => (int)traits.Opening,
            _ => 0,
        };
    }

    /// <summary>The number among the first characters, up to ten in Chinese; -1: there is none.</summary>
    private static int NumberOf(string text)
    {
        for (var i = 0; i < text.Length && i < 3; i++)
        {
            if (text[i] is >= '①' and <= '⑳') return text[i] - '①' + 1;
            var han = "一二三四五六七八九十".IndexOf(text[i], StringComparison.Ordinal);
            if (han >= 0) return han + 1;
            if (!CharClasses.IsDigit(text[i])) continue;
            var number = 0;
            for (; i < text.Length && CharClasses.IsDigit(text[i]) && number < 1000; i++) number = (number * 10) + CharClasses.Narrow(text[i]) - '0';
            return number;
        }
        return -1;
    }
}
