using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>What stands in front of an article's Markdown.</summary>
internal static class MarkdownHead
{
    public static string Of(ArticleData article) => YamlHead.Write(
        ("title", article.Headline),
        ("publication", article.Issue.Publication),
        ("date", article.Issue.Date is { } day ? Addresses.Iso(day) : null),
        ("edtf", article.Issue.Edtf),
        ("page", article.Page?.Number ?? article.Page?.Name),
        ("authors", article.Bylines.SelectMany(b => b.Names).ToList()),
        ("source", article.Source.Name),
        ("revision", article.Revision),
        ("address", article.Address));
}
