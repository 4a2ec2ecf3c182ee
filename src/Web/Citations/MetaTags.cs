using System.Globalization;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Citations;

/// <summary>One meta element.</summary>
/// <param name="Property">Whether it is named by "property" (RDFa, Open Graph), else by "name".</param>
public sealed record MetaTag(string Name, string Content, bool Property = false);

/// <summary>What reference managers and link previews look for in a page's head.</summary>
public static class MetaTags
{
    public static IEnumerable<MetaTag> Of(Cited a, string siteName) => [.. Highwire(a), .. DublinCore(a), .. OpenGraph(a, siteName)];

    /// <summary>Names that Google Scholar asked for and Zotero reads; the item type is Zotero's own word, else it takes a newspaper for a journal.</summary>
    private static IEnumerable<MetaTag> Highwire(Cited a)
    {
        yield return new("z:itemType", "newspaperArticle", Property: true);
        yield return new("citation_title", a.Headline);
        foreach (var author in a.Authors) yield return new("citation_author", author);
        if (a.Paper is not null) yield return new("citation_journal_title", a.Paper);
        if (a.Date is { } day) yield return new("citation_publication_date", day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        else if (a.Known is { } known) yield return new("citation_publication_date", known.Replace('-', '/'));
        if (a.Page is not null) yield return new("citation_firstpage", a.Page);
        if (a.Number is not null) yield return new("citation_issue", a.Number);
        yield return new("citation_language", "zh-CN");
        yield return new("citation_public_url", a.Address);
        foreach (var (_, name) in a.Keywords) yield return new("citation_keywords", name);
    }

    private static IEnumerable<MetaTag> DublinCore(Cited a)
    {
        yield return new("DC.title", a.Headline);
        foreach (var author in a.Authors) yield return new("DC.creator", author);
        if (a.Edtf is not null) yield return new("DC.date", a.Edtf);
        if (a.Paper is not null) yield return new("DC.source", a.Paper);
        yield return new("DC.type", "Text");
        yield return new("DC.language", "zh-Hans");
        yield return new("DC.identifier", a.Address);
        foreach (var (kind, name) in a.Keywords) yield return new(kind == TagKind.Place ? "DC.coverage" : "DC.subject", name);
    }

    private static IEnumerable<MetaTag> OpenGraph(Cited a, string siteName)
    {
        yield return new("og:type", "article", Property: true);
        yield return new("og:title", a.Headline, Property: true);
        if (a.Summary.Length > 0) yield return new("og:description", a.Summary, Property: true);
        yield return new("og:url", a.Address, Property: true);
        yield return new("og:site_name", siteName, Property: true);
        yield return new("og:locale", "zh_CN", Property: true);
        if (a is { Known: { } known, Inferred: false }) yield return new("article:published_time", known, Property: true);
        if (a.Section is not null) yield return new("article:section", a.Section, Property: true);
        foreach (var (_, name) in a.Keywords) yield return new("article:tag", name, Property: true);
    }
}
