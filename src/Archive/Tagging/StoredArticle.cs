using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>An article of the archive as the reader gave it, so that it can be tagged without its document being read again.</summary>
internal static class StoredArticle
{
    /// <param name="a">With its text.</param>
    public static ArticleReport Report(Article a) => new(
        a.Ordinal, a.Form, null, a.Section, a.Kicker, a.Headline, a.Deck, a.Dateline, a.Bylines, a.Credits, a.ContinuedFrom, a.ContinuedTo,
        a.Incomplete, a.Text!.Blocks, a.Lines, [], a.Confidence);

    /// <param name="a">With its tags.</param>
    public static IReadOnlyList<TagReport> Tags(Article a) =>
        [.. a.Tags.Select(t => new TagReport(t.Tag!.Kind, t.Tag.Name, t.Origin, t.Lines, t.Weight))];
}
