using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Quotes and brackets that stand in a piece without their other half: halves of one sentence show whose they are.</summary>
/// <param name="Closes">The first closing mark that nothing above it opened, in the paragraph that begins the piece; null: none.</param>
/// <param name="Opens">The closing mark that the last open one waits for, in the paragraph that ends the piece; null: none.</param>
internal sealed record LooseMarks(char? Closes, char? Opens)
{
    private const string Opening = "“‘「『《〈（(【〔", Closing = "”’」』》〉）)】〕";

    public static LooseMarks Of(List<DraftLine> lines)
    {
        var last = lines.FindLastIndex(l => l.Role is LineRole.Paragraph);
        var first = lines.FindIndex(1, l => l.Role is not LineRole.Continuation);
        return new LooseMarks(Read(lines[..(first < 0 ? lines.Count : first)]).Closes, Read(lines[Math.Max(0, last)..]).Opens);
    }

    private static LooseMarks Read(List<DraftLine> lines)
    {
        char? closes = null;
        var open = new Stack<char>();
        foreach (var c in lines.SelectMany(l => l.Line.Text))
        {
            if (Opening.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kind) open.Push(Closing[kind]);
            else if (Closing.Contains(c, StringComparison.Ordinal) && !(open.TryPeek(out var waits) && waits == c && open.Pop() == c)) closes ??= c;
        }
        return new LooseMarks(closes, open.TryPeek(out var left) ? left : null);
    }
}
