using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Api.Contract;

/// <summary>An article with its text: the fields of the bulletin report with what places it.</summary>
/// <param name="Id">Opaque, never reused.</param>
/// <param name="Revision">First twelve digits of the SHA-256 of the article's .txt: which wording this is.</param>
/// <param name="Changed">When what is shown last changed, UTC.</param>
/// <param name="Ordinal">Reading order in the source document, from 1.</param>
/// <param name="Page">Null: none is printed.</param>
/// <param name="Kicker">The line above the headline (引题); null: none.</param>
/// <param name="Deck">The line below the headline (副题); null: none.</param>
/// <param name="Summary">First words of the text, at most 160 characters.</param>
/// <param name="Credits">Byline text as printed.</param>
/// <param name="Lines">Source lines that the article owns, 1-based and inclusive.</param>
/// <param name="Confidence">0 to 1: the importer's own estimate that the lines are exactly right.</param>
public sealed record ArticleData(
    string Schema, string Id, string Address, string Revision, DateTime? Changed, IssueLine Issue, SourceLine Source,
    int Ordinal, ArticleForm Form, PageInfo? Page, string? Section, string? Kicker, string Headline, string? Deck, string? Dateline, string Summary,
    IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Credits, string? ContinuedFrom, string? ContinuedTo, bool Incomplete,
    IReadOnlyList<Block> Blocks, IReadOnlyList<LineRange> Lines, IReadOnlyList<TagReport> Tags, double Confidence)
{
    public const string SchemaName = "news-article/1";
}

/// <summary>The source document an article stands in.</summary>
/// <param name="Name">File name without folders.</param>
/// <param name="Sha256">Of the bytes as they came.</param>
/// <param name="Address">Where the article's lines are shown within it.</param>
public sealed record SourceLine(string Name, string Sha256, string Address);
