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
        0.52, 0.02, 0.83, -1.16, -0.42, -0.31, 0.01, -0.22, -0.00, 0.05, -0.00, -0.47, -0.03,
        0.17, 0.07, -0.26, -0.17, 0.52, -0.07, 0.09, 0.29, -0.57, -0.26, 0.00, -0.36, 0.24,
        // Lines in it.
        -0.65, -0.27, -0.45, 1.91, -0.36, 0.14, 0.08, 0.12, -1.30, -0.14, -0.00, 0.48, -0.09,
        -0.11, -0.23, 0.28, 0.62, -0.20, -0.04, -0.01, -0.46, 1.03, 0.26, 0.06, 0.22, -0.24,
        // Lines below it.
        0.13, 0.25, -0.37, -0.75, 0.78, 0.17, -0.09, 0.10, 1.30, 0.09, 0.00, -0.00, 0.13,
        -0.06, 0.16, -0.02, -0.45, -0.32, 0.11, -0.08, 0.17, -0.46, 0.00, -0.06, 0.14, -0.00,
        // Seams within.
        -0.65, -0.38, -0.90, -0.00, -0.58, -0.25, 0.06, 0.12, 0.47, -0.09, -0.04,
        // Seams above it.
        -0.26, -0.43, 0.69, 0.17, -0.07, -1.35, 0.42, -0.19, -0.70, -0.17, 0.19,
        // Seams below it.
        -0.06, -0.49, 0.29, 0.02, 0.59, -1.21, 0.03, -0.15, -0.63, 0.32, 0.11,
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

    /// <summary>The runs of lines that may be the headline: what somebody said stands below the line that says that it was said (…会上强调),
    /// and no title or quote is cut in two.</summary>
    public static IEnumerable<(int From, int To)> Runs(List<DraftLine> heads)
    {
        var least = heads.FindLastIndex(heads.Count - 2, h => HeadlineSigns.EndsInSpeech(h.Line.Text)) + 1;
        var open = Enumerable.Range(0, heads.Count + 1).Select(i => i > least && i < heads.Count && (GoesOn(heads[i - 1].Line.Text, heads[i].Line.Text) || HeadlineSigns.OpenAt(heads.GetRange(least, i - least)))).ToArray();
        return Enumerable.Range(least, heads.Count - least).SelectMany(from => Enumerable.Range(from + 1, heads.Count - from).Select(to => (From: from, To: to)))
            .Where(r => !open[r.From] && !open[r.To]);
    }

    /// <summary>Whether a heading line stops where none ends: within a number (7. | 8级).</summary>
    private static bool GoesOn(string above, string below) =>
        above.Length > 1 && above[^1] is '.' && char.IsAsciiDigit(above[^2]) && char.IsAsciiDigit(below[0]);

    /// <summary>A rubric stays one wherever it stands, unless it is the headline.</summary>
    private static DraftLine As(DraftLine line, LineRole role) =>
        line.Role == role || (line.Role is LineRole.Section && role is not LineRole.Headline) ? line : line with { Reading = line.Reading with { Role = role } };
}
