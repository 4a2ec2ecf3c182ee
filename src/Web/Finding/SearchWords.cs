using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>Search's terms in the reader's language.</summary>
public static class SearchWords
{
    public static string NameField(this Words words, NameField field) => words[field switch
    {
        Archive.Search.Indexing.NameField.Paper => "报纸",
        Archive.Search.Indexing.NameField.Issue => "一期报纸",
        Archive.Search.Indexing.NameField.Author => "署名",
        Archive.Search.Indexing.NameField.Place => "地名",
        Archive.Search.Indexing.NameField.Organisation => "机构",
        Archive.Search.Indexing.NameField.Person => "人物",
        Archive.Search.Indexing.NameField.Topic => "主题",
        Archive.Search.Indexing.NameField.SectionTag => "栏目标引",
        _ => "栏目",
    }];

    /// <summary>The name itself; a word of the interface where the archive has none.</summary>
    public static string NameShown(this Words words, NameField field, string name) => name.Length > 0 ? name
        : words[field == Archive.Search.Indexing.NameField.Paper ? "报名不详" : "不详"];
}
