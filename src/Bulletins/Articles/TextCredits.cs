namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>The credits of one text, each looked for when first asked for and then kept: parting the page, reading blocks and reading lines ask for the same.</summary>
internal sealed class TextCredits(string text)
{
    private Credit? whole, opening, closing;
    private bool isWhole, isOpening, isClosing;

    /// <summary>See <see cref="BylineReader.Line"/>.</summary>
    public Credit? Whole => Known(ref isWhole) ? whole : whole = BylineReader.Line(text);

    /// <summary>See <see cref="BylineReader.Opening"/>.</summary>
    public Credit? Opening => Known(ref isOpening) ? opening : opening = BylineReader.Opening(text);

    /// <summary>See <see cref="BylineReader.Closing"/>.</summary>
    public Credit? Closing => Known(ref isClosing) ? closing : closing = BylineReader.Closing(text);

    private static bool Known(ref bool known)
    {
        var before = known;
        known = true;
        return before;
    }
}
