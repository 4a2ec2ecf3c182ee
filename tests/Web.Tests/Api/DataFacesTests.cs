using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ProvincialNewsPortal.Web.Tests.Api;

/// <summary>The data behind every page.</summary>
public sealed class DataFacesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _program = portal.Reader();

    [Fact]
    public async Task An_article_answers_with_everything_that_is_known_of_it()
    {
        var article = await _program.JsonAsync("/articles/lead1.json");
        Assert.Equal("news-article/1", article.Text("schema"));
        Assert.Equal("望溪把春灌的账算到每一条支渠", article.Text("headline"));
        Assert.Equal("岚江日报", article.GetProperty("issue").Text("publication"));
        Assert.Equal("inferred", article.GetProperty("issue").Text("precision"));
        Assert.Equal("01", article.GetProperty("page").Text("number"));
        Assert.Equal("http://localhost/articles/lead1", article.Text("address"));
        Assert.Equal(["水票/A+B", "望溪市"], article.GetProperty("tags").EnumerateArray().Select(t => t.Text("name")!));
    }

    [Fact]
    public async Task A_revision_is_the_hash_of_the_words_as_text()
    {
        var words = await _program.TextAsync("/articles/lead1.txt", "text/plain");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        Assert.StartsWith((await _program.JsonAsync("/articles/lead1.json")).Text("revision")!, hash, StringComparison.Ordinal);
        Assert.StartsWith("引水上山、蓄水过冬、分水到户\n望溪把春灌的账算到每一条支渠\n", words, StringComparison.Ordinal);
        Assert.EndsWith("\n\n下转03版\n", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers/岚江日报/2024-01-25", "news-issue/1", "pages", 2)]
    [InlineData("/papers/岚江日报/2024-01-27/e2", "news-issue/1", "pages", 1)]
    [InlineData("/papers/wangxi-wanbao/undated/iundated", "news-issue/1", "pages", 1)]
    [InlineData("/papers/unnamed/iunnamed", "news-issue/1", "pages", 1)]
    [InlineData("/papers", "news-papers/1", "papers", 2)]
    [InlineData("/papers/岚江日报", "news-paper/1", "issues", 4)]
    [InlineData("/papers/wangxi-wanbao", "news-paper/1", "issues", 2)]
    [InlineData("/on/2024-01-25", "news-day/1", "articles", 9)]
    [InlineData("/on/1999-01-01", "news-day/1", "articles", 0)]
    [InlineData("/tags", "news-tags/1", "tags", 2)]
    [InlineData("/tags/topic/水票%2FA+B", "news-tag/1", "articles", 1)]
    [InlineData("/authors/程以南", "news-author/1", "articles", 1)]
    [InlineData("/authors", "news-authors/1", "authors", 2)]
    public async Task Each_page_has_its_data_at_the_same_address(string page, string schema, string list, int length)
    {
        var data = await _program.JsonAsync(page + ".json");
        Assert.Equal(schema, data.Text("schema"));
        Assert.Equal(length, data.GetProperty(list).GetArrayLength());
    }

    [Theory]
    [InlineData("/papers.csv", 2, "paper,name,")]
    [InlineData("/papers/岚江日报.csv", 4, "id,address,")]
    [InlineData("/on/2024-01-25.csv", 9, "id,address,publication,date,")]
    [InlineData("/tags.csv", 2, "kind,name,")]
    [InlineData("/tags/place/望溪市.csv", 1, "id,address,")]
    [InlineData("/authors/陆知白.csv", 1, "id,address,")]
    [InlineData("/authors.csv", 2, "name,address,")]
    [InlineData("/search.csv?q=大集", 6, "id,address,")]
    [InlineData("/search.csv?q=", 0, "id,address,")]
    [InlineData("/search.csv?paper=wangxi-wanbao", 2, "id,address,")]
    public async Task Each_list_is_a_table_too(string address, int rows, string heads)
    {
        Assert.Equal(Encoding.UTF8.GetPreamble(), (await _program.GetByteArrayAsync(new Uri(address, UriKind.Relative)))[..3]);
        var table = (await _program.TextAsync(address, "text/csv")).Split("\r\n");
        Assert.StartsWith(heads, table[0], StringComparison.Ordinal);
        Assert.Equal(rows + 2, table.Length);
        Assert.All(table[1..^1], row => Assert.Equal(Cells(table[0]), Cells(row)));
    }

    [Fact]
    public async Task An_issue_is_one_text()
    {
        var text = await _program.TextAsync(SampleArchive.FrontAddress + ".txt", "text/plain");
        Assert.StartsWith("岚江日报 2024-01-25~ 总第8213期\n", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("霜岭隧道双线贯通", StringComparison.Ordinal) < text.IndexOf("苗情", StringComparison.Ordinal));
        Assert.Contains("\n## 霜岭隧道双线贯通\n", await _program.TextAsync(SampleArchive.FrontAddress + ".md", "text/markdown"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/never.json", HttpStatusCode.NotFound)]
    [InlineData("/articles/gone1.json", HttpStatusCode.Gone)]
    [InlineData("/articles/gone1.txt", HttpStatusCode.Gone)]
    [InlineData("/papers/岚江日报/2023-01-01.json", HttpStatusCode.NotFound)]
    [InlineData("/papers/none.json", HttpStatusCode.NotFound)]
    [InlineData("/tags/colour/red.json", HttpStatusCode.NotFound)]
    [InlineData("/authors/nobody.csv", HttpStatusCode.NotFound)]
    [InlineData("/on/2024-13-25.json", HttpStatusCode.BadRequest)]
    [InlineData("/search.json?q=a&page=-1", HttpStatusCode.BadRequest)]
    [InlineData("/search.csv?sort=best", HttpStatusCode.BadRequest)]
    [InlineData("/search.atom?date=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/nothing/here.json", HttpStatusCode.NotFound)]
    [InlineData("/nothing.csv", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_with_one_sentence(string address, HttpStatusCode status)
    {
        var problem = await _program.JsonAsync(address, status);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.EndsWith("。", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/lead1.json")]
    [InlineData("/articles/lead1.md")]
    [InlineData("/papers.csv")]
    [InlineData("/tags/place/望溪市.json")]
    public async Task A_copy_that_is_still_good_is_not_sent_again(string address)
    {
        using var first = await _program.GetAsync(new Uri(address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _program.SendAsync(again)).StatusCode);
        using var since = new HttpRequestMessage(HttpMethod.Get, address);
        since.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        Assert.Equal(HttpStatusCode.NotModified, (await _program.SendAsync(since)).StatusCode);
        using var older = new HttpRequestMessage(HttpMethod.Get, address);
        older.Headers.IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(-1);
        Assert.Equal(HttpStatusCode.OK, (await _program.SendAsync(older)).StatusCode);
    }

    [Theory]
    [InlineData("/articles/lead1", 3)]
    [InlineData("/papers/岚江日报/2024-01-25", 3)]
    [InlineData("/papers/unnamed/iunnamed", 3)]
    [InlineData("/papers", 2)]
    [InlineData("/papers/岚江日报", 2)]
    [InlineData("/papers/岚江日报/2024", 0)]
    [InlineData("/papers/岚江日报/2024-01", 0)]
    [InlineData("/on/2024-01-25", 2)]
    [InlineData("/on/01-25", 0)]
    [InlineData("/tags", 3)]
    [InlineData("/authors", 3)]
    [InlineData("/search?q=大集&page=2", 4)]
    [InlineData("/search", 1)]
    public async Task A_page_names_its_other_faces_and_they_answer(string page, int faces)
    {
        var links = (await _program.PageAsync(page)).QuerySelectorAll("head link[rel=alternate]").ToList();
        Assert.True(links.Count >= faces, $"{page} names {links.Count} faces");
        foreach (var link in links)
        {
            using var answer = await _program.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(link.GetAttribute("type"), answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Heads_alone_can_be_asked_for()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/articles/lead1.json");
        using var answer = await _program.SendAsync(head);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static int Cells(string row)
    {
        var quoted = false;
        return 1 + row.Count(c => (quoted ^= c == '"') is false && c == ',');
    }
}
