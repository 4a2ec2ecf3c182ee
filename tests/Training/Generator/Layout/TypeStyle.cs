namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Which blank lines a page has.</summary>
internal enum Spacing { None, Paragraphs, EveryLine }

/// <summary>How a page is set in type.</summary>
/// <param name="Width">Full-width characters a line; 0: one line a paragraph.</param>
/// <param name="HeadWidth">Characters a heading line may have before it is broken; 0: only where it is printed so.</param>
/// <param name="Indent">What opens a paragraph.</param>
/// <param name="CutRate">Share of long paragraphs cut in two or three, as columns do.</param>
/// <param name="HalfWidth">Commas, brackets, colons, question and exclamation marks in half width.</param>
internal sealed record TypeStyle(int Width, int HeadWidth, string Indent, Spacing Spacing, double CutRate, bool HalfWidth)
{
    /// <summary>A style of a newspaper page at random.</summary>
    /// <param name="narrow">Hard-wrapped lines.</param>
    public static TypeStyle Newspaper(Draw draw, bool narrow) => new(
        narrow ? draw.Range(11, 30) : 0,
        draw.Chance(narrow ? 0.8 : 0.35) ? draw.Range(8, 18) : 0,
        draw.Any("", "", "　　", "  ", "    "),
        narrow ? draw.Any(Spacing.None, Spacing.None, Spacing.Paragraphs, Spacing.EveryLine) : draw.Any(Spacing.None, Spacing.Paragraphs, Spacing.EveryLine, Spacing.EveryLine),
        draw.Chance(0.8) ? draw.Any(0.12, 0.2, 0.35, 0.5) : 0,
        draw.Chance(0.5))
    {
        Straight = draw.Chance(0.05),
        Flush = narrow && draw.Chance(0.2),
        Loose = narrow && draw.Chance(0.12) ? draw.Any(0.05, 0.12, 0.25) : 0,
        Glue = narrow && draw.Chance(0.15) ? draw.Any(0.03, 0.08, 0.15) : 0,
    };

    /// <summary>What an article's text is set in from some paragraph on, as where a column under a picture is narrower; null: nothing turns.</summary>
    public TypeStyle? Turn { get; init; }

    /// <summary>Share of narrow lines that stand on one line with the next.</summary>
    public double Glue { get; init; }

    /// <summary>Share of narrow lines that are set wide, with blanks between characters.</summary>
    public double Loose { get; init; }

    /// <summary>Paragraphs were indented in print, the text has their first lines short and flush.</summary>
    public bool Flush { get; init; }

    /// <summary>Quotes as typewriters have them.</summary>
    public bool Straight { get; init; }

    /// <summary>The text as this page prints it.</summary>
    public string Print(string text)
    {
        if (Straight) text = text.Replace('“', '"').Replace('”', '"');
        if (!HalfWidth) return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var at = "，（）：；？！".IndexOf(source[i], StringComparison.Ordinal);
                span[i] = at < 0 ? source[i] : ",():;?!"[at];
            }
        });
    }
}
