using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How an article's text is set.</summary>
/// <param name="HeadingLevel">Of its subheadings, 2 or 3.</param>
/// <param name="Before">Address of the part it continues; null: not known.</param>
/// <param name="After">Address of its continuation; null: not known.</param>
public sealed record TextSetting(ArticleView Article, int HeadingLevel = 2, string? Before = null, string? After = null)
{
    /// <summary>Where a printed jump line (下转…, 上接…) leads; null: nowhere that is known.</summary>
    public string? Target(string note) => note.Contains('转', StringComparison.Ordinal) ? After : note.Contains('接', StringComparison.Ordinal) ? Before : null;

    /// <summary>A paragraph's dateline and the rest; no dateline where it doesn't begin with the article's.</summary>
    public (string Dateline, string Text) Opening(string text) =>
        Article.Dateline is { Length: > 0 } dateline && text.StartsWith(dateline, StringComparison.Ordinal)
            ? (dateline, text[dateline.Length..].TrimStart()) : ("", text);

    /// <summary>Whether a list item brings no number or bullet of its own.</summary>
    public static bool Unmarked(string item) => char.IsLetter(item[0]) && (item.Length < 2 || item[1] is not ('、' or '.' or '．' or '是'));

    /// <summary>The class of a paragraph of a conversation; null for others.</summary>
    public static string? Class(BlockKind kind) => kind switch
    {
        BlockKind.Question => "question",
        BlockKind.Answer => "answer",
        _ => null,
    };
}
