using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>来源对照: a piece of the article beside the source lines it was made from.</summary>
/// <param name="Block">Null: the heading (headline, byline and whatever stands outside the text).</param>
/// <param name="Lines">Source lines, 1-based, in the order of the text; blank ones left out.</param>
public sealed record Pairing(Block? Block, IReadOnlyList<int> Lines)
{
    /// <summary>The heading first, then each block.</summary>
    public static IReadOnlyList<Pairing> Of(ArticleView article, SourceText source)
    {
        var cited = article.Blocks.SelectMany(b => LineRange.Lines(b.Lines)).ToHashSet();
        var heading = Present(LineRange.Lines(article.Lines).Where(l => !cited.Contains(l)), source);
        return [new(null, heading), .. article.Blocks.Select(b => new Pairing(b, Present(LineRange.Lines(b.Lines), source)))];
    }

    private static List<int> Present(IEnumerable<int> lines, SourceText source) =>
        [.. lines.Where(l => l <= source.Lines.Count && !source.IsBlank(l))];
}
