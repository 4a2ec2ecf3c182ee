using System.Buffers;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>What an article's credits say.</summary>
internal sealed record Credits(IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Printed);

/// <summary>Gathers the credits of an article: lines of their own, and those within its text.</summary>
internal sealed class CreditReader
{
    private readonly List<Byline> bylines = [];
    private readonly List<string> printed = [];
    private readonly HashSet<(BylineRole, string)> seen = [];

    /// <summary>Credits in print order: those above the text, those in it, those below.</summary>
    public static Credits Read(IReadOnlyList<DraftLine> lines, IReadOnlyList<Block> blocks)
    {
        var reader = new CreditReader();
        var first = blocks.Count > 0 ? blocks[0].Lines[0].First : int.MaxValue;
        var own = CreditLines(lines);
        foreach (var (text, number) in own) if (number < first) reader.AddLine(text);
        reader.AddBlocks(blocks, lines);
        foreach (var line in lines) reader.AddLost(line);
        foreach (var (text, number) in own) if (number >= first) reader.AddLine(text);
        return new Credits(reader.bylines, reader.printed);
    }

    /// <summary>Credit lines; one whose bracket stays open goes on in the next.</summary>
    private static List<(string Text, int Number)> CreditLines(IReadOnlyList<DraftLine> lines)
    {
        var found = new List<(string Text, int Number)>();
        foreach (var line in lines)
        {
            if (line.Role != LineRole.Byline) continue;
            if (found.Count > 0 && IsOpen(found[^1].Text) && !HanText.IsOpening(line.Line.Text[0])) found[^1] = (found[^1].Text + line.Line.Text, found[^1].Number);
            else found.Add((line.Line.Text, line.Line.Number));
        }
        return found;
    }

    private static bool IsOpen(string text) => text.Count(HanText.IsOpening) > text.Count(HanText.IsClosing);

    private void AddLine(string text)
    {
        if (JumpLines.Read(text) is { Alone: true }) return;
        printed.Add(text);
        if (BylineReader.Line(text) is { } sure) AddPeople(sure.Bylines);
        else if (BylineReader.Opening(text) is { } opening) AddPeople(opening.Bylines);
        else if (CaptionCredits.Of(text) is { Count: > 0 } shot) foreach (var part in shot) AddPeople(part.Bylines);
        else if (text.Length <= LongestGuess && !text.Any(char.IsDigit) && !PersonNames.HoldsGrammar(text) && BylineReader.Line(text, known: true) is { } guess) AddPeople(guess.Bylines);
    }

    /// <summary>Longest line that is taken for names only because its place says so, characters.</summary>
    private const int LongestGuess = 30;

    /// <summary>Characters that the end of one credit and the beginning of the next share where both are parts of one.</summary>
    private const int LeastShared = 3;

    /// <summary>Credits of one article after which no more are looked for.</summary>
    private const int MostCredits = 300;

    /// <summary>What a credit inside text has at least one of.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(")）】者员員摄攝");

    /// <summary>Credits that stand whole on a line, though the blocks made of the lines do not show them at their ends.</summary>
    private void AddLost(DraftLine line)
    {
        var text = line.Line.Text;
        if (line.Role == LineRole.Byline || text.Length < 4 || printed.Count > MostCredits || text.AsSpan().IndexOfAny(Signs) < 0) return;
        var credit = line.Credits.Whole is { } whole && (whole.Certainty == CreditCertainty.Roles || HanText.IsClosing(text[^1])) ? whole
            : text.Length > 12 && line.Credits.Opening is { } opening && HanText.IsClosing(opening.Text[^1]) ? opening
            : line.Credits.Closing;
        if (credit is null || credit.Certainty < CreditCertainty.Names || IsPrinted(credit.Text)) return;
        if (credit.Bylines.Count == 0 || credit.Bylines.All(b => b.Names.All(n => seen.Contains((b.Role, n))))) return;
        // A credit taken for a heading is printed there; one that begins with the end of another was printed with it.
        if (!line.Role.IsHeading() && !GoesOn(credit.Text)) printed.Add(credit.Text);
        AddPeople(credit.Bylines);
    }

    private bool IsPrinted(string credit) => HanText.Squash(credit) is var bare && printed.Exists(p => HanText.Squash(p).Contains(bare, StringComparison.Ordinal));

    private bool GoesOn(string credit)
    {
        var bare = HanText.Squash(credit);
        return printed.Exists(p => HanText.Squash(p) is var before && Enumerable.Range(LeastShared, Math.Max(0, Math.Min(before.Length, bare.Length) - LeastShared + 1))
            .Any(n => before.AsSpan(before.Length - n).SequenceEqual(bare.AsSpan(0, n))));
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, IReadOnlyList<DraftLine> lines)
    {
        var at = 0;
        foreach (var block in blocks)
        {
            // Blocks stand in the order of the lines that they are made of.
            while (at < lines.Count && lines[at].Line.Number != block.Lines[0].First) at++;
            var isLine = at < lines.Count && block.Lines is [{ Count: 1 }];
            AddBlock(block, isLine ? lines[at].Credits : new TextCredits(block.Text));
        }
    }

    private void AddBlock(Block block, TextCredits text)
    {
        var credits = block.Kind switch
        {
            BlockKind.Caption => CaptionCredits.Of(block.Text),
            BlockKind.TableRow or BlockKind.Question or BlockKind.Subheading => [],
            _ => OfText(text),
        };
        foreach (var credit in credits)
        {
            printed.Add(credit.Text);
            AddPeople(credit.Bylines);
        }
    }

    /// <summary>A short block that is nothing but a credit with its roles named, else the credits at its ends.</summary>
    private static IReadOnlyList<Credit> OfText(TextCredits text) =>
        text.Whole is { Certainty: CreditCertainty.Roles } whole ? [whole] : BylineReader.Ends(text);

    private void AddPeople(IReadOnlyList<Byline> found)
    {
        foreach (var byline in found)
        {
            var names = byline.Names.Where(n => seen.Add((byline.Role, n))).ToList();
            if (names.Count > 0) bylines.Add(byline with { Names = names });
        }
    }
}
