using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>How sure the reader is that an article's lines are exactly right.</summary>
internal static class Confidence
{
    /// <summary>0 to 1, two decimals: the chance that no edge of the article is wrong.</summary>
    public static double Of(ArticleDraft draft)
    {
        var sure = draft.Lines.Sum(l => Math.Log(Math.Clamp(l.Reading.Joint, 0.01f, 1f)));
        return Math.Round(Math.Clamp(Math.Exp(sure) * (1 - draft.Doubt), 0.01, 0.99), 2);
    }
}
