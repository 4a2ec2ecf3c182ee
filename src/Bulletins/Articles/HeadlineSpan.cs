using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Which of an article's heading lines are its headline: every run of them is weighed, what stands above the best is kicker, what stands below is deck.</summary>
internal static class HeadlineSpan
{
    /// <summary>Heading lines past this many are left as the decoder read them.</summary>
    private const int MostLines = 8;

    // In the order of HeadlineSigns. Fitted by `headlines` to articles of generated pages and of real news that the decoder learned nothing from.
    private static readonly double[] Weights =
    [
        // Lines above it.
        0.37, 0.16, 0.26, -0.99, -0.27, 0.07, -0.07, -0.24, -0.07, 0.03, 0.00, -0.48, 0.00,
        0.08, 0.00, -0.16, 0.21, 0.17, -0.20, 0.20, 0.61, -0.98, -0.05, 0.00, -0.41, 0.34,
        // Lines in it.
        -0.32, -0.36, -0.41, 1.60, -0.25, -0.60, 0.46, 0.20, -0.84, -0.03, 0.00, 0.17, -0.10,
        -0.11, -0.29, 0.20, 0.08, 0.37, 0.20, 0.08, -1.43, 1.93, 0.05, -0.06, -0.06, -0.34,
        // Lines below it.
        -0.04, 0.20, 0.15, -0.60, 0.52, 0.53, -0.39, 0.05, 0.91, 0.00, -0.00, 0.30, 0.10,
        0.03, 0.29, -0.03, -0.28, -0.54, -0.00, -0.28, 0.82, -0.95, 0.00, 0.06, 0.47, -0.00,
        // Seams within.
        -0.32, 0.02, -1.01, -0.50, -0.36, -0.15, -0.36, 0.48, 0.32, -0.25, -0.09,
        // Seams above it.
        -0.05, -0.48, 0.50, -0.15, 0.05, -1.71, 0.20, -0.30, -0.84, -0.08, 0.51,
        // Seams below it.
        0.06, -0.68, 0.48, -0.20, 0.22, -1.23, 0.21, -0.27, -0.92, 0.42, 0.33,
    ];

    /// <summary>The heading lines with the roles that their setting gives them; others among them stay as they are.</summary>
    public static List<DraftLine> Settle(IReadOnlyList<DraftLine> top, IReadOnlyList<DraftLine> body)
    {
        var heads = HeadsOf(top);
        if (heads.Count < 2) return [.. top];
        var signs = new HeadlineSigns(heads, body);
        var (from, to) = Runs(heads).MaxBy(r => SignedOdds.Of(signs.Of(r.From, r.To), Weights));
        var roles = heads.Index().ToDictionary(h => h.Item.Line.Number, h => h.Index < from ? LineRole.Kicker : h.Index < to ? LineRole.Headline : LineRole.Deck);
        return [.. top.Select(l => roles.TryGetValue(l.Line.Number, out var role) ? As(l, role) : l)];
    }

    /// <summary>The heading lines among which the headline is looked for.</summary>
    public static List<DraftLine> HeadsOf(IReadOnlyList<DraftLine> top) => [.. top.Where(l => l.Role.IsHeading()).Take(MostLines)];

    /// <summary>The runs of lines that may be the headline: what somebody said stands below the line that says that it was said (…会上强调).</summary>
    public static IEnumerable<(int From, int To)> Runs(List<DraftLine> heads)
    {
        var least = heads.FindLastIndex(heads.Count - 2, h => HeadlineSigns.EndsInSpeech(h.Line.Text)) + 1;
        return Enumerable.Range(least, heads.Count - least).SelectMany(from => Enumerable.Range(from + 1, heads.Count - from).Select(to => (from, to)));
    }

    /// <summary>A rubric stays one wherever it stands, unless it is the headline.</summary>
    private static DraftLine As(DraftLine line, LineRole role) =>
        line.Role == role || (line.Role is LineRole.Section && role is not LineRole.Headline) ? line : line with { Reading = line.Reading with { Role = role } };
}
