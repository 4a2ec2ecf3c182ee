using System.Buffers;
using Microsoft.AspNetCore.Html;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How a headline or deck is set.</summary>
public static class Headline
{
    /// <summary>Longest clause that still fits one line of a narrow column, in characters.</summary>
    private const int LongestClause = 14;

    /// <summary>A line that just misses the width of a lead is set a little smaller, from and up to so many characters; longer
    /// headlines, with this many in all or a longer printed line, are set smaller still, as papers do.</summary>
    private const int MidFrom = 15, MidUpTo = 18, Long = 28, Longer = 44;

    /// <summary>A line of a headline has at least so many characters; a blank before fewer is no line break.</summary>
    private const int ShortestLine = 4;

    /// <summary>More lines than these were not one headline's lines.</summary>
    private const int MostLines = 3;

    private static readonly SearchValues<char> _marks = SearchValues.Create("，、；：。？！—… 　,;:?!丨|｜");

    /// <summary>"mid", "long" or "longer" where the text is set smaller; null for others.</summary>
    public static string? Setting(string text)
    {
        var lines = Lines(text);
        var longest = lines.Max(l => l.Length);
        if (text.Length > Longer) return "longer";
        return text.Length > Long || (lines.Count > 1 && longest > MidUpTo) ? "long" : longest is >= MidFrom and <= MidUpTo ? "mid" : null;
    }

    /// <summary>A line of fewer characters is not cut anywhere that one would have to look after.</summary>
    private const int FewestCut = 8;

    /// <summary>The markup of so many characters from one on, with the places where a line may be cut, counted from that one.</summary>
    internal delegate IHtmlContent PartOf(int start, int length, IReadOnlyList<int> cuts);

    /// <summary>The text, each line that the paper printed a line again (the report joins them by one blank), and a line made of
    /// short clauses cut at its marks alone.</summary>
    public static IHtmlContent Set(string text) => Set(text, (start, length, cuts) => new CutText(text, start, length, cuts));

    /// <summary>The text as one, cut between its words: a kicker, or a headline in a list.</summary>
    public static IHtmlContent Run(string text) => AppendWords(new HtmlContentBuilder(), text, 0, (start, length, cuts) => new CutText(text, start, length, cuts));

    internal static IHtmlContent Set(string text, PartOf words)
    {
        var lines = Lines(text);
        var html = new HtmlContentBuilder();
        if (lines.Count == 1) return AppendClauses(html, text, 0, words);
        var start = 0;
        foreach (var line in lines)
        {
            html.AppendHtml(start == 0 ? "" : " ").AppendHtml("<span class=\"headline-line\">");
            AppendClauses(html, line, start, words).AppendHtml("</span>");
            start += line.Length + 1;
        }
        return html;
    }

    /// <summary>Lines as printed, as far as blanks between Chinese words show them; the whole text where they don't.</summary>
    internal static IReadOnlyList<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i > 0 && i < text.Length - 1; i = text.IndexOf(' ', i + 1))
        {
            if (i - start < ShortestLine || text.Length - i - 1 < ShortestLine || !(IsChinese(text[i - 1]) || IsChinese(text[i + 1]))) continue;
            lines.Add(text[start..i]);
            start = i + 1;
        }
        lines.Add(text[start..]);
        return lines.Count <= MostLines ? lines : [text];
    }

    private static IHtmlContentBuilder AppendClauses(HtmlContentBuilder html, string line, int start, PartOf words)
    {
        var clauses = Clauses(line);
        if (clauses.Count < 2 || clauses.Exists(c => c.Length > LongestClause + 1)) return AppendWords(html, line, start, words);
        foreach (var clause in clauses)
        {
            AppendWords(html.AppendHtml("<span class=\"clause\">"), clause, start, words).AppendHtml("</span>");
            start += clause.Length;
        }
        return html;
    }

    private static IHtmlContentBuilder AppendWords(IHtmlContentBuilder html, string line, int start, PartOf words) => line.Length < FewestCut
        ? html.AppendHtml(words(start, line.Length, []))
        : html.AppendHtml("<span class=\"words\">").AppendHtml(words(start, line.Length, LineCuts.Of(line))).AppendHtml("</span>");

    /// <summary>The line cut after each run of marks.</summary>
    private static List<string> Clauses(string line)
    {
        var clauses = new List<string>();
        for (var rest = line.AsSpan(); rest.Length > 0;)
        {
            var mark = rest.IndexOfAny(_marks);
            var end = mark < 0 ? -1 : rest[mark..].IndexOfAnyExcept(_marks);
            var length = end < 0 ? rest.Length : mark + end;
            // A mark before the first word or a closing quote after it stays with its clause.
            if (length < rest.Length && rest[length] is '”' or '’' or '》' or '）') length++;
            clauses.Add(rest[..length].ToString());
            rest = rest[length..];
        }
        return clauses;
    }

    /// <summary>Han and the marks that go with it.</summary>
    private static bool IsChinese(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef' or '“' or '”' or '—';
}
