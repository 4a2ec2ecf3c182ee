using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>As much of an article as tells whether it leads its issue.</summary>
/// <param name="PageId">Null: no page is printed.</param>
/// <param name="Page">The page's number; null: it has none.</param>
public sealed record LeadStory(
    int IssueId, int? PageId, string? Page, int DocumentId, int Ordinal, ArticleForm Form, int TextLength, bool HasKicker, bool HasDeck, string Headline)
{
    public static IQueryable<LeadStory> From(IQueryable<Article> articles) => articles.Select(a => new LeadStory(
        a.IssueId, a.PageId, a.Page!.Number, a.SourceDocumentId, a.Ordinal, a.Form, a.TextLength, a.Kicker != null, a.Deck != null, a.Headline));

    /// <summary>The headline that leads the issue's front; of its longest article where no story can lead; null: there is none.</summary>
    public static string? HeadlineOf(IEnumerable<LeadStory> issue)
    {
        var inOrder = issue.OrderBy(s => s.PageId is null).ThenBy(s => s.Page, PageOrder.Instance).ThenBy(s => s.PageId).ThenBy(s => s.DocumentId).ThenBy(s => s.Ordinal).ToList();
        var stories = inOrder.FindAll(s => FrontPage.IsStory(s.Form, s.TextLength));
        var first = inOrder.Count == 0 ? [] : stories.FindAll(s => s.PageId == inOrder[0].PageId);
        return (first.MaxBy(Weight) ?? stories.MaxBy(Weight) ?? inOrder.MaxBy(s => s.TextLength))?.Headline;
    }

    private static double Weight(LeadStory s) => Prominence.Of(s.TextLength, s.HasKicker, s.HasDeck, s.Form, s.Ordinal);
}
