namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Where words of each group stand in a line: bits of <see cref="WordGroup"/>.</summary>
/// <param name="Start">Groups with a word that opens the line, after brackets and bullets.</param>
/// <param name="Inner">Groups with a word anywhere in the parts looked at.</param>
/// <param name="End">Groups with a word that closes the line.</param>
internal readonly record struct WordMasks(ulong Start, ulong Inner, ulong End);

/// <summary>Finds the words of <see cref="EvidenceWords"/>; of long lines only both ends are looked at.</summary>
internal static class WordFinder
{
    /// <summary>How many characters at each end of a long line are looked at.</summary>
    private const int Reach = 30;

    private static readonly (string Word, ulong Bit)[][] ByFirst = Index();

    /// <summary>For each character whether it opens a word: asked first, as a table of flags takes an eighth of the room of one of lists.</summary>
    private static readonly bool[] Opens = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ByFirst[CharClasses.Narrow((char)c)] is not null)];

    public static WordMasks Find(string line)
    {
        ulong start = 0, inner = 0, end = 0;
        var lead = Lead(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (i == Reach && line.Length > 2 * Reach) i = line.Length - Reach;
            if (!Opens[line[i]]) continue;
            foreach (var (word, bit) in ByFirst[CharClasses.Narrow(line[i])])
            {
                if (!Matches(line, i, word)) continue;
                inner |= bit;
                if (i <= lead) start |= bit;
                if (i + word.Length >= line.Length - 1) end |= bit;
            }
        }
        return new WordMasks(start, inner, end);
    }

    /// <summary>Index of the first character that is neither bracket nor bullet.</summary>
    private static int Lead(string line)
    {
        var i = 0;
        while (i < line.Length - 1 && i < 4 && CharClasses.ClassOf(line[i]) is CharClass.OpenBracket or CharClass.Bullet or CharClass.Other or CharClass.OpenQuote) i++;
        return i;
    }

    private static bool Matches(string line, int at, string word)
    {
        if (line.Length - at < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (CharClasses.Narrow(line[at + i]) != word[i]) return false;
        return true;
    }

    private static (string, ulong)[][] Index()
    {
        var index = new (string, ulong)[char.MaxValue + 1][];
        var words = EvidenceWords.Groups.SelectMany(g => g.Words.Split(' ').Select(w => (Word: w, Bit: 1UL << (int)g.Group)));
        foreach (var group in words.GroupBy(w => w.Word[0])) index[group.Key] = [.. group];
        return index;
    }
}
