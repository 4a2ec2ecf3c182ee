using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>Which strands of a page are truly of one article.</summary>
internal sealed class JoinTruth : IDisposable
{
    private readonly OwnedPage page;
    private readonly GroupBags bags;
    private readonly List<Piece> pieces;

    /// <summary>For each piece the article that most of it is of; -1: none; null: some would count it elsewhere.</summary>
    private readonly List<int?> owners;

    public JoinTruth(OwnedPage page)
    {
        this.page = page;
        var groups = ArticleSplitter.Groups(page.Lines, RoleDecoder.Default.Decode(page.Lines));
        bags = new GroupBags(groups);
        pieces = Joiner.Prepare(groups, bags);
        owners = pieces.ConvertAll(p => Most(p.Lines.Where(l => !page.Soft.Contains(l.Line.Number)).Select(l => ((int?)page.Articles.FindIndex(a => a.Contains(l.Line.Number)), l.Line.Text.Length))));
    }

    /// <summary>All that is looked at while the page is joined by these odds.</summary>
    public List<(JoinKind Kind, float[] Signs, bool Holds)> Read(Func<JoinKind, float[], double> oddsOf)
    {
        var cases = new List<(JoinKind Kind, float[] Signs, bool Holds)>();
        if (pieces.Count == 0) return cases;
        var strands = new Strands(pieces, bags);
        new Joiner(strands, oddsOf)
        {
            Looked = join =>
            {
                if (OwnerOf(strands.All[join.First]) is not { } one || OwnerOf(strands.All[join.Second]) is not { } other) return;
                cases.Add((join.Kind, join.Signs, one == other && one >= 0 && (join.Kind is not JoinKind.Above || Opens(one, strands.All[join.First][0]))));
            },
        }.Run();
        return cases;
    }

    public void Dispose() => bags.Dispose();

    private int? OwnerOf(List<Piece> strand) => Most(strand.Select(p => (owners[p.Order], p.Chars)));

    /// <summary>Whether a piece begins with the headline of an article.</summary>
    private bool Opens(int article, Piece piece)
    {
        var text = OwnedPage.Squash(piece.Lines[0].Line.Text);
        return piece.IsHeaded || page.Headlines[article].Exists(h => h.Contains(text, StringComparison.Ordinal));
    }

    private static int? Most(IEnumerable<(int? Owner, int Chars)> parts) => parts.Where(p => p.Owner is not null)
        .GroupBy(p => p.Owner, p => p.Chars).OrderByDescending(g => g.Sum()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();
}
