using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Reads the marks of a line. Long lines are text: only their two ends are looked at.</summary>
internal static partial class LinePatterns
{
    /// <summary>A line longer than this is text; what furniture says is shorter.</summary>
    private const int LongestFurniture = 120;

    /// <summary>Every mark of the line; none for a blank one.</summary>
    public static LineMarks Of(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.IsEmpty) return LineMarks.None;
        var marks = Ends(line);
        if (text.Length > LongestFurniture) return marks;
        var narrow = HanText.Narrow(text.ToString());
        return marks | Furniture(narrow) | Credits(narrow) | Structure(narrow);
    }

    private static LineMarks Ends(string line)
    {
        var marks = LineMarks.None;
        if (DatelineReader.Read(line) is not null) marks |= LineMarks.Dateline;
        if (JumpLines.Read(line) is { } jump) marks |= jump.From ? LineMarks.JumpFrom : LineMarks.JumpTo;
        if (line.Length > 24 && BylineReader.Closing(line) is not null) marks |= LineMarks.ClosingCredit;
        return marks;
    }

    private static LineMarks Credits(string line)
    {
        if (BylineReader.Line(line) is not { } credit) return LineMarks.None;
        if (credit.Bylines.Count == 0) return LineMarks.Source;
        if (credit.Bylines.All(b => b.Role is BylineRole.Editor or BylineRole.Proofreader or BylineRole.Reviewer)) return LineMarks.Desk;
        return credit.Certainty == CreditCertainty.Names ? LineMarks.Names : LineMarks.Credit;
    }

    private static LineMarks Furniture(string line)
    {
        var marks = LineMarks.None;
        if (FolioReader.Read(line) is not null) marks |= LineMarks.Folio;
        if (Imprint().IsMatch(line)) marks |= LineMarks.Imprint;
        if (Navigation().IsMatch(line)) marks |= LineMarks.Navigation;
        if (Share().IsMatch(line)) marks |= LineMarks.Share;
        if (WebMeta().IsMatch(line)) marks |= LineMarks.WebMeta;
        if (Desk().IsMatch(line)) marks |= LineMarks.Desk;
        if (SmallAd().IsMatch(line)) marks |= LineMarks.SmallAd;
        if (Rights().IsMatch(line)) marks |= LineMarks.Rights;
        if (Teaser().IsMatch(line)) marks |= LineMarks.Teaser;
        if (Ornament().IsMatch(line)) marks |= LineMarks.Ornament;
        if (Related().IsMatch(line)) marks |= LineMarks.Related;
        if (TimeStamp().IsMatch(line)) marks |= LineMarks.TimeStamp;
        return marks;
    }

    private static LineMarks Structure(string line)
    {
        var marks = LineMarks.None;
        if (DateAlone().IsMatch(line)) marks |= LineMarks.DateAlone;
        if (DocumentNumber().IsMatch(line)) marks |= LineMarks.DocumentNumber;
        if (Salutation().IsMatch(line)) marks |= LineMarks.Salutation;
        if (Attachment().IsMatch(line)) marks |= LineMarks.Attachment;
        if (Caption().IsMatch(line)) marks |= LineMarks.Caption;
        if (Rubric().IsMatch(line)) marks |= LineMarks.Rubric;
        if (Note().IsMatch(line)) marks |= LineMarks.Note;
        if (NoticeTitle().IsMatch(line)) marks |= LineMarks.NoticeTitle;
        return marks;
    }
}
