namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A name of a place where it stands in an article's text, not yet settled.</summary>
/// <param name="Piece">Which piece of text: an index into the article's pieces.</param>
/// <param name="Start">Characters from 0 within the piece.</param>
/// <param name="After">The name of a place that ends where this one begins (四川|宜宾); null: none.</param>
internal sealed record PlaceMention(string Name, int Piece, int Start, string? After)
{
    /// <summary>First character behind the name.</summary>
    public int End => Start + Name.Length;
}
