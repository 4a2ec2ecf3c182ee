using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace ProvincialNewsPortal.Web.Tests;

public sealed class SearchPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task Two_characters_find_what_holds_them_and_mark_it()
    {
        var page = await _reader.PageAsync("/search?q=春灌");
        Assert.Equal("共1篇报道", page.QuerySelector(".total")!.TextContent);
        Assert.Equal("理解为：标题或正文含“春灌”。", page.QuerySelector(".understood")!.TextContent);
        var hit = page.QuerySelectorAll(".hit").Single();
        Assert.Equal("/articles/lead1?q=%E6%98%A5%E7%81%8C", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("春灌", hit.QuerySelector("h3 mark")!.TextContent);
        Assert.Equal(["水票/A+B", "望溪市"], hit.QuerySelectorAll(".tags a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("/papers/岚江日报", "paper")]
    [InlineData("/tags/place/望溪市", "tag")]
    [InlineData("/authors/陆知白", "author")]
    [InlineData("/papers/岚江日报/2024-01-25", "issue")]
    public async Task A_paper_an_issue_a_tag_and_an_author_offer_a_search_among_their_articles(string address, string field)
    {
        var form = (await _reader.PageAsync(address)).QuerySelector("form.within")!;
        var filter = form.QuerySelector("input[type=hidden]")!;
        Assert.Equal(("/search", field), (form.GetAttribute("action"), filter.GetAttribute("name")));
        var narrowed = $"&{field}={Uri.EscapeDataString(filter.GetAttribute("value")!)}";
        Assert.NotEmpty((await _reader.PageAsync("/search?q=" + narrowed)).QuerySelectorAll(".hit"));
        Assert.Equal(filter.GetAttribute("value"), (await _reader.PageAsync("/search?q=x" + narrowed)).QuerySelector($"form input[name={field}]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/search?q=春灌", "/search.atom?q=%E6%98%A5%E7%81%8C", "/search.csv?q=%E6%98%A5%E7%81%8C", "/search.json?q=%E6%98%A5%E7%81%8C")]
    [InlineData("/papers/wangxi-wanbao", "/papers/wangxi-wanbao.atom", "/papers/wangxi-wanbao.csv", "/papers/wangxi-wanbao.json")]
    [InlineData("/on/2024-01-25", "/on/2024-01-25.json", "/on/2024-01-25.csv")]
    [InlineData("/help")]
    [InlineData("/search")]
    public async Task A_list_can_be_followed_and_taken_away_by_who_reads_it(string address, params string[] faces) =>
        Assert.Equal(faces.Order(), (await _reader.PageAsync(address)).Links("main .other-faces").Order());

    [Fact]
    public async Task An_article_names_its_files_once() =>
        Assert.Single((await _reader.PageAsync("/articles/lead1")).QuerySelectorAll("main .formats"));

    [Theory]
    [InlineData("石棠县", 1)]
    [InlineData("龙", 0)]
    [InlineData("“先领票、后放水”", 1)]
    [InlineData("-", 0)]
    [InlineData("\"", 1)]
    [InlineData("<script>alert(1)</script>", 0)]
    [InlineData("大集 -大集今日开市ij24", 5)]
    [InlineData("作者:陆知白 标签:水票 报纸:岚江 版:1 日期:2024-01", 1)]
    [InlineData("標題：春灌", 1)]
    [InlineData("标题：望谿", 1)]
    [InlineData("支渠卻", 1)]
    public async Task Any_query_answers(string query, int total)
    {
        var page = await _reader.PageAsync("/search?q=" + Uri.EscapeDataString(query));
        Assert.Equal($"共{total}篇报道", page.QuerySelector(".total")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Three_hundred_characters_are_no_trouble() =>
        Assert.NotNull((await _reader.PageAsync("/search?q=" + Uri.EscapeDataString(new string('龙', 300)))).QuerySelector(".understood"));

    [Fact]
    public async Task Facets_narrow_and_chips_widen_again()
    {
        var page = await _reader.PageAsync("/search?q=大集");
        var facet = page.QuerySelectorAll(".facet li a").First(a => a.TextContent.Contains("望溪晚报", StringComparison.Ordinal));
        var count = int.Parse(facet.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        var narrowed = await _reader.PageAsync(facet.GetAttribute("href")!);
        Assert.Equal(count, narrowed.QuerySelectorAll(".hit").Length);
        Assert.Equal(page.QuerySelector(".total")!.TextContent,
            (await _reader.PageAsync(narrowed.QuerySelector(".chips a")!.GetAttribute("href")!)).QuerySelector(".total")!.TextContent);
        Assert.Equal("/search?q=%E5%A4%A7%E9%9B%86", narrowed.QuerySelector(".chips .clear")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_link_of_a_result_page_leads_to_an_answer()
    {
        var page = await _reader.PageAsync("/search?q=的");
        var links = page.QuerySelectorAll(".search-spread a").Select(a => a.GetAttribute("href")!)
            .Where(a => a.StartsWith("/search", StringComparison.Ordinal) || a.StartsWith("/articles", StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await _reader.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Nothing_found_says_which_filter_took_the_results()
    {
        var page = await _reader.PageAsync("/search?q=春灌&paper=wangxi-wanbao&date=2023");
        Assert.Equal(2, page.QuerySelectorAll(".wider a").Length);
        Assert.Contains("春", (await _reader.PageAsync("/search?q=春灌龘")).QuerySelector(".wider a")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sort=best")]
    [InlineData("page=0")]
    [InlineData("page=x")]
    [InlineData("date=yesterday")]
    [InlineData("tag=colour/red")]
    public async Task A_parameter_that_cant_be_understood_is_refused(string parameter) =>
        await _reader.PageAsync("/search?q=的&" + parameter, HttpStatusCode.BadRequest);

    [Fact]
    public async Task Json_says_the_same()
    {
        var json = JsonDocument.Parse(await _reader.GetStringAsync("/search.json?q=" + Uri.EscapeDataString("春灌"))).RootElement;
        Assert.Equal(["schema", "query", "understood", "total", "pageNumber", "pageSize", "hits", "facets"], json.EnumerateObject().Select(p => p.Name));
        var hit = json.GetProperty("hits")[0];
        Assert.Equal(("lead1", "2024-01-25", "岚江日报", "01"), (hit.GetProperty("id").GetString(), hit.GetProperty("date").GetString(),
            hit.GetProperty("publication").GetString(), hit.GetProperty("page").GetProperty("number").GetString()));
        Assert.Equal(1, json.GetProperty("facets").GetProperty("publication")[0].GetProperty("count").GetInt32());
        Assert.Equal(HttpStatusCode.BadRequest, (await _reader.GetAsync("/search.json?q=a&page=-1")).StatusCode);
        Assert.Empty(JsonDocument.Parse(await _reader.GetStringAsync("/search.json?q=a&page=99999999")).RootElement.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task Browsers_can_add_it_and_ask_for_names()
    {
        var description = XDocument.Parse(await _reader.GetStringAsync("/opensearch.xml")).Root!;
        Assert.Contains(description.Elements(), e => e.Attribute("template")?.Value.EndsWith("/search?q={searchTerms}", StringComparison.Ordinal) == true);
        var names = JsonDocument.Parse(await _reader.GetStringAsync("/search/names?q=" + Uri.EscapeDataString("望溪"))).RootElement;
        Assert.Equal(["望溪市", "望溪晚报"], names[1].EnumerateArray().Select(n => n.GetString()!).Order(StringComparer.Ordinal));
        Assert.NotNull((await _reader.PageAsync("/")).QuerySelector("link[rel=search]"));
    }

    [Fact]
    public async Task An_article_keeps_the_marks_and_leads_to_the_next_result()
    {
        var page = await _reader.PageAsync("/articles/lead1?q=" + Uri.EscapeDataString("水票 | 隧道") + "&sort=newest");
        Assert.Contains("水票", page.QuerySelectorAll("article mark").Select(m => m.TextContent));
        var next = page.QuerySelectorAll(".pager a").First(a => a.GetAttribute("data-key") is "result-next" or "result-previous").GetAttribute("href")!;
        Assert.StartsWith("/articles/", next, StringComparison.Ordinal);
        Assert.NotEmpty((await _reader.PageAsync(next)).QuerySelectorAll("article mark"));
        Assert.Empty((await _reader.PageAsync("/articles/lead1")).QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task It_speaks_English_where_asked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=春灌");
        request.Headers.Add("Cookie", "language=en");
        var text = await (await _reader.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.Contains("Understood as: headline or text has “<span lang=\"zh-Hans\">春灌</span>”.", text, StringComparison.Ordinal);
        Assert.Contains("<b>1</b> article</h2>", text, StringComparison.Ordinal);
    }
}
