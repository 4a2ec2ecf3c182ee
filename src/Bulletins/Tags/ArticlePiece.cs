using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A stretch of an article's text that tags are looked for in.</summary>
/// <param name="Text">As printed, but for traditional characters, which are simplified, so that one word is one tag in either script.</param>
/// <param name="Lines">Source lines it stands on.</param>
/// <param name="Prominence">What one mention here adds to a tag's weight, 0 to 1.</param>
internal sealed record ArticlePiece(string Text, IReadOnlyList<LineRange> Lines, double Prominence)
{
    private bool[]? hidden;
    private IReadOnlyList<(int Start, int Length)>? placeNames;

    private const double Heading = 0.5;
    private const double Lead = 0.25;
    private const double Body = 0.1;

    /// <summary>A paragraph behind the first says the more the fewer there are.</summary>
    private const double ShortBody = 0.2, AllBody = 0.6;

    /// <summary>Which characters only say who wrote and where from; every finder asks, so it is looked up once.</summary>
    public bool[] Hidden => hidden ??= PlaceSurroundings.Credits(Text);

    /// <summary>Names of places as the gazetteer finds them, not yet settled.</summary>
    public IReadOnlyList<(int Start, int Length)> PlaceNames => placeNames ??= [.. Gazetteer.Default.NamesIn(Text)];

    /// <summary>Heading first, then blocks in reading order.</summary>
    public static IReadOnlyList<ArticlePiece> Of(ArticleReport article)
    {
        var body = LineRange.Lines(article.Blocks.SelectMany(b => b.Lines)).ToHashSet();
        var headingLines = LineRange.Of(LineRange.Lines(article.Lines).Where(line => !body.Contains(line)));
        var heading = string.Join('\n', new[] { article.Kicker, article.Headline, article.Deck }.OfType<string>());
        // 乾隆 is 乾隆 in simplified text.
        var traditional = HanText.IsTraditional(heading) || article.Blocks.Any(b => HanText.IsTraditional(b.Text));
        var pieces = new List<ArticlePiece> { new(Read(heading), headingLines.Count > 0 ? headingLines : article.Lines, Heading) };
        var behind = Math.Clamp(AllBody / Math.Max(1, article.Blocks.Count - 1), Body, ShortBody);
        foreach (var block in article.Blocks)
            pieces.Add(new ArticlePiece(Read(block.Text), block.Lines, pieces.Count == 1 ? Lead : behind));
        return pieces;

        string Read(string text) => traditional ? SimplifiedCharacters.Simplify(text) : text;
    }
}
