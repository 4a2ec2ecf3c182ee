using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Electronic editions list the headlines of a page, the one shown below among them: what stands in a list is no article.</summary>
internal static class TitleLists
{
    /// <summary>Half-width columns of a line that is more than an entry.</summary>
    private const int NarrowestText = 60;

    private const string Marks = "•·●■□▲△◆◇★☆※○◎▶►▼▽*>-— \u3000";

    /// <summary>A headline without text below it, which stands again as a headline further down, is an entry; so are the lines up to the next article.</summary>
    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        var (end, hasText) = (lines.Length, false);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            hasText |= lines[i].Width >= NarrowestText || readings[i].Role is LineRole.Caption || (readings[i].Role is LineRole.Byline && !IsEntryBelow(lines, i));
            if (!readings[i].Begins || !readings[i].Role.IsArticle()) continue;
            var title = lines[i].Text.AsSpan().TrimStart(Marks).ToString();
            if (!hasText && title.Length > 0 && readings[i].Role is LineRole.Headline && below.Contains(title)) Drop(readings, i, end);
            if (readings[i].Role is LineRole.Headline) below.Add(title);
            (end, hasText) = (i, false);
        }
    }

    /// <summary>Whether the line opens with the mark that opens the one above: what looks like a name is one more entry.</summary>
    private static bool IsEntryBelow(PageLine[] lines, int i) =>
        i > 0 && lines[i].Blanks == 0 && lines[i].Text[0] == lines[i - 1].Text[0] && Marks.Contains(lines[i].Text[0], StringComparison.Ordinal)
        && !NameLines.IsNames(lines[i].Text.Trim(Marks.ToCharArray()));

    private static void Drop(LineReading[] readings, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (readings[i].Role.IsArticle()) readings[i] = readings[i] with { Role = LineRole.Teaser, Begins = false };
    }
}
