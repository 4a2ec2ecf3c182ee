using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Bulletins.Tests.Tags;

/// <summary>Articles made of a line or two, and their tags.</summary>
internal static class Sample
{
    public static ArticleReport Article(string text, string headline = "标题") => new(1, ArticleForm.Report, null, null, null, headline, null, null, [], [], null, null,
        false, [new Block(BlockKind.Paragraph, text, [new(2, 2)])], [new(1, 2)], [], 1);

    /// <summary>The tags of one kind in a paragraph under a heading that says nothing.</summary>
    public static IReadOnlyList<TagReport> Tags(string text, TagKind kind, TagVocabulary? vocabulary = null) =>
        [.. TagFinder.Find(Article(text), null, vocabulary).Where(t => t.Kind == kind)];
}
