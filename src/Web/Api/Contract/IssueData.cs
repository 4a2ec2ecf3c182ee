using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Api.Contract;

/// <summary>An issue as lists and articles name it.</summary>
/// <param name="Id">Opaque, never reused.</param>
/// <param name="Publication">Name of the paper; null: not known.</param>
/// <param name="Paper">The paper's name in addresses; null: not known.</param>
/// <param name="Date">A +08:00 day; null: not known to the day.</param>
/// <param name="Edition">1 for the first edition of the day.</param>
/// <param name="EditionName">As printed; null: none.</param>
/// <param name="Number">As printed (总第8213期); null: none.</param>
/// <param name="Edtf">Extended Date/Time Format; a "~" says that the day was inferred; null: nothing known.</param>
public sealed record IssueLine(
    string Id, string Address, string? Publication, string? Paper, DateOnly? Date, int Edition, string? EditionName, string? Number,
    string? Edtf, DatePrecision Precision)
{
    internal static IssueLine Of(IssueHead issue, PublicAddress site) => new(
        issue.PublicId, site.Of(issue.Address), issue.Paper, issue.Slug, issue.Date, issue.Edition, issue.EditionName, issue.Number,
        issue.Edtf, issue.Precision);
}

/// <summary>An issue with its pages and articles in reading order.</summary>
/// <param name="Evidence">Source lines that the date rests on.</param>
public sealed record IssueData(string Schema, IssueLine Issue, IReadOnlyList<IssueEvidence> Evidence, IReadOnlyList<PageData> Pages)
{
    public const string SchemaName = "news-issue/1";
}

/// <summary>A page of an issue.</summary>
/// <param name="Number">As printed; null: none is.</param>
/// <param name="Name">Null: none is printed.</param>
public sealed record PageData(string? Number, string? Name, IReadOnlyList<ArticleLine> Articles);
