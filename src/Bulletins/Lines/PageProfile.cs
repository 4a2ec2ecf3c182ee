namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What sort of source a page looks like.</summary>
internal enum SourceKind { Newspaper, Web, Circular, Account }

/// <summary>Habits of a whole page, against which each line is measured.</summary>
/// <param name="Blanks">Blank lines that usually stand between two lines: 0, 1 or 2.</param>
/// <param name="Column">Half-width columns that wrapped lines fill; 0 where lines are not wrapped.</param>
/// <param name="IndentShare">0: nobody indents, 1: some, 2: most lines.</param>
/// <param name="LongShare">0 to 3: how many lines are whole paragraphs.</param>
/// <param name="Size">0 to 4: how many lines there are.</param>
internal sealed record PageProfile(SourceKind Kind, int Blanks, int Column, int IndentShare, int LongShare, int Size)
{
    private const int NarrowestColumn = 14;
    private const int WidestColumn = 110;

    public static PageProfile Of(PageLine[] lines, LineTraits[] traits)
    {
        var blanks = lines.Skip(1).CountBy(l => Math.Min((int)l.Blanks, 2)).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
        var indented = lines.Count(l => l.Indent >= 2);
        var wide = lines.Count(l => l.Width > 80);
        var size = lines.Length switch { <= 12 => 0, <= 30 => 1, <= 80 => 2, <= 200 => 3, _ => 4 };
        return new PageProfile(KindOf(traits), blanks, ColumnOf(lines), Share(indented, lines.Length, 5, 60) , Share(wide, lines.Length, 10, 40), size);
    }

    private static int Share(int part, int whole, int some, int most) =>
        part * 100 < whole * some ? 0 : part * 100 < whole * most ? 1 : 2;

    /// <summary>The width that many lines fill to the last character or two.</summary>
    private static int ColumnOf(PageLine[] lines)
    {
        var counts = new int[WidestColumn + 1];
        foreach (var line in lines)
            if (line.Width is >= NarrowestColumn and <= WidestColumn) counts[line.Width]++;
        var (best, column) = (0, 0);
        for (var width = NarrowestColumn + 2; width <= WidestColumn; width++)
        {
            var full = counts[width] + counts[width - 1] + counts[width - 2];
            if (full >= best) (best, column) = (full, width);
        }
        return best >= 6 && best * 5 >= lines.Length ? column : 0;
    }

    private static SourceKind KindOf(LineTraits[] traits)
    {
        int web = 0, circular = 0, account = 0;
        foreach (var line in traits)
        {
            if (line.Says(WordGroup.Navigation) && line.Says(WordGroup.Posted) | line.Has(LineFlags.Separated)) web += 2;
            if (line.Says(WordGroup.Reading) && line.Has(LineFlags.HasDate)) web += 2;
            if (line.Says(WordGroup.Rights) || line.Says(WordGroup.Related)) web++;
            if (line.Says(WordGroup.Closing) && line.Says(WordGroup.Authority)) circular++;
            if (line.Says(WordGroup.Salutation) && line.End == CharClass.Colon) circular += 2;
            if (line.Says(WordGroup.Scan) || line.Says(WordGroup.Share)) account++;
        }
        if (circular >= 2 && circular >= web) return SourceKind.Circular;
        if (web >= 3) return SourceKind.Web;
        return account >= 2 ? SourceKind.Account : SourceKind.Newspaper;
    }
}
