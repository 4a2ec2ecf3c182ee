using System.Text;

namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>One sentence that says how a query was understood.</summary>
public static class QueryWords
{
    /// <summary>In Chinese, or in English where <paramref name="english"/>; null: the query asks for nothing.</summary>
    public static string? Of(SearchQuery query, bool english = false)
    {
        if (query.Root is null) return null;
        var sentence = new StringBuilder(english ? "Understood as: " : "理解为：").Append(Words(query.Root, english, inner: false));
        if (query.IsCut)
            sentence.Append(english ? $"; only the first {SearchQuery.Longest} characters were read" : $"；只读了前{SearchQuery.Longest}个字符");
        if (query.HasTooMany)
            sentence.Append(english ? $"; only the first {SearchQuery.MostTerms} terms were read" : $"；只读了前{SearchQuery.MostTerms}个检索词");
        return sentence.Append(english ? "." : "。").ToString();
    }

    private static string Words(QueryNode node, bool english, bool inner) => node switch
    {
        TermNode term => $"{SearchFields.NameOf(term.Field, english)}{(english ? " " : "")}{Holds(term.Prefix, english)}{Quote(term.Shown)}",
        NameNode { Field: SearchField.Page } page => english ? $"page {Quote(page.Shown)}" : $"版面是{Quote(page.Shown)}",
        NameNode name => $"{SearchFields.NameOf(name.Field, english)}{(english ? " " : "")}{Holds(name.Prefix, english)}{Quote(name.Shown)}",
        DateNode date => english ? $"dated {date.Days.Words(english)}" : $"日期在{date.Days.Words(english)}",
        NotNode not => (english ? "not (" : "除去（") + Words(not.Of, english, inner: false) + (english ? ")" : "）"),
        AllNode all => Group(string.Join(english ? ", and " : "，并且", all.Of.Select(n => Words(n, english, inner: true))), english, inner),
        AnyNode any => Group(string.Join(english ? " or " : "或", any.Of.Select(n => Words(n, english, inner: true))), english, inner),
        _ => "",
    };

    private static string Holds(bool prefix, bool english) => (prefix, english) switch
    {
        (false, false) => "含",
        (false, true) => "has ",
        (true, false) => "有词开头是",
        (true, true) => "has a word that begins with ",
    };

    private static string Quote(string shown) => $"“{shown}”";

    private static string Group(string words, bool english, bool inner) => inner ? english ? $"({words})" : $"（{words}）" : words;
}
