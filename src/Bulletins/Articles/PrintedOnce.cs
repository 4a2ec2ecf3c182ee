using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>The contract's rule that heading, dateline and credits together print no character more often than the article's lines hold it:
/// what the heading has taken (a clause that stands in for a headline) is not printed again beside it.</summary>
internal static class PrintedOnce
{
    /// <summary>How often each character is still wanted; all zero between calls.</summary>
    [ThreadStatic]
    private static int[]? wanted;

    /// <summary>The dateline and the credits that the lines hold besides the heading, all of them but for the rarest article.</summary>
    public static (string? Dateline, IReadOnlyList<string> Credits) Keep(Heading heading, string? dateline, IReadOnlyList<string> credits, IReadOnlyList<DraftLine> lines)
    {
        string?[] fields = [heading.Section, heading.Kicker, heading.Headline, heading.Deck];
        if (Hold(lines, [.. fields, dateline, .. credits])) return (dateline, credits);
        List<string?> taken = [.. fields];
        if (dateline is not null && !Fits(dateline)) dateline = null;
        return (dateline, [.. credits.Where(Fits)]);

        bool Fits(string text)
        {
            taken.Add(text);
            if (Hold(lines, taken)) return true;
            taken.RemoveAt(taken.Count - 1);
            return false;
        }
    }

    /// <summary>Whether every character of the fields, white space aside, stands in the lines as often.</summary>
    private static bool Hold(IReadOnlyList<DraftLine> lines, List<string?> fields)
    {
        var counts = wanted ??= new int[char.MaxValue + 1];
        var open = 0;
        foreach (var field in fields)
            foreach (var c in field.AsSpan())
                if (!char.IsWhiteSpace(c)) { counts[c]++; open++; }
        for (var i = 0; i < lines.Count && open > 0; i++)
            foreach (var c in lines[i].Line.Text)
                if (counts[c] > 0) { counts[c]--; open--; }
        if (open == 0) return true;
        foreach (var field in fields)
            foreach (var c in field.AsSpan()) counts[c] = 0;
        return false;
    }
}
