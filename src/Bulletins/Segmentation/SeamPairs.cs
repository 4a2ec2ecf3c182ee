namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>How often the page has, within its lines, the two characters that would meet where one piece goes on with another: halves of a word make a word again.</summary>
internal sealed class SeamPairs
{
    private readonly Dictionary<int, int> counts = [];

    /// <param name="pieces">All of the page.</param>
    public SeamPairs(List<Piece> pieces)
    {
        var ends = pieces.Where(p => p.EndsOpen).Select(p => p.Lines[^1].Line.Text[^1]).ToHashSet();
        var starts = pieces.Where(p => p.StartsOpen).Select(p => p.Lines[0].Line.Text[0]).ToHashSet();
        if (ends.Count == 0 || starts.Count == 0) return;
        foreach (var line in pieces.SelectMany(p => p.Lines))
        {
            var text = line.Line.Text;
            for (var i = 1; i < text.Length; i++)
            {
                if (!ends.Contains(text[i - 1]) || !starts.Contains(text[i])) continue;
                var pair = (text[i - 1] << 16) | text[i];
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }
    }

    public int CountOf(Piece before, Piece after) => counts.GetValueOrDefault((before.Lines[^1].Line.Text[^1] << 16) | after.Lines[0].Line.Text[0]);
}
