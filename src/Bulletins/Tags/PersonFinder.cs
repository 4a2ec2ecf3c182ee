using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds persons where the text names one on purpose: behind a title (省委书记某某), or as who speaks (某某介绍).
/// A name alone is left out. Who signs the article is its author and no subject.</summary>
internal static class PersonFinder
{
    private const int Most = 6;

    /// <summary>Names of one article that are counted; keeps the work linear where a text is nothing but names.</summary>
    private const int MostLookedFor = 300;

    /// <summary>Longest transliterated name and longest first part of one, characters.</summary>
    private const int LongestDotted = 24, LongestPart = 6;

    public static IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces, IReadOnlyList<Byline> bylines)
    {
        var authors = bylines.SelectMany(b => b.Names).ToHashSet(StringComparer.Ordinal);
        var names = pieces.SelectMany(Names).Where(n => !authors.Contains(n)).Distinct(StringComparer.Ordinal).Take(MostLookedFor).ToHashSet(StringComparer.Ordinal);
        // 张某 behind a title and 张某某 elsewhere are not told apart: the longer name stands.
        names.RemoveWhere(n => names.Any(longer => longer.Length > n.Length && longer.StartsWith(n, StringComparison.Ordinal)));
        return [.. names.Select(n => PieceTags.Tag(TagKind.Person, n, Mentions(n, pieces), pieces))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<string> Names(ArticlePiece piece)
    {
        var (text, hidden) = (piece.Text, piece.Hidden);
        foreach (var start in PersonForms.BehindTitles(text))
            if (start < text.Length && !hidden[start])
                foreach (var name in ListAt(text, start)) yield return name;
        foreach (var end in PersonForms.Speech(text))
            if (!hidden[end] && NameBefore(text, end) is { } name) yield return name;
    }

    /// <summary>One name, or several joined by 、: 副市长甲某、乙某.</summary>
    private static IEnumerable<string> ListAt(string text, int start)
    {
        while (NameAt(text, start) is { } name)
        {
            yield return name;
            start += name.Length;
            if (start >= text.Length || text[start] != '、') yield break;
            start++;
        }
    }

    private static string? NameAt(string text, int start)
    {
        if (DottedAt(text, start) is { } dotted) return dotted;
        foreach (var length in (int[])[3, 2, 4])
            if (start + length <= text.Length && !(start + length < text.Length && text[start + length] is ('·' or '-' or '—')) && PersonForms.EndsBefore(text, start + length)
                && Fits(text.Substring(start, length))) return text.Substring(start, length);
        return null;
    }

    /// <summary>A transliterated name, whose parts are joined by dots (迈克尔·韦伯): a part of it alone is no name.</summary>
    private static string? DottedAt(string text, int start)
    {
        var (end, last) = (start, start);
        while (end < text.Length && end - start < LongestDotted && (HanText.IsHan(text[end]) || text[end] == '·'))
            if (text[end++] == '·') last = end;
        var dot = text.IndexOf('·', start);
        // 委员|会主席贝恩德·某某: the title goes on.
        if (last == start || dot - start > LongestPart || PersonForms.BehindTitles(text[start..dot]).Any()) return null;
        foreach (var length in (int[])[3, 2, 4, 5])
            if (last + length <= end && PersonForms.EndsBefore(text, last + length) && !PersonForms.HasTail(text.Substring(last, length))) return text[start..(last + length)];
        return null;
    }

    /// <summary>A name between punctuation and a word of speech.</summary>
    private static string? NameBefore(string text, int end)
    {
        foreach (var length in (int[])[3, 2, 4])
        {
            var start = end - length;
            if (start < 0 || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '·'))) continue;
            if (Fits(text[start..end])) return text[start..end];
        }
        return null;
    }

    private static bool Fits(string name) =>
        PersonNames.IsName(name) && !PersonForms.IsNever(name) && Gazetteer.Default.Senses(name).Count == 0 && !Abroad.Is(name);

    private static IEnumerable<int> Mentions(string name, IReadOnlyList<ArticlePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
            for (var at = pieces[i].Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = pieces[i].Text.IndexOf(name, at + 1, StringComparison.Ordinal))
                yield return i;
    }
}
