using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Tests.Layout;

/// <summary>What an editor sees at once when it is set wrong.</summary>
public sealed partial class SettingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>Classes that scripts and tests look for, and that need no look of their own.</summary>
    private static readonly string[] _hooks = ["hits", "pair-paragraph", "record-number", "results", "count-2"];

    private readonly HttpClient _reader = portal.Reader();

    [Theory]
    [InlineData("/")]
    [InlineData("/papers")]
    [InlineData(SampleArchive.FrontAddress)]
    [InlineData("/articles/lead1")]
    [InlineData("/articles/side2/source")]
    [InlineData("/articles/side2/parallel")]
    [InlineData("/on/2024-01-25")]
    [InlineData("/on/01-25")]
    [InlineData("/search")]
    [InlineData("/search?q=大集")]
    [InlineData("/search?q=春灌龘")]
    [InlineData("/tags/place/望溪市")]
    [InlineData("/authors/陆知白")]
    [InlineData("/help")]
    [InlineData("/about")]
    [InlineData("/api")]
    public async Task What_a_page_gives_a_class_the_stylesheet_sets(string address)
    {
        var styled = ClassName().Matches(await _reader.GetStringAsync(new Uri("/site.css", UriKind.Relative))).Select(m => m.Value[1..]).Concat(_hooks).ToHashSet();
        var page = await _reader.PageAsync(address);
        Assert.DoesNotContain(page.QuerySelectorAll("[class]").SelectMany(e => e.ClassList), c => !styled.Contains(c));
    }

    [Fact]
    public async Task A_mark_in_a_row_of_facts_keeps_the_bracket_that_a_dot_would_take()
    {
        var page = await _reader.PageAsync("/articles/side2");
        Assert.NotNull(page.QuerySelector(".dotted .mark-incomplete"));
        Assert.Empty(page.QuerySelectorAll(".dotted > .mark-incomplete"));
    }

    [Theory]
    [InlineData("/tags/place/望溪市")]
    [InlineData("/authors/陆知白")]
    [InlineData("/authors")]
    [InlineData("/api")]
    public async Task Chinese_sentences_follow_each_other_without_a_blank(string address)
    {
        var said = (await _reader.PageAsync(address)).QuerySelectorAll(".lede").Select(l => l.TextContent.Trim()).ToList();
        Assert.Contains(said, s => s.Count(c => c == '。') > 1);
        Assert.All(said, s => Assert.DoesNotMatch(@"。\s", s));
        using var english = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { { "Cookie", "language=en" } } };
        using var answer = await _reader.SendAsync(english);
        var lede = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector(".lede")!.TextContent;
        Assert.Matches(@"[a-z)]\. [A-Z]", lede);
        Assert.DoesNotMatch(@"[a-z)]\.[A-Z]", lede);
    }

    [Fact]
    public async Task An_article_without_text_says_so_and_is_no_brief()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var issue = new Issue { PublicId = "iempty", Publication = new Publication { Name = "空江日报", Slug = "kongjiang" }, Date = new(2023, 5, 6), Edition = 1, Precision = DatePrecision.Day };
        var document = new SampleDocument("empty.txt", issue);
        document.Article("full1", "渡口修起石阶", (BlockKind.Paragraph, string.Concat(Enumerable.Repeat("石阶一级一级铺到水边。", 12))));
        document.Article("bare1", "图片", []).Form = ArticleForm.Brief;
        db.Add(document.Close());
        db.Add(issue);
        await db.SaveChangesAsync();

        var article = await _reader.PageAsync("/articles/bare1");
        Assert.NotNull(article.QuerySelector(".no-text"));
        Assert.DoesNotContain("0 字", article.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        var front = await _reader.PageAsync("/papers/kongjiang/2023-05-06");
        Assert.Empty(front.QuerySelectorAll(".brief"));
        Assert.Equal(2, front.QuerySelectorAll(".contents-page li").Length);
        Assert.NotNull(front.QuerySelector(".opening-columns.few-words"));
    }

    [Fact]
    public async Task Every_paper_of_known_days_shows_how_much_of_it_is_held()
    {
        var papers = (await _reader.PageAsync("/papers")).QuerySelectorAll(".paper-list > li").Where(p => p.QuerySelector("h2 [href*='unnamed']") is null).ToList();
        Assert.Equal(papers.Count, papers.Count(p => p.QuerySelector(".paper-extent svg") is not null));
    }

    [Theory]
    [InlineData("/on/01-25", ".year-issue h2")]
    [InlineData("/papers/岚江日报/2024-01", ".ledger-list h3")]
    public async Task An_issue_is_called_by_the_same_story_wherever_it_is_listed(string list, string headline)
    {
        var lead = (await _reader.PageAsync(SampleArchive.FrontAddress)).QuerySelector(".issue-lead h2")!.TextContent;
        var called = (await _reader.PageAsync(list)).QuerySelectorAll(headline).Where(h => h.QuerySelector("a")!.GetAttribute("href")!.EndsWith("2024-01-25", StringComparison.Ordinal));
        Assert.Contains(lead, called.Select(h => h.TextContent));
    }

    [Fact]
    public async Task A_list_of_several_papers_names_them()
    {
        var lines = (await _reader.PageAsync("/about/doubtful/undated")).QuerySelectorAll(".ledger-list .meta").Select(m => m.TextContent).ToList();
        Assert.Contains(lines, l => l.Contains("望溪晚报", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("报名不详", StringComparison.Ordinal));
        Assert.DoesNotContain("望溪晚报", (await _reader.PageAsync("/papers/wangxi-wanbao/undated")).QuerySelector(".ledger-list .meta")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers/unnamed/iunnamed")]
    [InlineData("/articles/siunnamed")]
    public async Task What_no_paper_is_known_of_has_its_way_back(string address) =>
        Assert.Contains("/papers/unnamed", (await _reader.PageAsync(address)).Links(".crumbs"));

    [Fact]
    public async Task A_page_of_a_day_says_the_day_once()
    {
        var page = await _reader.PageAsync("/on/2024-01-25");
        Assert.Equal(2, page.QuerySelectorAll(".issue-card .size").Length);
        Assert.Empty(page.QuerySelectorAll(".issue-card time"));
    }

    [Theory]
    [InlineData("岚江日报, 2024-01-25(06)[2026-11-23]. ", "岚江日报, <span class=\"together\">2024-01-25(06)</span><span class=\"together\">[2026-11-23]</span>. ")]
    [InlineData("[2024-01]", "<span class=\"together\">[2024-01]</span>")]
    [InlineData("题[N/OL]. [日期不详].", "题[N/OL]. <span class=\"together\">[日期不详]</span>.")]
    [InlineData("<2024-013-1", "&lt;2024-013-1")]
    public void No_line_end_cuts_a_date(string text, string expected)
    {
        using var written = new StringWriter();
        Together.Dates(text).WriteTo(written, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        Assert.Equal(expected, written.ToString());
    }

    [Theory]
    [InlineData("甲到了。 乙走了。", 20, "甲到了。乙走了。")]
    [InlineData("甲说“到了。” 乙走了。", 20, "甲说“到了。”乙走了。")]
    [InlineData("摄影 甲乙", 20, "摄影 甲乙")]
    [InlineData("甲到了。乙走了。丙还在路上走着", 10, "甲到了。乙走了。")]
    public void First_words_run_on_without_blanks_and_end_with_a_sentence(string text, int room, string expected) => Assert.Equal(expected, FirstWords.Of(text, room));

    // ".issue-card"
    [GeneratedRegex(@"\.[a-z][a-z0-9-]*")]
    private static partial Regex ClassName();
}
