using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>A search that a page offers among its own articles.</summary>
/// <param name="Field">What the page is about: a paper, an issue, an author or a tag.</param>
/// <param name="Name">As filters name it; of an issue its public id.</param>
public sealed record SearchWithin(NameField Field, string Name)
{
    /// <summary>Chinese, to be looked up.</summary>
    public string Label => Field switch
    {
        NameField.Paper => "在本报中检索",
        NameField.Issue => "在本期中检索",
        NameField.Author => "在这位作者的文章中检索",
        _ => "在有此标引的文章中检索",
    };

    /// <summary>Name and value of the filter, for a hidden field.</summary>
    public (string Name, string Value) Hidden => new SearchAddress("", SearchOrder.Relevance, [new NameFilter(Field, Name)], null, 1).Hidden().First();
}
