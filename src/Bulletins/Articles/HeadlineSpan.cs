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
        0.49, 0.27, 0.44, -1.03, -0.27, 0.27, -0.09, -0.24, -0.02, -0.23, -0.03, 0.09, 0.00,
        0.15, 0.01, -0.30, 0.38, 0.09, 0.03, 0.05, 0.62, -1.33, -0.08, 0.00, -0.24, 0.13,
        // Lines in it.
        -0.41, -0.32, -0.30, 1.59, -0.38, -0.79, 0.39, 0.19, -0.39, 0.23, 0.04, -0.29, -0.11,
        -0.23, -0.34, 0.21, 0.21, 0.45, -0.03, 0.05, -1.35, 2.00, 0.08, 0.16, 0.15, -0.13,
        // Lines below it.
        -0.09, 0.06, -0.14, -0.56, 0.65, 0.52, -0.30, 0.05, 0.41, 0.00, -0.01, 0.20, 0.11,
        0.08, 0.33, 0.09, -0.60, -0.54, -0.00, -0.09, 0.73, -0.67, 0.00, -0.16, 0.09, 0.00,
        // Seams within.
        -0.41, -0.04, -1.06, -0.44, -0.17, -0.23, -0.43, 0.10, 0.62, -0.14, -0.23,
        // Seams above it.
        -0.08, -0.47, 0.33, 0.21, -0.02, -1.51, 0.31, -0.01, -1.00, -0.04, 0.43,
        // Seams below it.
        -0.16, -0.57, 0.62, -0.14, 0.21, -1.13, 0.32, -0.11, -1.04, 0.07, 0.34,
    ];

    /// <summary>The heading lines with the roles that their setting gives them; others among them stay as they are.</summary>
    public static List<DraftLine> Settle(IReadOnlyList<DraftLine> top, IReadOnlyList<DraftLine> body)
    {
        var heads = HeadsOf(top);
        if (heads.Count < 2) return [.. top];
        var signs = new HeadlineSigns(heads, body);
        var (from, to) = Runs(heads.Count).MaxBy(r => SignedOdds.Of(signs.Of(r.From, r.To), Weights));
        var roles = heads.Index().ToDictionary(h => h.Item.Line.Number, h => h.Index < from ? LineRole.Kicker : h.Index < to ? LineRole.Headline : LineRole.Deck);
        return [.. top.Select(l => roles.TryGetValue(l.Line.Number, out var role) ? As(l, role) : l)];
    }

    /// <summary>The heading lines among which the headline is looked for.</summary>
    public static List<DraftLine> HeadsOf(IReadOnlyList<DraftLine> top) => [.. top.Where(l => l.Role.IsHeading()).Take(MostLines)];

    public static IEnumerable<(int From, int To)> Runs(int count) =>
        Enumerable.Range(0, count).SelectMany(from => Enumerable.Range(from + 1, count - from).Select(to => (from, to)));

    /// <summary>A rubric stays one wherever it stands, unless it is the headline.</summary>
    private static DraftLine As(DraftLine line, LineRole role) =>
        line.Role == role || (line.Role is LineRole.Section && role is not LineRole.Headline) ? line : line with { Reading = line.Reading with { Role = role } };
}
