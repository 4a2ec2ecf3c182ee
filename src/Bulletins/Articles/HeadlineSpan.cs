using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Which of an article's heading lines are its headline: every run of them is weighed, what stands above the best is kicker, what stands below is deck.</summary>
internal static class HeadlineSpan
{
    /// <summary>Heading lines past this many are left as the decoder read them.</summary>
    private const int MostLines = 8;

    // Fitted by `headlines` to articles of generated pages and of real news that the decoder learned nothing from.
    private static readonly Lazy<SignNet> Net = new(() => SignNet.Load("headlines.model", 1, HeadlineSigns.Count)[0]);

    /// <summary>The heading lines with the roles that their setting gives them; others among them stay as they are.</summary>
    public static List<DraftLine> Settle(IReadOnlyList<DraftLine> top, IReadOnlyList<DraftLine> body)
    {
        var heads = HeadsOf(top);
        if (heads.Count < 2) return [.. top];
        var signs = new HeadlineSigns(heads, body);
        var (from, to) = Runs(heads).MaxBy(r => Net.Value.OddsOf(signs.Of(r.From, r.To)));
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
