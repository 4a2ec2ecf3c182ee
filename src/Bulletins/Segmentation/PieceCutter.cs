using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Cuts the lines of articles wherever the decoder sees the least chance that something new begins.</summary>
internal static class PieceCutter
{
    /// <summary>Chances below these are no place to cut: where a sentence begins, and where a line goes on in the middle of one, as torn columns do unseen.</summary>
    private const float LeastChance = 0.0005f, LeastOpenChance = 0.0001f;

    private const int WidestLead = 64;

    /// <summary>Articles as the decoder reads them, each as its pieces in source order.</summary>
    public static List<List<Piece>> Cut(PageLine[] lines, LineReading[] readings)
    {
        var groups = new List<List<Piece>>();
        var order = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var reading = readings[i];
            if (!reading.Role.IsArticle()) continue;
            var begins = reading.Begins || groups.Count == 0 || (PageJumps.ComesFrom(lines[i].Text) && HasText(groups[^1]));
            if (begins) groups.Add([]);
            if (begins || (reading.BeginsChance >= (reading.Role is LineRole.Continuation ? LeastOpenChance : LeastChance) && IsBody(reading.Role)))
                groups[^1].Add(new Piece(order++) { IsHeaded = begins && HasHeading(lines, readings, i), CutOdds = Odds(reading.BeginsChance), Begins = begins });
            groups[^1][^1].Lines.Add(new DraftLine(lines[i], reading));
        }
        return groups;
    }

    /// <summary>Whether headings stand at the top, under a short line at most.</summary>
    private static bool HasHeading(PageLine[] lines, LineReading[] readings, int i)
    {
        if (readings[i].Role.IsHeading()) return true;
        return lines[i].Width <= WidestLead && i + 1 < lines.Length && !readings[i + 1].Begins
            && readings[i + 1].Role is LineRole.Kicker or LineRole.Headline;
    }

    private static bool HasText(List<Piece> group) => group.Exists(p => p.HasText);

    private static bool IsBody(LineRole role) => !role.IsHeading() && role is not LineRole.Byline;

    private static double Odds(float chance) => Math.Log(Math.Clamp(chance, LeastOpenChance, 0.9995f) / (1 - Math.Clamp(chance, LeastOpenChance, 0.9995f)));
}
