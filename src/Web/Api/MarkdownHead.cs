using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>What is known of an article, as a YAML block in front of its Markdown.</summary>
internal static class MarkdownHead
{
    /// <summary>A string of JSON is a string of YAML too.</summary>
    private static readonly JsonSerializerOptions _quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ArticleData article)
    {
        var head = new StringBuilder("---\n");
        Add(head, "title", article.Headline);
        Add(head, "publication", article.Issue.Publication);
        Add(head, "date", article.Issue.Date is { } day ? Addresses.Iso(day) : null);
        Add(head, "edtf", article.Issue.Edtf);
        Add(head, "page", article.Page?.Number ?? article.Page?.Name);
        var authors = article.Bylines.SelectMany(b => b.Names).ToList();
        if (authors.Count > 0) head.Append("authors: ").Append(JsonSerializer.Serialize(authors, _quoted)).Append('\n');
        Add(head, "source", article.Source.Name);
        Add(head, "revision", article.Revision);
        Add(head, "address", article.Address);
        return head.Append("---\n\n").ToString();
    }

    private static void Add(StringBuilder head, string name, string? value)
    {
        if (value is not null) head.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, _quoted)).Append('\n');
    }
}
