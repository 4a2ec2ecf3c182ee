using System.Numerics;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Puts every question of <see cref="EvidenceKind"/> to a line and notes the answers.</summary>
internal sealed class EvidenceGatherer(PageEvidence page)
{
    /// <summary>Longest line whose every pair of characters is looked at.</summary>
    private const int LongestLexical = 12;

    private readonly List<Evidence> found = new(192);

    /// <summary>The evidence for one line; the list is used again for the next.</summary>
    /// <param name="i">Index among the page's non-blank lines.</param>
    public List<Evidence> Gather(int i)
    {
        found.Clear();
        Add(EvidenceKind.Always, 0);
        Itself(i);
        Words(i);
        Layout(i);
        Before(i);
        After(i);
        Flow(i);
        Ties(i);
        Surroundings(i);
        Characters(page.Lines[i].Text);
        return found;
    }

    private void Itself(int i)
    {
        var (traits, width) = (page.Traits[i], WidthOf(i));
        var ends = EndOf(i);
        Add(EvidenceKind.Width, width);
        Add(EvidenceKind.WidthAndEnd, width, (int)traits.End);
        Add(EvidenceKind.WidthAndBegin, width, (int)traits.Begin);
        Add(EvidenceKind.WidthAndOpening, width, (int)traits.Opening);
        Add(EvidenceKind.Opening, (int)traits.Opening);
        Add(EvidenceKind.OpeningAndEnd, (int)traits.Opening, ends);
        Add(EvidenceKind.Begin, (int)traits.Begin);
        Add(EvidenceKind.End, (int)traits.End);
        Add(EvidenceKind.Ends, ends);
        Add(EvidenceKind.Stops, Math.Min((int)traits.Stops, 3), Math.Min(width, 14));
        Add(EvidenceKind.Commas, Math.Min((int)traits.Commas, 4), Math.Min(width, 14));
        Add(EvidenceKind.Flags, (int)traits.Flags);
        for (var rest = (uint)traits.Flags; rest != 0; rest &= rest - 1)
        {
            var flag = BitOperations.TrailingZeroCount(rest);
            Add(EvidenceKind.Flag, flag);
            Add(EvidenceKind.FlagAndWidth, flag, CoarseOf(i));
        }
        if (traits.Shape != 0) Add(EvidenceKind.Shape, traits.Shape);
    }

    private void Words(int i)
    {
        var words = page.Traits[i].Words;
        var coarse = CoarseOf(i);
        Each(EvidenceKind.WordStart, words.Start, coarse);
        Each(EvidenceKind.WordInner, words.Inner, 0);
        Each(EvidenceKind.WordEnd, words.End, coarse);
        Each(coarse < 4 ? EvidenceKind.WordInnerShort : EvidenceKind.WordInnerLong, words.Inner, coarse);
    }

    private void Layout(int i)
    {
        var line = page.Lines[i];
        var (above, below) = (BlanksAbove(i), i + 1 < page.Lines.Length ? BlanksAbove(i + 1) : 3);
        var indent = IndentOf(i);
        Add(EvidenceKind.Blanks, above, page.Profile.Blanks);
        Add(EvidenceKind.BlanksAround, above, below, page.Profile.Blanks);
        Add(EvidenceKind.BlanksAndWidth, above, below, CoarseOf(i));
        Add(EvidenceKind.Indent, indent, page.Profile.IndentShare);
        Add(EvidenceKind.IndentChange, indent, i > 0 ? IndentOf(i - 1) : 4, i + 1 < page.Lines.Length ? IndentOf(i + 1) : 4);
        Add(EvidenceKind.IndentAndEnds, indent, i > 0 ? EndOf(i - 1) : 9, CoarseOf(i));
        var (top, bottom) = (Math.Min(i, 8), Math.Min(page.Lines.Length - 1 - i, 8));
        Add(EvidenceKind.Position, top);
        Add(EvidenceKind.PositionFromEnd, bottom);
        Add(EvidenceKind.PositionAndWidth, Math.Min(top, 4), Math.Min(bottom, 4), CoarseOf(i));
        if (page.Profile.Column == 0) return;
        var over = line.Width - page.Profile.Column;
        Add(EvidenceKind.Full, FullOf(i));
        Add(EvidenceKind.FullPair, FullOf(i), i > 0 ? FullOf(i - 1) : 5, i > 0 ? EndOf(i - 1) : 9);
        Add(EvidenceKind.FullBefore, i > 0 ? FullOf(i - 1) : 5, (int)page.Traits[i].Begin);
        Add(EvidenceKind.ColumnAndEnds, FullOf(i), EndOf(i), i > 0 ? FullOf(i - 1) : 5, indent);
        if (over > 3) Add(EvidenceKind.Overlong, Math.Min(over / 4, 8));
    }

    private void Before(int i)
    {
        var own = CoarseOf(i);
        if (i == 0) { Add(EvidenceKind.BeforeWidth, 31); return; }
        var (before, width) = (page.Traits[i - 1], WidthOf(i - 1));
        Add(EvidenceKind.BeforeWidth, width);
        Add(EvidenceKind.BeforeEnds, EndOf(i - 1), CoarseOf(i - 1), own);
        Add(EvidenceKind.BeforeEnd, (int)before.End, own);
        Add(EvidenceKind.BeforeOpening, (int)before.Opening, own);
        Add(EvidenceKind.BeforeWidths, width, WidthOf(i));
        for (var rest = (uint)before.Flags; rest != 0; rest &= rest - 1) Add(EvidenceKind.BeforeFlag, BitOperations.TrailingZeroCount(rest), own);
        Each(EvidenceKind.BeforeWord, before.Words.Inner, CoarseOf(i - 1));
        if (i == 1) return;
        Add(EvidenceKind.TwoBeforeWidth, CoarseOf(i - 2), CoarseOf(i - 1), own);
        Add(EvidenceKind.TwoBeforeEnds, EndOf(i - 2), EndOf(i - 1), own);
    }

    private void After(int i)
    {
        var own = CoarseOf(i);
        if (i + 1 >= page.Lines.Length) { Add(EvidenceKind.AfterWidth, 31); return; }
        var (after, width) = (page.Traits[i + 1], WidthOf(i + 1));
        Add(EvidenceKind.AfterWidth, width);
        Add(EvidenceKind.AfterEnds, EndOf(i + 1), CoarseOf(i + 1), own);
        Add(EvidenceKind.AfterBegin, (int)after.Begin, own);
        Add(EvidenceKind.AfterOpening, (int)after.Opening, own);
        Add(EvidenceKind.AfterWidths, width, WidthOf(i));
        for (var rest = (uint)after.Flags; rest != 0; rest &= rest - 1) Add(EvidenceKind.AfterFlag, BitOperations.TrailingZeroCount(rest), own);
        Each(EvidenceKind.AfterWordStart, after.Words.Start, own);
        Each(EvidenceKind.AfterWordInner, after.Words.Inner, CoarseOf(i + 1));
        Add(EvidenceKind.WidthTriple, i > 0 ? CoarseOf(i - 1) : 9, own, CoarseOf(i + 1));
        Add(EvidenceKind.EndsTriple, i > 0 ? EndOf(i - 1) : 9, EndOf(i), EndOf(i + 1), own);
        if (i + 2 >= page.Lines.Length) return;
        Add(EvidenceKind.TwoAfterWidth, own, CoarseOf(i + 1), CoarseOf(i + 2));
        Add(EvidenceKind.TwoAfterEnds, own, EndOf(i + 1), EndOf(i + 2));
        Each(EvidenceKind.TwoAfterWordStart, page.Traits[i + 2].Words.Start, own);
    }

    /// <summary>Whether the line goes on with the one before: open ends, fitting characters.</summary>
    private void Flow(int i)
    {
        if (i == 0) return;
        var (before, own) = (page.Traits[i - 1], page.Traits[i]);
        var open = EndOf(i - 1) == 0;
        Add(EvidenceKind.OpenBefore, open ? 1 : 0, CoarseOf(i - 1), BlanksAbove(i));
        Add(EvidenceKind.OpenBeforeAndBegin, EndOf(i - 1), (int)own.Begin, CoarseOf(i - 1));
        Add(EvidenceKind.OpenBeforeAndWidth, EndOf(i - 1), CoarseOf(i - 1), CoarseOf(i));
        if (open && CoarseOf(i - 1) >= 6) Add(EvidenceKind.OpenLongBefore, (int)own.Opening, EndOf(i));
        var seen = page.Cohesion.Meets[i];
        Add(EvidenceKind.SeamPair, Math.Min(seen, 2), EndOf(i - 1), CoarseOf(i - 1));
        if (before.Has(LineFlags.UnclosedQuote | LineFlags.UnclosedBracket) || own.Has(LineFlags.OrphanCloser))
            Add(EvidenceKind.SeamQuote, before.Has(LineFlags.UnclosedQuote) ? 1 : 0, own.Has(LineFlags.OrphanCloser) ? 1 : 0, EndOf(i - 1));
    }

    /// <summary>What the line shares with the text around it.</summary>
    private void Ties(int i)
    {
        var cohesion = page.Cohesion;
        var (back, ahead, seam) = (ShareOf(cohesion.Back[i]), ShareOf(cohesion.Ahead[i]), SeamOf(cohesion.Seam[i]));
        var coarse = CoarseOf(i);
        Add(EvidenceKind.Back, back, coarse);
        Add(EvidenceKind.Ahead, ahead, coarse);
        Add(EvidenceKind.BackAndAhead, back, ahead, coarse >= 6 ? 1 : 0);
        Add(EvidenceKind.Seam, seam);
        Add(EvidenceKind.SeamAndEnds, seam, i > 0 ? EndOf(i - 1) : 9, coarse >= 6 ? 1 : 0);
        Add(EvidenceKind.SeamAndWidth, seam, coarse, back);
        if (coarse >= 6) Add(EvidenceKind.BackLong, back, seam, i > 0 && CoarseOf(i - 1) >= 6 ? 1 : 0);
        else Add(EvidenceKind.AheadShort, ahead, back, seam);
        Add(EvidenceKind.Repeats, Math.Min(page.Earlier[i], 2), Math.Min(page.Total[i] - page.Earlier[i], 3));
        Add(EvidenceKind.RepeatsAndWidth, Math.Min(page.Earlier[i], 2), Math.Min(page.Total[i] - page.Earlier[i], 3), coarse);
    }

    private void Surroundings(int i)
    {
        var (run, length) = (Math.Min(i - page.RunStart[i], 4), Math.Min(page.RunEnd[i] - page.RunStart[i], 5));
        var coarse = CoarseOf(i);
        Add(EvidenceKind.RunPosition, run, length, coarse);
        Add(EvidenceKind.RunAndAfter, run, length, page.RunEnd[i] < page.Lines.Length ? CoarseOf(page.RunEnd[i]) : 9);
        Add(EvidenceKind.RunAndWidth, run, length, WidthOf(i));
        Add(EvidenceKind.SinceCredit, DistanceOf(page.SinceCredit[i]), coarse);
        Add(EvidenceKind.SinceHeading, DistanceOf(page.SinceHeading[i]), coarse);
        Add(EvidenceKind.ToLead, DistanceOf(page.ToLead[i]), coarse);
        Add(EvidenceKind.ToLong, DistanceOf(page.ToLong[i]), coarse);
        Add(EvidenceKind.SourceKind, (int)page.Profile.Kind);
        Add(EvidenceKind.SourceAndWidth, (int)page.Profile.Kind, coarse, EndOf(i));
        Add(EvidenceKind.SourceAndOpening, (int)page.Profile.Kind, (int)page.Traits[i].Opening);
        Add(EvidenceKind.Page, page.Profile.Blanks, page.Profile.LongShare, page.Profile.Column > 0 ? 1 : 0);
        Series(i, coarse);
        if (page.Traits[i].Shape == 0) return;
        var same = (i > 0 && page.Traits[i - 1].Shape == page.Traits[i].Shape ? 1 : 0) + (i + 1 < page.Lines.Length && page.Traits[i + 1].Shape == page.Traits[i].Shape ? 2 : 0);
        Add(EvidenceKind.SameShape, same, coarse, EndOf(i));
    }

    /// <summary>Items of one series are of one kind.</summary>
    private void Series(int i, int coarse)
    {
        var mark = page.Marks[i];
        if (mark.Count == 0) return;
        var opening = (int)page.Traits[i].Opening;
        Add(EvidenceKind.MarkSeries, Math.Min(mark.Count, 4), Math.Min(mark.Index, 2), mark.Step, opening);
        Add(EvidenceKind.MarkSeriesAndEnds, mark.Step, Math.Min(mark.Index, 2), coarse, i > 0 ? EndOf(i - 1) : 9);
        Add(EvidenceKind.MarkSince, DistanceOf(mark.Since), mark.Step, coarse);
    }

    private void Characters(string text)
    {
        Add(EvidenceKind.FirstChar, CharClasses.Narrow(text[0]));
        Add(EvidenceKind.LastChar, CharClasses.Narrow(text[^1]));
        if (text.Length < 2) return;
        Add(EvidenceKind.FirstPair, Pair(text, 0));
        Add(EvidenceKind.LastPair, Pair(text, text.Length - 2));
        if (text.Length > LongestLexical) return;
        var whole = 0;
        for (var k = 0; k + 1 < text.Length; k++)
        {
            Add(EvidenceKind.ShortPair, Pair(text, k));
            whole = unchecked((whole * 31) + Pair(text, k));
        }
        Add(EvidenceKind.WholeLine, whole);
    }

    private static int Pair(string text, int at) => (CharClasses.Narrow(text[at]) << 16) | CharClasses.Narrow(text[at + 1]);

    private void Each(EvidenceKind kind, ulong mask, int with)
    {
        for (; mask != 0; mask &= mask - 1) Add(kind, BitOperations.TrailingZeroCount(mask), with);
    }

    private int BlanksAbove(int i) => Math.Min((int)page.Lines[i].Blanks, 3);

    private int IndentOf(int i) => page.Lines[i].Indent switch { 0 => 0, <= 3 => 1, 4 => 2, _ => 3 };

    /// <summary>0 open, 1 comma, 2 colon, 3 semicolon, 4 sentence end, 5 bracket or quote alone.</summary>
    private int EndOf(int i)
    {
        var traits = page.Traits[i];
        return traits.End switch
        {
            CharClass.Comma or CharClass.Enumeration => 1,
            CharClass.Colon => 2,
            CharClass.Semicolon => 3,
            _ => traits.Has(LineFlags.EndsSentence) ? 4 : traits.End is CharClass.CloseBracket or CharClass.CloseQuote ? 5 : 0,
        };
    }

    /// <summary>0 far short of the column, to 3 past it.</summary>
    private int FullOf(int i) => (page.Lines[i].Width - page.Profile.Column) switch { < -8 => 0, < -3 => 1, <= 1 => 2, _ => 3 };

    private int WidthOf(int i) => page.Lines[i].Width switch
    {
        <= 2 => 0, <= 4 => 1, <= 6 => 2, <= 8 => 3, <= 12 => 4, <= 16 => 5, <= 20 => 6, <= 24 => 7, <= 28 => 8, <= 32 => 9,
        <= 36 => 10, <= 40 => 11, <= 46 => 12, <= 52 => 13, <= 60 => 14, <= 72 => 15, <= 90 => 16, <= 120 => 17, <= 180 => 18, _ => 19,
    };

    private int CoarseOf(int i) => page.Lines[i].Width switch { <= 6 => 0, <= 14 => 1, <= 24 => 2, <= 36 => 3, <= 48 => 4, <= 64 => 5, <= 110 => 6, _ => 7 };

    private static int ShareOf(float share) => share switch { <= 0 => 0, < 0.06f => 1, < 0.14f => 2, < 0.25f => 3, < 0.4f => 4, < 0.6f => 5, < 0.85f => 6, _ => 7 };

    private static int SeamOf(float seam) => seam switch { < 0 => 0, < 0.08f => 1, < 0.25f => 2, < 0.5f => 3, < 0.8f => 4, < 1.2f => 5, < 2f => 6, _ => 7 };

    private static int DistanceOf(int lines) => lines switch { <= 3 => lines, <= 6 => 4, <= 12 => 5, <= 30 => 6, < 99 => 7, _ => 8 };

    private void Add(EvidenceKind kind, int a) => found.Add(new Evidence(kind, a));

    private void Add(EvidenceKind kind, int a, int b) => found.Add(new Evidence(kind, a * 64 + b));

    private void Add(EvidenceKind kind, int a, int b, int c) => found.Add(new Evidence(kind, (a * 64 + b) * 64 + c));

    private void Add(EvidenceKind kind, int a, int b, int c, int d) => found.Add(new Evidence(kind, ((a * 16 + b) * 64 + c) * 64 + d));
}
