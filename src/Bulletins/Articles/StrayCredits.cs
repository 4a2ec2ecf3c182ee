using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Authors that the imprint of a page of one article names (来源：… 作者：A 编辑：B): they wrote that article.</summary>
internal static class StrayCredits
{
    private static readonly BylineRole[] Authors = [BylineRole.Reporter, BylineRole.Author, BylineRole.Photographer, BylineRole.Correspondent];

    /// <summary>The articles, the only one with the authors that its imprint names; several articles unchanged.</summary>
    public static List<ArticleReport> Join(SourceText source, List<ArticleReport> articles, IReadOnlyList<OtherLines> other)
    {
        if (articles is not [var article]) return articles;
        var known = article.Bylines.SelectMany(b => b.Names).ToHashSet();
        var found = new List<Byline>();
        foreach (var n in LineRange.Lines(other.Where(o => o.Kind is OtherKind.Imprint or OtherKind.Label or OtherKind.Fragment).SelectMany(o => o.Lines)))
        {
            if (source.IsBlank(n) || BylineReader.Line(source[n]) is not { Certainty: CreditCertainty.Roles } credit) continue;
            found.AddRange(credit.Bylines.Where(b => Authors.Contains(b.Role)).Select(b => b with { Names = [.. b.Names.Where(known.Add)] }).Where(b => b.Names.Count > 0));
        }
        return found.Count == 0 ? articles : [article with { Bylines = [.. article.Bylines, .. found] }];
    }
}
