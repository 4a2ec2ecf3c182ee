namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>All that is known of a page before roles are given: measured lines, habits, and what binds lines to each other.</summary>
internal sealed class PageEvidence
{
    private const int ShortWidth = 60;
    private const int LongWidth = 76;

    private PageEvidence(PageLine[] lines, LineTraits[] traits)
    {
        (Lines, Traits) = (lines, traits);
        Profile = PageProfile.Of(lines, traits);
        Cohesion = Cohesion.Of(lines);
        (RunStart, RunEnd) = Runs(lines, traits);
        Earlier = CountEarlier(lines, out var total);
        Total = total;
        (SinceCredit, SinceHeading, ToLead, ToLong) = (new int[lines.Length], new int[lines.Length], new int[lines.Length], new int[lines.Length]);
        MeasureDistances();
        Marks = MarkPlace.Of(lines, traits);
    }

    public PageLine[] Lines { get; }
    public LineTraits[] Traits { get; }
    public PageProfile Profile { get; }
    public Cohesion Cohesion { get; }

    /// <summary>First line of the run of short lines that a line stands in; the line itself where it is long.</summary>
    public int[] RunStart { get; }

    /// <summary>Line after the run of short lines.</summary>
    public int[] RunEnd { get; }

    /// <summary>How often the line's text stood on the page before.</summary>
    public int[] Earlier { get; }

    /// <summary>How often the line's text stands on the page.</summary>
    public int[] Total { get; }

    /// <summary>Lines since one that closes with a credit, at most 99.</summary>
    public int[] SinceCredit { get; }

    /// <summary>Lines since a short line without end, at most 99.</summary>
    public int[] SinceHeading { get; }

    /// <summary>Lines to the next that opens like a report (本报讯, a wire's dateline), at most 99.</summary>
    public int[] ToLead { get; }

    /// <summary>Lines to the next long one, at most 99.</summary>
    public int[] ToLong { get; }

    /// <summary>Each line's place among those that open with the same mark.</summary>
    public MarkPlace[] Marks { get; }

    public static PageEvidence Of(PageLine[] lines) => new(lines, Array.ConvertAll(lines, l => LineTraitReader.Read(l.Text)));

    public static bool IsShort(in PageLine line, in LineTraits traits) =>
        line.Width <= ShortWidth && !traits.Has(LineFlags.EndsSentence) && traits.End is not (CharClass.Comma or CharClass.Semicolon);

    private static (int[], int[]) Runs(PageLine[] lines, LineTraits[] traits)
    {
        var (start, end) = (new int[lines.Length], new int[lines.Length]);
        for (var i = 0; i < lines.Length; i++)
            start[i] = IsShort(lines[i], traits[i]) && i > 0 && IsShort(lines[i - 1], traits[i - 1]) ? start[i - 1] : i;
        for (var i = lines.Length - 1; i >= 0; i--)
            end[i] = i + 1 < lines.Length && start[i + 1] == start[i] ? end[i + 1] : i + 1;
        return (start, end);
    }

    private static int[] CountEarlier(PageLine[] lines, out int[] total)
    {
        var seen = new Dictionary<string, int>(lines.Length, StringComparer.Ordinal);
        var earlier = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            earlier[i] = seen.GetValueOrDefault(lines[i].Text);
            seen[lines[i].Text] = earlier[i] + 1;
        }
        total = Array.ConvertAll(lines, l => seen[l.Text]);
        return earlier;
    }

    private void MeasureDistances()
    {
        int credit = 99, heading = 99, lead = 99, longer = 99;
        for (var i = 0; i < Lines.Length; i++)
        {
            (SinceCredit[i], SinceHeading[i]) = (credit, heading);
            var traits = Traits[i];
            credit = traits.Has(LineFlags.CreditTail | LineFlags.NamesOnly) || (traits.Says(WordGroup.Reporter) && Lines[i].Width < ShortWidth) ? 1 : Math.Min(99, credit + 1);
            heading = IsShort(Lines[i], traits) ? 1 : Math.Min(99, heading + 1);
        }
        for (var i = Lines.Length - 1; i >= 0; i--)
        {
            (ToLead[i], ToLong[i]) = (lead, longer);
            lead = (Traits[i].Words.Start & (1UL << (int)WordGroup.Lead | 1UL << (int)WordGroup.Wire)) != 0 ? 1 : Math.Min(99, lead + 1);
            longer = Lines[i].Width >= LongWidth ? 1 : Math.Min(99, longer + 1);
        }
    }
}
