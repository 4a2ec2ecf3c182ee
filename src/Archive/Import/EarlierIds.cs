using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>An article of an earlier reading of the same document.</summary>
/// <param name="ArticleId">Its row; null: it was not there any more.</param>
/// <param name="Cause">Why it was not there; null: it was.</param>
internal sealed record EarlierArticle(
    string PublicId, int? ArticleId, string Headline, IReadOnlyList<LineRange> Lines, RetirementCause? Cause);

/// <summary>Knows articles of an earlier reading again, so that a better reader breaks no address.</summary>
internal static class EarlierIds
{
    /// <summary>Share of all their lines that two readings of an article must have in common where the headlines differ.</summary>
    private const double EnoughLines = 0.3;

    /// <summary>For each new article that is an old one, the old one; the best agreements are settled first.</summary>
    public static Dictionary<int, EarlierArticle> Match(IReadOnlyList<EarlierArticle> earlier, IReadOnlyList<ArticleReport> now)
    {
        var pairs = from old in earlier
                    from article in now
                    let likeness = Likeness(old, article)
                    where likeness > 0
                    orderby likeness descending, old.Cause is null ? 0 : 1, article.Ordinal
                    select (old, article.Ordinal);
        var matched = new Dictionary<int, EarlierArticle>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (old, ordinal) in pairs)
            if (!matched.ContainsKey(ordinal) && used.Add(old.PublicId)) matched.Add(ordinal, old);
        return matched;
    }

    /// <summary>0: not the same article; up to 2: same headline and the very same lines.</summary>
    private static double Likeness(EarlierArticle old, ArticleReport article)
    {
        var before = LineRange.Lines(old.Lines).ToHashSet();
        var after = LineRange.Lines(article.Lines).ToHashSet();
        var common = before.Count(after.Contains);
        var share = (double)common / Math.Max(1, before.Count + after.Count - common);
        var named = string.Equals(old.Headline, article.Headline, StringComparison.Ordinal);
        return named ? 1 + share : share >= EnoughLines ? share : 0;
    }
}
