using System.Text;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Body lines to blocks: each role opens its kind of block, a continuation goes on with the one before.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private List<LineRange> lines = [];
    private BlockKind kind;

    /// <summary>Text of the block's first line, which most often is all of it.</summary>
    private string first = "";

    public void Add(DraftLine line)
    {
        if (line.Role != LineRole.Continuation) Close();
        if (lines.Count == 0) (kind, first) = (KindOf(line.Role), line.Line.Text);
        else
        {
            if (text.Length == 0) text.Append(first);
            TextJoiner.Append(text, line.Line.Text);
        }
        var number = line.Line.Number;
        if (lines.Count > 0 && lines[^1].Last + 1 == number) lines[^1] = lines[^1] with { Last = number };
        else lines.Add(new LineRange(number, number));
    }

    public IReadOnlyList<Block> Finish()
    {
        Close();
        return blocks;
    }

    private void Close()
    {
        if (lines.Count == 0) return;
        blocks.Add(new Block(kind, text.Length > 0 ? text.ToString() : first, lines));
        text.Clear();
        lines = [];
    }

    private static BlockKind KindOf(LineRole role) => role switch
    {
        LineRole.Section or LineRole.Kicker or LineRole.Headline or LineRole.Deck or LineRole.Subheading => BlockKind.Subheading,
        LineRole.Question => BlockKind.Question,
        LineRole.Answer => BlockKind.Answer,
        LineRole.ListItem => BlockKind.ListItem,
        LineRole.TableRow => BlockKind.TableRow,
        LineRole.Caption => BlockKind.Caption,
        LineRole.JumpLine or LineRole.Note => BlockKind.Note,
        _ => BlockKind.Paragraph,
    };
}
