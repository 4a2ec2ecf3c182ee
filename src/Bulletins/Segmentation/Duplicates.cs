using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A passage that the page prints twice is kept where it stands first.</summary>
internal static class Duplicates
{
    /// <summary>Narrower lines may repeat without being the same passage; half-width columns.</summary>
    private const int NarrowestPassage = 30;

    public static void Mark(PageLine[] lines, LineReading[] readings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (readings[i].Role is not (LineRole.Paragraph or LineRole.Continuation) || lines[i].Width < NarrowestPassage) continue;
            if (seen.Add(lines[i].Text)) continue;
            if (readings[i].Begins && i + 1 < lines.Length && readings[i + 1].Role.IsArticle()) readings[i + 1] = readings[i + 1] with { Begins = true };
            readings[i] = readings[i] with { Role = LineRole.Duplicate, Begins = false };
        }
    }
}
