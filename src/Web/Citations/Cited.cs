using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Contract;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>What a reference to an article is made of, whatever its form.</summary>
/// <param name="Revision">Which wording is cited.</param>
/// <param name="Authors">Whoever wrote, reported or took the picture, in print order; empty where nobody is named.</param>
/// <param name="Paper">Null: not known.</param>
/// <param name="PaperAddress">Null: the paper is not known.</param>
/// <param name="Date">Null: not known to the day.</param>
/// <param name="Edtf">Null: nothing known of the date.</param>
/// <param name="Page">Number as printed, else the page's name; null: none is printed.</param>
/// <param name="Edition">As printed; null: none.</param>
/// <param name="Keywords">Names of its tags, the heaviest first.</param>
/// <param name="Accessed">The day of the request, +08:00.</param>
public sealed record Cited(
    string Id, string Address, string Revision, IReadOnlyList<string> Authors, string? Section, string? Kicker, string Headline, string? Deck, string? Dateline,
    string? Paper, string? PaperAddress, string IssueAddress, DateOnly? Date, DatePrecision Precision, string? Edtf, string? Number, string? Edition,
    string? Page, string Summary, IReadOnlyList<(TagKind Kind, string Name)> Keywords, DateOnly Accessed)
{
    /// <summary>Said where a form has no sign for a date that was worked out.</summary>
    public const string InferredNote = "报上未印日期，日期系推定";

    /// <summary>The address of this very wording, which later readings do not change.</summary>
    public string Pinned => $"{Address}?rev={Revision}";

    /// <summary>Whether the day was worked out, not printed.</summary>
    public bool Inferred => Precision == DatePrecision.Inferred;

    /// <summary>Day, month or year as far as it is known, ISO; null: nothing is.</summary>
    public string? Known => Date is { } day ? Addresses.Iso(day)
        : Precision is DatePrecision.Month or DatePrecision.Year ? Edtf?.TrimEnd('~') : null;

    public static Cited Of(ArticleData a, PublicAddress site, TimeProvider clock) => new(
        a.Id, a.Address, a.Revision, Names(a.Bylines), a.Section, a.Kicker, a.Headline, a.Deck, a.Dateline,
        a.Issue.Publication, a.Issue.Paper is { } slug ? site.Of(Addresses.Paper(slug)) : null, a.Issue.Address, a.Issue.Date, a.Issue.Precision, a.Issue.Edtf,
        a.Issue.Number, a.Issue.EditionName, a.Page?.Number ?? a.Page?.Name, a.Summary, [.. a.Tags.Select(t => (t.Kind, t.Name))], clock.Today());

    public static Cited Of(ArticleView a, string revision, IssueHead issue, PageHead? page, ILookup<TagKind, string> tags, PublicAddress site, TimeProvider clock) => new(
        a.PublicId, site.Of(Addresses.Article(a.PublicId)), revision, Names(a.Bylines), a.Section, a.Kicker, a.Headline, a.Deck, a.Dateline,
        issue.Paper, issue.Slug is { } slug ? site.Of(Addresses.Paper(slug)) : null, site.Of(issue.Address), issue.Date, issue.Precision, issue.Edtf,
        issue.Number, issue.EditionName, page?.Token, a.Summary, [.. tags.SelectMany(g => g, (g, name) => (g.Key, name))], clock.Today());

    /// <summary>Editors and proofreaders of the page are not the article's authors.</summary>
    private static List<string> Names(IEnumerable<Byline> bylines) =>
    [
        .. bylines.Where(b => b.Role is BylineRole.Author or BylineRole.Reporter or BylineRole.Correspondent or BylineRole.Photographer or BylineRole.Compiler)
            .SelectMany(b => b.Names).Distinct(StringComparer.Ordinal),
    ];
}
