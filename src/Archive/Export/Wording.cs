using System.Security.Cryptography;
using System.Text;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>The words of an article as they are shown, and nothing else: what a citation can be pinned to.</summary>
/// <param name="Credits">Byline text as printed.</param>
public sealed record Wording(
    string? Section, string? Kicker, string Headline, string? Deck, IReadOnlyList<string> Credits, IReadOnlyList<Block> Blocks)
{
    /// <summary>Hexadecimal digits of a revision.</summary>
    public const int RevisionLength = 12;

    /// <summary>Of an article with its text loaded.</summary>
    public static Wording Of(Article a) => new(a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Text!.Blocks);

    /// <summary>Plain text: the heading's lines, the credits, the blocks, each group parted by a blank line; ends in one line feed.</summary>
    public string Text => string.Join("\n\n", Groups().Where(g => g.Length > 0)) + "\n";

    /// <summary>The first twelve digits of the SHA-256 of <see cref="Text"/> in UTF-8: anyone who has the text can check it.</summary>
    public string Revision => RevisionOf(Text);

    public static string RevisionOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..RevisionLength];

    /// <summary>The section again as a headline says nothing new.</summary>
    public string? RubricAbove => Section == Headline ? null : Section;

    private IEnumerable<string> Groups() =>
        [Lines(RubricAbove, Kicker, Headline, Deck), Lines([.. Credits]), .. Blocks.Select(b => b.Text)];

    private static string Lines(params string?[] lines) => string.Join('\n', lines.Where(l => !string.IsNullOrEmpty(l)));
}
