using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What a strand is by itself.</summary>
internal sealed class StrandFacts
{
    private const double MostChars = 2000;

    /// <summary>Pieces of one opening, pieces that open with one mark, beyond which more say no more.</summary>
    private const int MostOpenings = 5, MostMarks = 6;

    /// <param name="strand">Not empty.</param>
    /// <param name="page">All pieces.</param>
    public StrandFacts(List<Piece> strand, List<Piece> page, PairVectors vectors)
    {
        var head = strand[0];
        Size = Math.Log(1 + Math.Min(MostChars, strand.Sum(p => p.Chars))) - 5;
        HasText = strand.Exists(p => p.HasText);
        IsSigned = strand.Exists(p => p.IsSigned) || head.FirstParagraph?.Credits.Opening is not null;
        Begin = head.Lines[0].Line.Begin;
        Mark = Begin is not (CharClass.Han or CharClass.Latin or CharClass.Digit or CharClass.OpenQuote);
        Opening = head.Opening;
        var first = head.Lines[0].Line.Text[0];
        Alike = Mark ? Math.Min(MostMarks, page.Count(p => p.Group.Begins && p.Lines[0].Line.Text[0] == first) - 1) / (double)MostMarks : 0;
        AlikeOpening = Math.Min(MostOpenings, page.Count(p => p.Opening == Opening)) / (double)MostOpenings;
        foreach (var line in strand.SelectMany(p => p.Lines))
            if (line.Role is LineRole.Subheading) (Subheads, SubheadsBy[(int)line.Line.Begin]) = (Subheads + 1, SubheadsBy[(int)line.Line.Begin] + 1);
        ReadHeading(strand, head, vectors);
    }

    /// <summary>Log of its characters.</summary>
    public double Size { get; }

    public bool HasText { get; }

    public bool IsSigned { get; }

    public CharClass? Begin { get; }

    /// <summary>Whether a mark opens it, a bullet or a bracket.</summary>
    public bool Mark { get; }

    public LineOpening Opening { get; }

    /// <summary>0 to 1: how many beginnings of articles open with the same mark; 0: it opens with none.</summary>
    public double Alike { get; }

    /// <summary>0 to 1: how many pieces open in the same way.</summary>
    public double AlikeOpening { get; }

    public int Subheads { get; }

    /// <summary>Subheadings by the class of their first character.</summary>
    public int[] SubheadsBy { get; } = new int[Enum.GetValues<CharClass>().Length];

    /// <summary>Heading lines that open it.</summary>
    public int HeadingLines { get; private set; }

    /// <summary>Pairs of them; null: none opens it.</summary>
    public PairBag? Heading { get; private set; }

    /// <summary>How much of the heading the text below says too, 0 to 1.</summary>
    public double HeadingShare { get; private set; }

    public bool OpensReport { get; private set; }

    private void ReadHeading(List<Piece> strand, Piece head, PairVectors vectors)
    {
        if (head.IsHeaded || head.MayBeHead)
        {
            HeadingLines = HeadSigns.HeadingOf(head).Count;
            Heading = vectors.BagOfFirst(head, HeadingLines);
            HeadingShare = vectors.ShareBelow(Heading, strand, HeadingLines);
        }
        OpensReport = head.Lines.Skip(HeadingLines).FirstOrDefault(l => l.Role is LineRole.Paragraph or LineRole.Continuation) is { OpensReport: true };
    }
}
