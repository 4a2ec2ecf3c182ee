using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>One unit of an article before print: a paragraph, a headline, a credit. A line feed in it is a line break of print.</summary>
/// <param name="Soft">Whether a careful reader might as well leave the line out.</param>
/// <param name="Tight">Stands right under what is above it, without a blank line.</param>
internal sealed record Piece(LineRole Role, string Text, bool Soft = false, bool Tight = false)
{
    /// <summary>Printed somewhere within the article, even in the middle of a paragraph, as pictures are.</summary>
    public bool Floating { get; init; }

    /// <summary>Never broken, indented or cut: a table row, a line of verse.</summary>
    public bool Whole { get; init; }
}

/// <summary>An article before print: pieces in reading order and what is true of it.</summary>
internal sealed record ArticleDraft
{
    public List<Piece> Pieces { get; init; } = [];

    /// <summary>A line feed where print breaks it.</summary>
    public required string Headline { get; init; }

    public string? Kicker { get; init; }

    public string? Deck { get; init; }

    public string? Section { get; init; }

    /// <summary>Who wrote or photographed, in print order.</summary>
    public List<string> Names { get; init; } = [];

    public bool Incomplete { get; set; }

    public void Add(LineRole role, string text, bool soft = false, bool tight = false) => Pieces.Add(new Piece(role, text, soft, tight));

    /// <summary>A line that is set as it is.</summary>
    public void AddWhole(LineRole role, string text, bool tight = true) => Pieces.Add(new Piece(role, text, Tight: tight) { Whole = true });
}
