using System.Text.Json;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Citations;
using ProvincialNewsPortal.Web.Tests.Api;

namespace ProvincialNewsPortal.Web.Tests.Citations;

public sealed class CitationTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Cited _printed = new(
        "a1", "http://localhost/articles/a1", "0123456789ab", ["陆知白", "程以南"], "要闻", null, "一半 & {全部}", null, null, "岚江日报", "http://localhost/papers/x",
        "http://localhost/papers/x/2024-01-25", new(2024, 1, 25), DatePrecision.Day, "2024-01-25", null, null, "01", "摘要", [], new(2026, 11, 22));

    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public void A_printed_date_stands_plain() => Assert.Equal(
        "陆知白, 程以南. 一半 & {全部}[N/OL]. 岚江日报, 2024-01-25(01)[2026-11-22]. http://localhost/articles/a1?rev=0123456789ab.", Gbt7714.Edition2015(_printed));

    [Fact]
    public void The_later_edition_sets_wide_marks_and_asks_for_no_day_of_access() => Assert.Equal(
        "陆知白，程以南. 一半 & {全部}[N/OL]. 岚江日报，2024-01-25（01）. http://localhost/articles/a1?rev=0123456789ab.", Gbt7714.Edition2025(_printed));

    [Fact]
    public void An_inferred_date_is_cited_as_one_in_every_form()
    {
        var inferred = _printed with { Precision = DatePrecision.Inferred, Edtf = "2024-01-25~" };
        Assert.Contains("岚江日报, [2024-01-25](01)", Gbt7714.Edition2015(inferred), StringComparison.Ordinal);
        Assert.Contains("岚江日报，[2024-01-25]（01）.", Gbt7714.Edition2025(inferred), StringComparison.Ordinal);
        Assert.Contains("date = {2024-01-25~}", BibTex.Write(inferred), StringComparison.Ordinal);
        Assert.Contains("N1  - 报上未印日期，日期系推定\r\n", Ris.Write(inferred), StringComparison.Ordinal);
        Assert.Contains("\"circa\": true", CslJson.Write(inferred), StringComparison.Ordinal);
        Assert.Contains("日期系推定", JsonLd.Write(inferred), StringComparison.Ordinal);
    }

    [Fact]
    public void Four_authors_are_three_and_others() => Assert.StartsWith("甲, 乙, 丙, 等. ", Gbt7714.Edition2015(_printed with { Authors = ["甲", "乙", "丙", "丁"] }), StringComparison.Ordinal);

    [Fact]
    public void Without_author_paper_and_day_the_headline_opens()
    {
        var bare = _printed with { Authors = [], Paper = null, Date = null, Precision = DatePrecision.Unknown, Edtf = null, Page = null };
        Assert.Equal("一半 & {全部}[N/OL]. [日期不详][2026-11-22]. http://localhost/articles/a1?rev=0123456789ab.", Gbt7714.Edition2015(bare));
        Assert.DoesNotContain("year", BibTex.Write(bare), StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_cited_as_a_month() =>
        Assert.Contains("岚江日报, 2024-05(01)", Gbt7714.Edition2015(_printed with { Date = null, Precision = DatePrecision.Month, Edtf = "2024-05" }), StringComparison.Ordinal);

    [Fact]
    public void Bibtex_keeps_what_latex_would_misread() => Assert.Contains(@"title = {{一半 \& \{全部\}}}", BibTex.Write(_printed), StringComparison.Ordinal);

    [Theory]
    [InlineData("/articles/lead1.bib", "application/x-bibtex", "@article{news-lead1,")]
    [InlineData("/articles/lead1.ris", "application/x-research-info-systems", "TY  - NEWS\r\n")]
    [InlineData("/articles/lead1.csl.json", "application/vnd.citationstyles.csl+json", "[\n")]
    public async Task Each_form_can_be_saved(string address, string mediaType, string begins) =>
        Assert.StartsWith(begins, await _reader.TextAsync(address, mediaType), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_tells_reference_managers_paper_day_page_and_authors()
    {
        var page = await _reader.PageAsync("/articles/lead1");
        List<string?> Meta(string name) => [.. page.QuerySelectorAll($"head meta[name='{name}'], head meta[property='{name}']").Select(m => m.GetAttribute("content"))];
        Assert.Equal(["newspaperArticle"], Meta("z:itemType"));
        Assert.Equal(["陆知白", "程以南"], Meta("citation_author"));
        Assert.Equal(["岚江日报"], Meta("citation_journal_title"));
        Assert.Equal(["2024/01/25"], Meta("citation_publication_date"));
        Assert.Equal(["01"], Meta("citation_firstpage"));
        Assert.Equal(["2024-01-25~"], Meta("DC.date"));
        Assert.Equal(["article"], Meta("og:type"));
        Assert.Empty(Meta("article:published_time"));
        Assert.Contains("[N/OL]. 岚江日报, [2024-01-25](01)", page.QuerySelector(".citation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_holds_its_article_in_the_terms_of_schema_org()
    {
        var block = (await _reader.PageAsync("/articles/lead1")).QuerySelector("script[type='application/ld+json']")!.TextContent;
        var article = JsonDocument.Parse(block).RootElement;
        Assert.Equal("NewsArticle", article.Text("@type"));
        Assert.Equal("今冬新修支渠一千二百公里", article.Text("alternativeHeadline"));
        Assert.Equal("01", article.Text("printPage"));
        Assert.Equal("岚江日报", article.GetProperty("isPartOf").GetProperty("isPartOf").Text("name"));
        Assert.DoesNotContain("<", block, StringComparison.Ordinal);
    }
}
