using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What works a site's page or answers for it is no article's, whatever the lines around it made of it; nor is
/// what a site sets below its article: summaries that lead to others, a disclaimer to the end of the page.</summary>
internal static class SiteChrome
{
    /// <summary>Lines of offers below an article; a site shows a few.</summary>
    private const int MostOffered = 14;

    /// <summary>Lines below the head of the offers among which a summary breaks off.</summary>
    private const int Reach = 4;

    /// <summary>Titles of one page, and half-width columns of the longest.</summary>
    private const int MostTitles = 40, WidestTitle = 80;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        var text = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (text && lines.Length - i <= MostOffered && SitePatterns.IsRelated(lines[i].Text) && Summaries(lines, i)) { Close(readings, i, LineRole.Teaser); return; }
            if (text && lines.Length - i <= MostOffered && ChromePatterns.HeadsDisclaimer(lines[i].Text)) { Close(readings, i, LineRole.Imprint); return; }
            if (ChromePatterns.OpensTitles(lines[i].Text)) PassTitles(lines, readings, i);
            if (!readings[i].Role.IsArticle()) continue;
            if (IsPageEntry(lines, i) || ChromePatterns.IsChrome(lines[i].Text)) TakeOut(readings, i);
            else if (readings[i].Role.IsHeading() && ChromePatterns.IsReprint(lines[i].Text)) readings[i] = readings[i] with { Role = LineRole.Byline };
            text |= readings[i].Role is LineRole.Paragraph;
        }
    }

    /// <summary>The titles between their head and the first line that leafs through the edition lead to other texts.</summary>
    private static void PassTitles(PageLine[] lines, LineReading[] readings, int head)
    {
        var end = head + 1;
        while (end < lines.Length && end <= head + MostTitles && lines[end].Width <= WidestTitle && !ChromePatterns.Leafs(lines[end].Text)) end++;
        if (end >= lines.Length || !ChromePatterns.Leafs(lines[end].Text)) return;
        for (var i = end; i >= head; i--)
            if (readings[i].Role.IsArticle()) TakeOut(readings, i);
    }

    /// <summary>One of several pages named below each other.</summary>
    private static bool IsPageEntry(PageLine[] lines, int i) => ChromePatterns.IsPageEntry(lines[i].Text)
        && ((i > 0 && ChromePatterns.IsPageEntry(lines[i - 1].Text)) || (i + 1 < lines.Length && ChromePatterns.IsPageEntry(lines[i + 1].Text)));

    /// <summary>Whether a line heads summaries of other pages: one of them breaks off.</summary>
    private static bool Summaries(PageLine[] lines, int head)
    {
        for (var i = head + 1; i < lines.Length && i <= head + Reach; i++)
            if (ChromePatterns.BreaksOff(lines[i].Text)) return true;
        return false;
    }

    private static void Close(LineReading[] readings, int from, LineRole role)
    {
        for (var i = from; i < readings.Length; i++)
            if (readings[i].Role.IsArticle()) readings[i] = readings[i] with { Role = role, Begins = false, BeginsChance = 0 };
    }

    /// <summary>The article that began with such a line begins with its next one.</summary>
    private static void TakeOut(LineReading[] readings, int at)
    {
        var next = at + 1;
        while (next < readings.Length && !readings[next].Role.IsArticle()) next++;
        if (readings[at].Begins && next < readings.Length && !readings[next].Begins)
            readings[next] = readings[next] with { Begins = true, BeginsChance = readings[at].BeginsChance, Role = readings[next].Role is LineRole.Continuation ? LineRole.Paragraph : readings[next].Role };
        readings[at] = readings[at] with { Role = LineRole.Navigation, Begins = false, BeginsChance = 0 };
    }
}
