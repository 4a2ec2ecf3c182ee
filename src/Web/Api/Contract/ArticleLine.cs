using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api.Answers;

namespace ProvincialNewsPortal.Web.Api.Contract;

/// <summary>An article in a list: heading and first words; the text stands at its own address.</summary>
/// <param name="Id">Opaque, never reused.</param>
/// <param name="Publication">Name of the paper; null: not known.</param>
/// <param name="Date">A +08:00 day; null: not known to the day.</param>
/// <param name="Edtf">Null: nothing known of the date.</param>
/// <param name="Page">Number as printed, else the page's name; null: none is printed.</param>
/// <param name="Authors">Names of the bylines, in print order.</param>
/// <param name="Summary">First words, at most 160 characters.</param>
/// <param name="Length">Characters of the text, white space aside.</param>
public sealed record ArticleLine(
    string Id, string Address, string? Publication, DateOnly? Date, string? Edtf, DatePrecision Precision, string? Page, string? Section,
    ArticleForm Form, string? Kicker, string Headline, string? Deck, IReadOnlyList<string> Authors, string Summary, int Length, bool Incomplete)
{
    /// <summary>Heads of the columns where lists are tables; the order is the contract's.</summary>
    internal static readonly string[] Columns =
        ["id", "address", "publication", "date", "edtf", "precision", "page", "section", "form", "kicker", "headline", "deck", "authors", "summary", "length", "incomplete"];

    internal IEnumerable<string?> Cells =>
    [
        Id, Address, Publication, Csv.Day(Date), Edtf, Csv.Word(Precision), Page, Section, Csv.Word(Form), Kicker, Headline, Deck,
        string.Join("; ", Authors), Summary, Csv.Number(Length), Incomplete ? "true" : "false",
    ];

    /// <summary>Rows as they come from the archive, in the query's order.</summary>
    internal static IAsyncEnumerable<ArticleLine> Of(IQueryable<Article> articles, PublicAddress site) =>
        articles.Select(_row).AsAsyncEnumerable().Select(row => Of(row, site));

    /// <summary>Some articles by their row numbers, in this order; those that are gone are left out.</summary>
    internal static async Task<IEnumerable<ArticleLine>> InOrderAsync(NewsDbContext db, IReadOnlyCollection<int> ids, PublicAddress site, CancellationToken stop)
    {
        var rows = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(_row).ToDictionaryAsync(r => r.Number, stop);
        return ids.Where(rows.ContainsKey).Select(id => Of(rows[id], site));
    }

    private static readonly Expression<Func<Article, Row>> _row = a => new Row(
        a.Id, a.PublicId, a.Issue!.Publication!.Name, a.Issue.Date, a.Issue.Edtf, a.Issue.Precision, a.Page!.Number, a.Page.Name, a.Section,
        a.Form, a.Kicker, a.Headline, a.Deck, a.Bylines, a.Summary, a.TextLength, a.Incomplete);

    private static ArticleLine Of(Row r, PublicAddress site) => new(
        r.Id, site.Of(Addresses.Article(r.Id)), r.Publication, r.Date, r.Edtf, r.Precision, r.PageNumber ?? r.PageName, r.Section,
        r.Form, r.Kicker, r.Headline, r.Deck, [.. r.Bylines.SelectMany(b => b.Names)], r.Summary, r.Length, r.Incomplete);

    private sealed record Row(
        int Number, string Id, string? Publication, DateOnly? Date, string? Edtf, DatePrecision Precision, string? PageNumber, string? PageName, string? Section,
        ArticleForm Form, string? Kicker, string Headline, string? Deck, IReadOnlyList<Byline> Bylines, string Summary, int Length, bool Incomplete);
}
