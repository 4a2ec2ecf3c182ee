using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>A run of lines of one article between two places where the page might be cut.</summary>
internal sealed class Piece(int order)
{
    /// <summary>Half-width columns.</summary>
    private const int WidestHead = 90;

    /// <summary>Lines that are looked at for a column's measure.</summary>
    private const int MeasuredLines = 3;

    private int? chars, startMeasure, endMeasure;
    private bool? signed;
    private bool? endsOpen;
    private bool? endsInJump;
    private LooseMarks? marks;
    private LineOpening? opening;

    /// <summary>Place among the pieces of the page, from 0.</summary>
    public int Order { get; } = order;

    public List<DraftLine> Lines { get; } = [];

    /// <summary>How its first line opens. Asked for once it has one.</summary>
    public LineOpening Opening => opening ??= LineOpenings.Of(Lines[0].Line.Text);

    /// <summary>Whether headings open it: then it begins an article and goes nowhere else.</summary>
    public bool IsHeaded { get; set; }

    /// <summary>Whether the decoder says that something new begins with it.</summary>
    public bool Begins { get; init; }

    /// <summary>Number of the article that it stands in so far, and whether it begins it.</summary>
    public (int Number, bool Begins) Group { get; set; }

    /// <summary>The piece that it goes on from by a jump line, on another page; null: none is known.</summary>
    public Piece? GoesOnFrom { get; set; }

    /// <summary>Log odds, by the decoder, that something new begins with it.</summary>
    public double CutOdds { get; set; }

    /// <summary>Characters of its text. Asked for once its lines are complete, as is all that follows.</summary>
    public int Chars => chars ??= Lines.Sum(l => l.Line.Text.Length);

    /// <summary>Half-width columns of the measure that its first lines of text are set in, and its last; 0: none of them shows it.</summary>
    public int StartMeasure => startMeasure ??= Measure(Lines);

    public int EndMeasure => endMeasure ??= Measure(Enumerable.Reverse(Lines));

    /// <summary>Whether one of its lines is a credit, or ends in one.</summary>
    public bool IsSigned => signed ??= Lines.Exists(l => l.Role is LineRole.Byline || NameLines.HasCreditTail(l.Line.Text));

    /// <summary>Null: it holds no paragraph.</summary>
    public DraftLine? FirstParagraph => Lines.Find(l => l.Role is LineRole.Paragraph);

    /// <summary>Whether its last line of text stops in the middle of a sentence; a credit or a jump behind the sentence does not tear it.</summary>
    public bool EndsOpen => endsOpen ??= Last is { Role: LineRole.Paragraph or LineRole.Continuation } last && !CharClasses.EndsSentence(last.Line.Text)
        && last.Line.End is not CharClass.CloseBracket && !EndsInJump;

    /// <summary>Whether its last words send the reader on to another page.</summary>
    public bool EndsInJump => endsInJump ??= Lines.TakeLast(2).Any(l => JumpLines.Read(l.Line.Text) is { From: false });

    /// <summary>Brackets and quotes that it leaves open, or closes without having opened them.</summary>
    public LooseMarks Marks => marks ??= LooseMarks.Of(Lines);

    /// <summary>Whether a credit closes it.</summary>
    public bool EndsSigned => Lines.Count > 1 && (Lines[^1].Role is LineRole.Byline || NameLines.HasCreditTail(Lines[^1].Line.Text));

    /// <summary>Whether it holds more than headings and credits.</summary>
    public bool HasText => Lines.Exists(l => l.Role is LineRole.Paragraph or LineRole.Continuation or LineRole.Question or LineRole.Answer or LineRole.ListItem);

    /// <summary>Whether it opens in the middle of a sentence.</summary>
    public bool StartsOpen => Lines[0].Role is LineRole.Continuation;

    /// <summary>Whether a line opens it that may be a headline after all: a subheading, or what the decoder nearly took for a heading.</summary>
    public bool MayBeHead => Lines[0].Role is LineRole.Subheading
        || (Lines[0].Reading.RunnerUp.IsHeading() && Lines[0].Line.Width <= WidestHead && !CharClasses.EndsSentence(Lines[0].Line.Text));

    /// <summary>Takes the subheading that opens it for an article's headline.</summary>
    public void BecomeHead()
    {
        IsHeaded = true;
        for (var i = 0; i < Lines.Count && (i == 0 || Lines[i].Role is LineRole.Subheading); i++)
            Lines[i] = Lines[i] with { Reading = Lines[i].Reading with { Role = LineRole.Headline } };
    }

    /// <summary>Only lines that go on show the measure: the last of a paragraph may be of any width.</summary>
    private static int Measure(IEnumerable<DraftLine> lines) => lines.Where(l => l.Role is LineRole.Paragraph or LineRole.Continuation).Take(MeasuredLines)
        .Where(l => !CharClasses.EndsSentence(l.Line.Text) && l.Line.End is not CharClass.CloseBracket).Select(l => l.Line.Width).DefaultIfEmpty(0).Max();

    private DraftLine? Last => Lines.Count == 0 ? null : Lines[^1];
}
