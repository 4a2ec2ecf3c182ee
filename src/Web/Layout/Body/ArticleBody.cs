using System.Text.Encodings.Web;
using Markdig;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Layout.Body;

/// <summary>An article's text as HTML: its Markdown read by Markdig with raw HTML off, so that pages, feeds and <c>.md</c> have one form.</summary>
public static class ArticleBody
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>As a page sets it, with the hits of the reader's search marked.</summary>
    public static IHtmlContent Of(TextSetting setting, Words words, ViewDataDictionary view) => new Page(setting, words, view);

    /// <summary>Plain elements, as a feed carries them.</summary>
    public static string Plain(IReadOnlyList<Block> blocks) =>
        string.Concat(BlockGroup.Of(blocks).Select(g => Markdown.ToHtml(ArticleMarkdown.Write(g), _markdown)));

    private sealed class Page(TextSetting setting, Words words, ViewDataDictionary view) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var renderer = new BodyRenderer(writer, encoder, setting, words, view);
            foreach (var group in BlockGroup.Of(setting.Article.Blocks))
                renderer.Set(group.Kind, Markdown.Parse(ArticleMarkdown.Write(group, setting.HeadingLevel - 1), _markdown));
        }
    }
}
