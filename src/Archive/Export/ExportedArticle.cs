using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>One line of an export: the contract's article with what places it. Field order is the file's.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Date">Null: not known to the day.</param>
public sealed record ExportedArticle(
    string Id, string? Publication, DateOnly? Date, string? Edtf, DatePrecision Precision, ExportedSource Source,
    int Ordinal, ArticleForm Form, PageInfo? Page, string? Section, string? Kicker, string Headline, string? Deck, string? Dateline,
    IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Credits, string? ContinuedFrom, string? ContinuedTo, bool Incomplete,
    IReadOnlyList<Block> Blocks, IReadOnlyList<LineRange> Lines, IReadOnlyList<TagReport> Tags, double Confidence);

/// <summary>Where an article stands in what was imported.</summary>
/// <param name="Lines">Source lines the article owns.</param>
public sealed record ExportedSource(string Name, string Sha256, IReadOnlyList<LineRange> Lines);
