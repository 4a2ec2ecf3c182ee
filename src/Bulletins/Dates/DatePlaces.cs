using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Dates;

/// <summary>Where a line stands in its document: what an issue says of itself stands outside its articles, or near either end.</summary>
internal sealed class DatePlaces
{
    /// <summary>Non-blank lines from either end that may belong to a masthead or an imprint.</summary>
    private const int HeadLines = 12, FootLines = 8, OuterLines = 2;

    private readonly SourceText source;
    private readonly HashSet<int> outside, foreign;
    private readonly int head, foot, outerHead, outerFoot;

    /// <param name="others">What no article owns.</param>
    public DatePlaces(SourceText source, IReadOnlyList<OtherLines> others)
    {
        this.source = source;
        outside = Of(others, k => k is not (OtherKind.Teaser or OtherKind.Advertisement or OtherKind.Duplicate or OtherKind.Fragment));
        foreign = Of(others, k => k is OtherKind.Teaser or OtherKind.Advertisement);
        head = Nth(1, 1, HeadLines);
        foot = Nth(source.Lines.Count, -1, FootLines);
        (outerHead, outerFoot) = (Nth(1, 1, OuterLines), Nth(source.Lines.Count, -1, OuterLines));
    }

    /// <summary>Whether the line belongs to the page itself: furniture, masthead, imprint, or near an end of the document.</summary>
    public bool IsFurniture(int line) => outside.Contains(line) || IsEdge(line);

    /// <summary>Whether the line belongs to no article.</summary>
    public bool IsOutside(int line) => outside.Contains(line);

    /// <summary>Whether the line is one of the document's first or last.</summary>
    public bool IsEdge(int line) => line <= head || line >= foot;

    /// <summary>Whether the line is one of the document's first.</summary>
    public bool IsHead(int line) => line <= head;

    /// <summary>Whether the line is one of the very first or last.</summary>
    public bool IsOuter(int line) => line <= outerHead || line >= outerFoot;

    /// <summary>Whether the line is one of the very first.</summary>
    public bool IsOuterHead(int line) => line <= outerHead;

    /// <summary>Whether the line speaks of other pages or is an advertiser's.</summary>
    public bool IsForeign(int line) => foreign.Contains(line) && !IsHead(line);

    /// <summary>The lines outside articles and those near the ends, ascending, blank ones left out.</summary>
    public IEnumerable<int> Furniture() => Enumerable.Range(1, source.Lines.Count).Where(n => !source.IsBlank(n) && IsFurniture(n) && !IsForeign(n));

    /// <summary>The text of the nearest line that is not blank, so many steps below (above where negative); null: there is none.</summary>
    public string? Neighbour(int line, int steps)
    {
        var step = Math.Sign(steps);
        for (var left = Math.Abs(steps); left > 0;)
        {
            line += step;
            if (line < 1 || line > source.Lines.Count) return null;
            if (!source.IsBlank(line)) left--;
        }
        return Clean(source[line]);
    }

    /// <summary>Narrowed, without byte order mark and outer white space.</summary>
    public static string Clean(string line) => HanText.Narrow(line).Replace("\ufeff", "", StringComparison.Ordinal).Trim();

    private int Nth(int from, int step, int count)
    {
        var n = from;
        for (var left = count; n >= 1 && n <= source.Lines.Count; n += step)
            if (!source.IsBlank(n) && --left == 0) break;
        return n;
    }

    private static HashSet<int> Of(IReadOnlyList<OtherLines> others, Func<OtherKind, bool> keep) =>
        [.. LineRange.Lines(others.Where(o => keep(o.Kind)).SelectMany(o => o.Lines))];
}
