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
        0.14, -0.08, 0.19, -0.77, -0.14, -0.04, -0.01, -0.08, -0.02, -0.00, 0.00, -0.66, 0.00,
        0.20, -0.00, -0.23, -0.03, -0.19, 0.18, 0.03, 0.77, -0.94, -0.09, 0.00, -0.24, 0.14,
        // Lines in it.
        -0.23, -0.39, -0.19, 1.64, -0.16, 0.06, 0.39, 0.06, -1.32, 0.00, -0.07, 0.42, -0.04,
        -0.45, -0.20, 0.03, 0.14, 0.17, -0.19, -0.07, -1.51, 1.54, 0.09, -0.10, -0.06, -0.23,
        // Lines below it.
        0.09, 0.48, 0.00, -0.87, 0.30, -0.02, -0.38, 0.02, 1.34, 0.00, 0.07, 0.24, 0.04,
        0.25, 0.20, 0.21, -0.11, 0.01, 0.01, 0.04, 0.73, -0.60, 0.00, 0.10, 0.30, 0.09,
        // Seams within.
        -0.23, 0.31, -0.80, 0.01, -0.19, 0.36, -0.05, -0.19, 0.04, -0.17, -0.37,
        // Seams above it.
        -0.09, -0.52, 0.70, -0.18, -0.01, -1.23, 0.14, 0.00, -0.53, 0.11, 0.31,
        // Seams below it.
        0.10, -0.46, 0.24, -0.45, 0.21, -0.84, -0.18, 0.00, -0.46, 0.07, 0.49,
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
