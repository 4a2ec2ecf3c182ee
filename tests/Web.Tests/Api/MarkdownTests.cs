using AngleSharp.Html.Parser;
using Markdig;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout.Body;

namespace ProvincialNewsPortal.Web.Tests.Api;

/// <summary>Whatever stands in a paper comes back from Markdown as it was.</summary>
public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UseAdvancedExtensions().DisableHtml().Build();

    [Theory]
    [InlineData("# 不是标题")]
    [InlineData("- 不是条目")]
    [InlineData("+ 也不是")]
    [InlineData("1. 一是水，二是路")]
    [InlineData("2024) 年")]
    [InlineData("> 引文")]
    [InlineData("===")]
    [InlineData("---")]
    [InlineData("一*二*三 __四__ ~~五~~ `六` ==七==")]
    [InlineData("<石棠县>柳坝村 & &amp; &lt;")]
    [InlineData("[链接](http://paper.example) ![图](x)")]
    [InlineData("| 灌区 | 2023年 |")]
    [InlineData(@"反斜杠 \ 和 \* 在此")]
    [InlineData("$x^2$ 与 :smile: 与 {#id .class}")]
    public void Text_comes_back_from_markdown_as_it_was(string text)
    {
        var wording = new Wording(null, null, text, text, [text], [new Block(BlockKind.Paragraph, text, []), new Block(BlockKind.ListItem, text, []), new Block(BlockKind.Caption, text, [])]);
        var html = new HtmlParser().ParseDocument(Markdown.ToHtml(ArticleMarkdown.Write(wording), _markdown));
        Assert.Equal(text, html.QuerySelector("h1")!.TextContent);
        Assert.Equal([text, text, text, text], html.QuerySelectorAll("p").Select(p => p.TextContent.Trim()));
        Assert.Equal(text, html.QuerySelector("li")!.TextContent);
        Assert.Empty(html.QuerySelectorAll("a, img, table, code, del, h2, hr"));
    }

    [Fact]
    public void Rows_and_items_that_follow_one_another_stay_together()
    {
        Block[] blocks = [new(BlockKind.TableRow, "柳坝 612", []), new(BlockKind.TableRow, "双河 540", []), new(BlockKind.ListItem, "先领票", []), new(BlockKind.ListItem, "后放水", [])];
        var markdown = ArticleMarkdown.Write(new Wording(null, null, "题", null, [], blocks));
        Assert.Equal("# 题\n\n柳坝 612\\\n双河 540\n\n- 先领票\n- 后放水\n", markdown);
    }

    [Fact]
    public void A_table_keeps_its_columns_and_captions_stay_under_one_picture()
    {
        Block[] blocks = [new(BlockKind.TableRow, "灌区　2023年", []), new(BlockKind.TableRow, "柳坝*一　612", []), new(BlockKind.Caption, "渠首", []), new(BlockKind.Caption, "闸口", [])];
        Assert.Equal("| 灌区 | 2023年 |\n| --- | --- |\n| 柳坝\\*一 | 612 |", ArticleMarkdown.Write(BlockGroup.Of(blocks).First()));
        var html = new HtmlParser().ParseDocument(ArticleBody.Plain(blocks));
        Assert.Equal(["渠首", "闸口"], html.QuerySelectorAll("blockquote p").Select(p => p.TextContent));
        Assert.Single(html.QuerySelectorAll("blockquote"));
    }

    [Fact]
    public void Any_text_of_marks_comes_back_as_it_was()
    {
        const string alphabet = "\\`*_{}[]<>#|~!&^$=-+.):;0123a水路。 “”《》/\"'()@%?wW";
        var random = new Random(20240125);
        for (var i = 0; i < 3_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => alphabet[random.Next(alphabet.Length)])]).Trim();
            if (text.Length == 0) continue;
            // A row's bars and gaps part its cells.
            foreach (var kind in Enum.GetValues<BlockKind>().Where(k => k != BlockKind.TableRow))
            {
                var html = new HtmlParser().ParseDocument(ArticleBody.Plain([new(kind, text, [])]));
                Assert.Equal((kind, text), (kind, html.Body!.TextContent.Trim()));
                Assert.Empty(html.QuerySelectorAll("a, img, code, del, hr, script"));
            }
        }
    }
}
