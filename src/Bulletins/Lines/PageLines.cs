using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>One non-blank line, measured.</summary>
/// <param name="Number">1-based source line.</param>
/// <param name="Text">Without padding at either end; never empty.</param>
/// <param name="Blanks">Blank lines just above, at most 255.</param>
/// <param name="Indent">Half-width columns of padding before the text, at most 255.</param>
/// <param name="Width">Half-width columns of the text.</param>
internal readonly record struct PageLine(int Number, string Text, byte Blanks, byte Indent, int Width)
{
    public CharClass Begin => CharClasses.ClassOf(Text[0]);

    public CharClass End => CharClasses.ClassOf(Text[^1]);
}

/// <summary>The non-blank lines of a document in source order.</summary>
internal static class PageLines
{
    public static PageLine[] Of(SourceText source) => Of(source.Lines);

    /// <param name="source">Every line, blank ones included; index 0 is line 1.</param>
    public static PageLine[] Of(IReadOnlyList<string> source)
    {
        // Counted first: a document of millions of lines has no room for a list that grows.
        var lines = new PageLine[source.Count(l => !string.IsNullOrWhiteSpace(l))];
        var (count, blanks) = (0, 0);
        for (var number = 1; number <= source.Count; number++)
        {
            var raw = source[number - 1];
            var text = raw.Trim();
            if (text.Length == 0) { blanks++; continue; }
            var indent = CharClasses.Width(raw.AsSpan(0, raw.Length - raw.AsSpan().TrimStart().Length));
            lines[count++] = new PageLine(number, text, (byte)Math.Min(blanks, 255), (byte)Math.Min(indent, 255), CharClasses.Width(text));
            blanks = 0;
        }
        return lines;
    }
}
