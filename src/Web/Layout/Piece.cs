using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>A piece of a page, written in Razor (<c>Pieces/*.cshtml</c>), that needs nothing but its model and words. It is set down where it stands when the
/// page is sent; a partial view would be looked for, given a dozen services and gathered in a buffer first, which on a page of ten costs more than its text.</summary>
public abstract class Piece<TModel> : IHtmlContent
{
    private TextWriter _writer = TextWriter.Null;
    private HtmlEncoder _encoder = HtmlEncoder.Default;
    private Attribute _attribute;

    public required TModel Model { get; init; }

    /// <summary>The interface's words.</summary>
    public required Words T { get; init; }

    /// <summary>Made by Razor from the file.</summary>
    public abstract Task ExecuteAsync();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        (_writer, _encoder) = (writer, encoder);
        var written = ExecuteAsync();
        if (!written.IsCompleted) throw new InvalidOperationException($"{GetType().Name} waits for something; a piece has all it needs.");
        written.GetAwaiter().GetResult();
    }

    // What follows is called by what Razor makes of a file, with the meaning that RazorPageBase gives it.

    protected void WriteLiteral(object? markup) => _writer.Write(markup);

    protected void WriteLiteral(string? markup) => _writer.Write(markup);

    protected void Write(string? text)
    {
        if (text is not null) _encoder.Encode(_writer, text);
    }

    protected void Write(object? value)
    {
        if (value is IHtmlContent content) content.WriteTo(_writer, _encoder);
        else Write(Convert.ToString(value, CultureInfo.CurrentCulture));
    }

    /// <summary>Begins an attribute; one that has a single value, which is null or false, is left out.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = new(name, prefix, suffix, Single: attributeValuesCount == 1, LeftOut: false);
        if (!_attribute.Single) WriteLiteral(prefix);
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (_attribute.Single)
        {
            if (prefix.Length == 0 && value is null or false)
            {
                _attribute = _attribute with { LeftOut = true };
                return;
            }
            WriteLiteral(_attribute.Prefix);
            if (prefix.Length == 0 && value is true) value = _attribute.Name;
        }
        if (value is null) return;
        WriteLiteral(prefix);
        if (isLiteral) WriteLiteral(value);
        else Write(value);
    }

    protected void EndWriteAttribute()
    {
        if (!_attribute.LeftOut) WriteLiteral(_attribute.Suffix);
    }

    private readonly record struct Attribute(string Name, string Prefix, string Suffix, bool Single, bool LeftOut);
}
