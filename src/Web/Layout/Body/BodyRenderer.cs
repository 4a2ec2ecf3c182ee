using System.Text;
using System.Text.Encodings.Web;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Layout.Body;

/// <summary>Sets the blocks that Markdig read in the elements and classes of an article's page.</summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly HtmlEncoder _encoder;
    private readonly ViewDataDictionary _view;

    public BodyRenderer(TextWriter writer, HtmlEncoder encoder, TextSetting setting, Words words, ViewDataDictionary view) : base(writer)
    {
        (_encoder, _view, Setting, Words) = (encoder, view, setting, words);
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange([new PrintedParagraph(), new PrintedHeading(), new PrintedCaptions(), new PrintedList(), new PrintedRows()]);
    }

    public TextSetting Setting { get; }

    public Words Words { get; }

    /// <summary>What the blocks being set are in the report.</summary>
    public BlockKind Kind { get; private set; }

    public void Set(BlockKind kind, MarkdownDocument blocks)
    {
        Kind = kind;
        WriteChildren(blocks);
    }

    /// <summary>Markup of the page's own, never a bulletin's words.</summary>
    public BodyRenderer Raw(string markup)
    {
        Writer.Write(markup);
        return this;
    }

    /// <summary>Text as the source has it, with hits marked.</summary>
    public BodyRenderer Text(string text) => Content(ResultTrail.Text(_view, text));

    /// <summary>A subheading, in its printed lines.</summary>
    public BodyRenderer Head(string text) => Content(ResultTrail.Head(_view, text, printed: false));

    /// <summary>The class attribute; nothing for null.</summary>
    public BodyRenderer Class(string? name)
    {
        return name is null ? this : Raw($" class=\"{name}\"");
    }

    /// <summary>A word of the interface or an address, encoded.</summary>
    public BodyRenderer Value(string text)
    {
        _encoder.Encode(Writer, text);
        return this;
    }

    /// <summary>The characters of a block, its escapes undone; hard line breaks as line feeds.</summary>
    public static string TextOf(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is LineBreakInline) text.Append('\n');
        return text.ToString();
    }

    private BodyRenderer Content(IHtmlContent content)
    {
        content.WriteTo(Writer, _encoder);
        return this;
    }
}
