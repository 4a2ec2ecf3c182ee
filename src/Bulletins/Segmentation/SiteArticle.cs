using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A page of a site holds one article: breadcrumb, headline, source and time, text, then what the site offers next.
/// Nothing below the first offer is an article, and nothing above it a second one.</summary>
internal static class SiteArticle
{
    /// <summary>Lines after the headline among which the line of source and time stands.</summary>
    private const int Reach = 4;

    /// <summary>Lines at the top among which the breadcrumb stands.</summary>
    private const int Top = 30;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        var start = Array.FindIndex(readings, r => r.Begins);
        if (start < 0 || start >= Top || !HasSourceLine(lines, start)) return;
        start = BelowBreadcrumb(lines, readings, start);
        if (!HasBreadcrumb(lines, start)) return;
        var end = EndOf(lines, readings, start);
        for (var i = start + 1; i < end; i++)
            if (readings[i].Begins && !HasSourceLine(lines, i)) GoOn(readings, i);
            else if (!readings[i].Begins) readings[i] = readings[i] with { BeginsChance = 0 };
        for (var i = end; i < lines.Length; i++)
            if (readings[i].Role.IsArticle()) readings[i] = readings[i] with { Begins = false, Role = LineRole.Navigation };
    }

    /// <summary>A headline named above the breadcrumb (正在阅读：…) is the site's own; the article's stands below, above its source and time.</summary>
    private static int BelowBreadcrumb(PageLine[] lines, LineReading[] readings, int start)
    {
        var crumb = Array.FindIndex(lines, start + 1, Math.Min(Reach, lines.Length - start - 1), l => SitePatterns.IsNavigation(l.Text));
        if (crumb < 0 || !HasSourceLine(lines, crumb + 1) || IsFurniture(lines[crumb + 1].Text)) return start;
        for (var i = start; i <= crumb; i++) readings[i] = readings[i] with { Begins = false, BeginsChance = 0, Role = LineRole.Navigation };
        readings[crumb + 1] = readings[crumb + 1] with { Begins = true, BeginsChance = 1, Role = LineRole.Headline };
        return crumb + 1;
    }

    /// <summary>What was read as the head of another article, without a source and time of its own, is a subheading of this one.</summary>
    private static void GoOn(LineReading[] readings, int at)
    {
        readings[at] = readings[at] with { Begins = false, BeginsChance = 0 };
        for (var i = at; i < readings.Length && readings[i].Role is LineRole.Headline or LineRole.Kicker or LineRole.Deck; i++)
            readings[i] = readings[i] with { Role = LineRole.Subheading };
    }

    private static bool HasBreadcrumb(PageLine[] lines, int start) =>
        lines.Take(start).Any(l => SitePatterns.IsNavigation(l.Text));

    private static bool HasSourceLine(PageLine[] lines, int start) =>
        lines.Skip(start + 1).Take(Reach).Any(l => SitePatterns.IsSource(l.Text));

    /// <summary>The first line below the text that leads elsewhere; the number of lines where there is none.</summary>
    private static int EndOf(PageLine[] lines, LineReading[] readings, int start)
    {
        var text = Array.FindIndex(readings, start, r => r.Role is LineRole.Paragraph);
        if (text < 0) return lines.Length;
        for (var i = text; i < lines.Length; i++)
            if (!readings[i].Role.IsArticle() && SitePatterns.IsRelated(lines[i].Text)) return i;
        return lines.Length;
    }

    private static bool IsFurniture(string text) => SitePatterns.IsNavigation(text) || SitePatterns.IsSource(text);
}
