using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Articles that go on another page of the same document: a jump line says where they stop and where they go on.</summary>
internal static class PageJumps
{
    /// <summary>Lines below a headline that is printed again, among which the jump line stands.</summary>
    private const int Reach = 5;

    /// <summary>Fewer characters of a headline may stand above two articles (通知).</summary>
    private const int ShortestHeadline = 6;

    /// <summary>Whether a line says that what follows began elsewhere.</summary>
    public static bool ComesFrom(string text) => JumpLines.Read(text) is { From: true };

    /// <summary>Whether an article stops with the word that it goes on elsewhere.</summary>
    public static bool GoesOn(List<Piece> group) => group[^1].Lines.TakeLast(2).Any(l => JumpLines.Read(l.Line.Text) is { From: false });

    /// <summary>A headline printed again over 上接01版 is no second article.</summary>
    public static void Join(List<List<Piece>> groups)
    {
        for (var i = groups.Count - 1; i > 0; i--)
        {
            if (!groups[i][0].IsHeaded || !groups[i].SelectMany(p => p.Lines).Take(Reach).Any(l => ComesFrom(l.Line.Text)) || HeadOf(groups[i]) is not { Length: >= ShortestHeadline } head) continue;
            if (groups.FindIndex(0, i, g => g[0].IsHeaded && HeadOf(g) is { } earlier && (earlier.EndsWith(head, StringComparison.Ordinal) || head.EndsWith(earlier, StringComparison.Ordinal) && earlier.Length >= ShortestHeadline)) is not (>= 0 and var home)) continue;
            groups[i][0].GoesOnFrom = groups[home][^1];
            groups[home].AddRange(groups[i]);
            groups.RemoveAt(i);
        }
    }

    /// <summary>What the headline lines at the top of an article say.</summary>
    private static string HeadOf(List<Piece> group) =>
        string.Concat(group[0].Lines.TakeWhile(l => l.Role.IsHeading()).Where(l => l.Role is LineRole.Headline).Select(l => l.Line.Text));
}
