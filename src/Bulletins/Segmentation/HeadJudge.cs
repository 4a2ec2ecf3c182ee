using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Decides over the whole page at which of the lines that may be headlines an article begins: what the decoder thinks of the line,
/// what the text on either side has in common, who signs, how other headings stand.</summary>
internal sealed class HeadJudge(List<List<Piece>> groups, GroupBags bags)
{
    /// <summary>Log odds above which a heading's claim to its own article stands.</summary>
    private const double SurestHead = 5;

    /// <summary>So much, in log odds, a subheading must have for it to become a headline: what the decoder joined was mostly right.</summary>
    private const double SplitMargin = 0.7;

    /// <summary>Most pieces of one article among which a headline is looked for.</summary>
    private const int MostHeads = 40;

    /// <summary>Articles judged together: more than any page holds, and few enough that a document of a million takes time by its length only.</summary>
    private const int MostAtOnce = 256;

    /// <summary>Half-width columns of a line that is more than a signature.</summary>
    private const int NarrowestText = 30;

    /// <summary>Articles on either side that a text is compared with.</summary>
    private const int Nearest = 4;

    // Fitted by `heads` to pages of real news that the decoder learned nothing from.
    private static readonly Lazy<SignNet> Net = new(() => SignNet.Load("heads.model", 1, HeadSigns.Count)[0]);

    /// <summary>One place where an article may begin: the number of its group, and of the piece that would open it.</summary>
    public readonly record struct Place(int Group, int Piece, float[] Signs);

    /// <summary>Judges every place, a stretch of the document at a time: what an article gains or loses is moved and measured within it.</summary>
    /// <param name="groups">Articles as the decoder reads them; changed.</param>
    public static void Apply(List<List<Piece>> groups, GroupBags bags)
    {
        var stretches = groups.Chunk(MostAtOnce).Select(s => s.ToList()).ToList();
        groups.Clear();
        foreach (var stretch in stretches)
        {
            var judge = new HeadJudge(stretch, bags);
            judge.Join();
            judge.Split();
            groups.AddRange(stretch);
        }
    }

    /// <summary>Every place that would be judged, as the decoder left the page.</summary>
    public IEnumerable<Place> Places()
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            if (i > 0 && MayJoin(i)) yield return new Place(i, 0, SignsOf(groups[i - 1], groups[i], i - 1, i));
            for (var p = groups[i].Count > MostHeads ? 0 : groups[i].Count - 1; p > 0; p--)
                if (MaySplit(i, p)) yield return new Place(i, p, SignsOf(groups[i][..p], groups[i][p..], i, i));
        }
    }

    private bool MayJoin(int i) => groups[i][0] is { IsHeaded: true } head && head.CutOdds <= SurestHead && head.Lines[0].Role is not LineRole.Section;

    private bool MaySplit(int i, int p) => groups[i][p].MayBeHead && groups[i].FindIndex(p, IsText) >= 0;

    /// <summary>A heading that the decoder half took for an article's own, over text that is of the article before, is a subheading.</summary>
    private void Join()
    {
        for (var i = groups.Count - 1; i > 0; i--)
        {
            if (!MayJoin(i) || Net.Value.OddsOf(SignsOf(groups[i - 1], groups[i], i - 1, i)) > 0) continue;
            groups[i - 1].AddRange(groups[i]);
            bags.Forget(groups[i - 1]);
            groups.RemoveAt(i);
        }
    }

    /// <summary>A subheading over text that has nothing to do with what stands before is an article's headline.</summary>
    private void Split()
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var p = groups[i].Count > MostHeads ? 0 : groups[i].Count - 1; p > 0; p--)
            {
                if (!MaySplit(i, p)) continue;
                var (before, after) = (groups[i][..p], groups[i][p..]);
                if (Net.Value.OddsOf(SignsOf(before, after, i, i)) < SplitMargin) continue;
                after[0].BecomeHead();
                groups[i] = before;
                groups.Insert(i + 1, after);
            }
        }
    }

    /// <param name="first">Group of <paramref name="before"/>.</param>
    /// <param name="last">Group of <paramref name="after"/>; the same where one article would be split.</param>
    private float[] SignsOf(List<Piece> before, List<Piece> after, int first, int last)
    {
        if (first != last) return HeadSigns.Of(before, after, bags.Vectors, bags.Of(before), bags.Likeness(before, after), Rival(first, last, k => bags.Likeness(groups[k], after)));
        var (one, two) = (bags.Vectors.BagOf(before), bags.Vectors.BagOf(after));
        return HeadSigns.Of(before, after, bags.Vectors, one, bags.Vectors.Likeness(one, two), Rival(first, last, k => bags.Vectors.Likeness(bags.Of(groups[k]), two)));
    }

    /// <summary>The most likeness to an article near by; null: there is none.</summary>
    private double? Rival(int first, int last, Func<int, double> likeness)
    {
        double? most = null;
        for (var k = Math.Max(0, last - Nearest); k <= Math.Min(groups.Count - 1, last + Nearest); k++)
            if (k != first && k != last) most = Math.Max(most ?? 0, likeness(k));
        return most;
    }

    /// <summary>Whether a piece holds enough text to have a subject of its own.</summary>
    private static bool IsText(Piece piece) =>
        piece.Lines.Exists(l => l.Role is LineRole.Paragraph or LineRole.Continuation or LineRole.Question && l.Line.Width >= NarrowestText);
}
