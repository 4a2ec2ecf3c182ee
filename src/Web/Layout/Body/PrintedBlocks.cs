using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Layout.Body;

/// <summary>Paragraphs, questions and answers, notes and jump lines, and rows that are no table.</summary>
internal sealed class PrintedParagraph : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
    {
        var body = (BodyRenderer)renderer;
        var text = BodyRenderer.TextOf(block);
        if (body.Kind == BlockKind.TableRow) Lines(body, text);
        else if (body.Kind == BlockKind.Note && body.Setting.Target(text) is { } address)
            body.Raw("<p class=\"jump-line\"><a href=\"").Value(address).Raw("\">").Text(text).Raw("</a></p>");
        else Paragraph(body, text);
    }

    private static void Paragraph(BodyRenderer body, string text)
    {
        var (dateline, rest) = body.Kind is BlockKind.Paragraph ? body.Setting.Opening(text) : ("", text);
        body.Raw("<p").Class(TextSetting.Class(body.Kind)).Raw(">");
        if (dateline.Length > 0) body.Raw("<span class=\"dateline\">").Text(dateline).Raw("</span> ");
        body.Text(rest).Raw("</p>");
    }

    private static void Lines(BodyRenderer body, string text)
    {
        body.Raw("<div class=\"printed-rows\">");
        foreach (var line in text.Split('\n')) body.Raw("<p>").Text(line).Raw("</p>");
        body.Raw("</div>");
    }
}

/// <summary>Subheadings.</summary>
internal sealed class PrintedHeading : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var body = (BodyRenderer)renderer;
        var text = BodyRenderer.TextOf(block);
        var element = $"h{block.Level}";
        body.Raw("<" + element).Class(Headline.Setting(text)).Raw(">").Head(text).Raw("</").Raw(element).Raw(">");
    }
}

/// <summary>The captions of a picture that is not held.</summary>
internal sealed class PrintedCaptions : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock block)
    {
        var body = (BodyRenderer)renderer;
        body.Raw("<figure class=\"picture-note\"><figcaption><span class=\"picture-kind\"").Raw(Words.English ? " lang=\"en\">" : ">").Value(body.Words["图片"]).Raw("</span>");
        foreach (var caption in block.OfType<LeafBlock>()) body.Raw("<p class=\"caption\">").Text(BodyRenderer.TextOf(caption)).Raw("</p>");
        body.Raw("</figcaption></figure>");
    }
}

/// <summary>List items; those that bring no number or bullet of their own get one.</summary>
internal sealed class PrintedList : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock block)
    {
        var body = (BodyRenderer)renderer;
        body.Raw("<ul class=\"printed-list\">");
        foreach (var item in block.Descendants<LeafBlock>())
        {
            var text = BodyRenderer.TextOf(item);
            body.Raw("<li").Class(TextSetting.Unmarked(text) ? "unmarked" : null).Raw(">").Text(text).Raw("</li>");
        }
        body.Raw("</ul>");
    }
}
