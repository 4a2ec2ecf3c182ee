using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Search.Folding;

/// <summary>The one place where text and query are made alike: NFKC (which also makes full width half), lower case, traditional to
/// simplified, one sign for every double quote, single quote and middle dot. White space is left for <see cref="AtomReader"/>, to which
/// it only ends words.</summary>
internal static class TextFolding
{
    /// <summary>Grows whenever any text may fold, or be cut into tokens, differently; the index stores the version it was written with.</summary>
    public const int Version = 2;

    private const string DoubleQuotes = "“”„‟«»「」『』〝〞〟";
    private const string SingleQuotes = "‘’‚‛‹›′";
    private const string MiddleDots = "•‧・∙⋅⸱";

    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>0, 1, 2 and so on, to copy from.</summary>
    private static readonly int[] Counting = [.. Enumerable.Range(0, 4097)];

    /// <summary>Whether NFKC works here. Without libicu it returns its input and says nothing.</summary>
    public static bool IsAvailable => "Ａ".Normalize(NormalizationForm.FormKC) == "A";

    /// <summary>Folds any text, also text with broken surrogates.</summary>
    public static FoldedText Fold(string text) => OneToOne(text) ?? Segments(text);

    /// <summary>Nearly all text, where each character folds by itself to one; null: it is other text, or long.</summary>
    private static FoldedText? OneToOne(string text)
    {
        if (text.Length >= Counting.Length) return null;
        var folded = new char[text.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsSurrogate(text[i]) || Combines(text, i) || Single(text[i]) is not [var one]) return null;
            folded[i] = one;
        }
        return new FoldedText(new string(folded), Counting[..folded.Length], Counting[1..(folded.Length + 1)]);
    }

    private static FoldedText Segments(string text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = SegmentEnd(text, at);
            var piece = end == at + 1 ? Single(text[at]) : FoldSegment(text[at..end]);
            folded.Append(piece);
            for (var i = 0; i < piece.Length; i++)
            {
                starts.Add(at);
                ends.Add(end);
            }
        }
        return new FoldedText(folded.ToString(), [.. starts], [.. ends]);
    }

    /// <summary>A character with the marks that combine with it; they fold together (e + ´ is é).</summary>
    private static int SegmentEnd(string text, int at)
    {
        var end = at + (IsPair(text, at) ? 2 : 1);
        while (end < text.Length && Combines(text, end)) end += IsPair(text, end) ? 2 : 1;
        return end;
    }

    private static bool Combines(string text, int at) => text[at] switch
    {
        < '\u0300' => false,
        >= '\u3100' and < '\uA000' => false,
        >= '\u1160' and <= '\u11FF' => true,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark,
    };

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at);

    private static string Single(char c) => Known[c] ??= FoldSegment(c.ToString());

    private static string FoldSegment(string segment)
    {
        var folded = new StringBuilder();
        foreach (var rune in Normalised(segment).ToLowerInvariant().EnumerateRunes())
        {
            if (IsInvisible(rune)) continue;
            folded.Append(SimplifiedCharacters.Of(rune.Value) ?? OneSign(rune));
        }
        return folded.ToString();
    }

    /// <summary>NFKC; what is no valid Unicode becomes U+FFFD, because Normalize throws on it.</summary>
    private static string Normalised(string segment)
    {
        var valid = new StringBuilder();
        foreach (var rune in segment.EnumerateRunes())
            valid.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString());
        return valid.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Format characters (zero-width space, soft hyphen) and variation selectors say nothing to a reader.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    private static string OneSign(Rune rune)
    {
        if (!rune.IsBmp) return rune.ToString();
        var c = (char)rune.Value;
        if (DoubleQuotes.Contains(c, StringComparison.Ordinal)) return "\"";
        if (SingleQuotes.Contains(c, StringComparison.Ordinal)) return "'";
        return MiddleDots.Contains(c, StringComparison.Ordinal) ? "·" : c.ToString();
    }
}
