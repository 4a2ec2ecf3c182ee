using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>An article as an issue shows it: heading and first words, without its text.</summary>
/// <param name="Id">Row number, for further queries only.</param>
/// <param name="PageId">Null: no page is printed.</param>
/// <param name="Summary">First words of the text, at most 160 characters.</param>
/// <param name="TextLength">Characters, white space aside.</param>
public sealed record ArticleCard(
    int Id, string PublicId, int? PageId, int DocumentId, int Ordinal, ArticleForm Form, string? Section, string? Kicker, string Headline,
    string? Deck, IReadOnlyList<Byline> Bylines, string Summary, int TextLength, bool Incomplete)
{
    public string Address => Addresses.Article(PublicId);

    /// <summary>The projection that every list of articles shares.</summary>
    public static IQueryable<ArticleCard> From(IQueryable<Article> articles) => articles.Select(a => new ArticleCard(
        a.Id, a.PublicId, a.PageId, a.SourceDocumentId, a.Ordinal, a.Form, a.Section, a.Kicker, a.Headline,
        a.Deck, a.Bylines, a.Summary, a.TextLength, a.Incomplete));
}
