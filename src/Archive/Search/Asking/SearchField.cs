namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>What a part of a query is compared with.</summary>
public enum SearchField
{
    /// <summary>Headline, kicker, deck and blocks, each by itself.</summary>
    Anywhere,

    /// <summary>Headline, kicker and deck, each by itself.</summary>
    Headline,

    /// <summary>Blocks, each by itself.</summary>
    Text,

    Author,
    Tag,
    Paper,

    /// <summary>A page's number, equal but for leading zeros, or its name.</summary>
    Page,

    Section,
    Date,
}

/// <summary>Names of the fields as a query spells them, before a colon. A new field is one row here.</summary>
internal static class SearchFields
{
    private static readonly Dictionary<string, SearchField> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["标题"] = SearchField.Headline, ["headline"] = SearchField.Headline, ["title"] = SearchField.Headline,
        ["正文"] = SearchField.Text, ["text"] = SearchField.Text, ["body"] = SearchField.Text,
        ["作者"] = SearchField.Author, ["author"] = SearchField.Author,
        ["标签"] = SearchField.Tag, ["tag"] = SearchField.Tag,
        ["报纸"] = SearchField.Paper, ["paper"] = SearchField.Paper,
        ["版"] = SearchField.Page, ["page"] = SearchField.Page,
        ["栏目"] = SearchField.Section, ["section"] = SearchField.Section,
        ["日期"] = SearchField.Date, ["date"] = SearchField.Date,
    };

    private static readonly int Longest = ByName.Keys.Max(name => name.Length);

    /// <summary>The field that a term opens with.</summary>
    /// <param name="start">0-based first character of the term.</param>
    /// <returns>The field and the first character after the colon; null: no field is named there.</returns>
    public static (SearchField Field, int End)? At(string query, int start)
    {
        var colon = query.AsSpan(start, Math.Min(Longest + 1, query.Length - start)).IndexOfAny(':', '：');
        if (colon < 1) return null;
        var name = Folding.TextFolding.Fold(query.Substring(start, colon)).Text;
        return ByName.TryGetValue(name, out var field) ? (field, start + colon + 1) : null;
    }

    /// <summary>Name in Chinese, or in English where <paramref name="english"/>.</summary>
    public static string NameOf(SearchField field, bool english) => field switch
    {
        SearchField.Headline => english ? "headline" : "标题",
        SearchField.Text => english ? "text" : "正文",
        SearchField.Author => english ? "author" : "作者",
        SearchField.Tag => english ? "tag" : "标签",
        SearchField.Paper => english ? "paper" : "报纸",
        SearchField.Page => english ? "page" : "版",
        SearchField.Section => english ? "section" : "栏目",
        SearchField.Date => english ? "date" : "日期",
        _ => english ? "headline or text" : "标题或正文",
    };
}
