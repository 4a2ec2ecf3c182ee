using System.Text;
using AngleSharp.Html.Parser;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout.Body;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>An article's text through Markdown to HTML: no element but those of its blocks, no character lost.</summary>
internal sealed class MarkdownTarget : ITarget
{
    private static readonly BlockKind[] _kinds = [.. Enum.GetValues<BlockKind>().Where(k => k != BlockKind.TableRow)];
    private static readonly HtmlParser _parser = new();

    public Task<string?> TryAsync(Random random)
    {
        var text = Line(Nasty.Text(random, 8));
        if (text.Length == 0) return Task.FromResult<string?>(null);
        var kind = Nasty.One(random, _kinds);
        var html = ArticleBody.Plain([new Block(kind, text, [])]);
        if (html.Contains(Nasty.Marker, StringComparison.Ordinal)) return Task.FromResult<string?>($"{kind} became markup: {text}");
        // Few need a whole parser: what is not plain is looked at more closely.
        var page = _parser.ParseDocument(html);
        if (page.QuerySelector("a, img, script, code, hr, table, del, svg, iframe") is { } element) return Task.FromResult<string?>($"{kind} made a <{element.LocalName}>: {text}");
        return Task.FromResult(Bare(page.Body!.TextContent) == Bare(text) ? null : $"{kind} came back as {page.Body.TextContent}: {text}");
    }

    /// <summary>As the reader makes a block of lines: one line, well-formed, without NUL; U+FFFF is the end of the text to the parser used here.</summary>
    private static string Line(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).ReplaceLineEndings(" ").Replace('\v', ' ')
        .Replace("\0", "", StringComparison.Ordinal).Replace("\uffff", "", StringComparison.Ordinal).Trim();

    /// <summary>White space aside, and what an HTML parser itself exchanges.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
