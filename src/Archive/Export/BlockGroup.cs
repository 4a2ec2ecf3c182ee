using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>Blocks that are set as one: list items as a list, rows as a table, captions under one picture; every other block stands alone.</summary>
/// <param name="First">Index of its first block, from 0.</param>
public sealed record BlockGroup(BlockKind Kind, int First, IReadOnlyList<string> Texts)
{
    public static IEnumerable<BlockGroup> Of(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var end = i + 1;
            if (blocks[i].Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Caption)
                while (end < blocks.Count && blocks[end].Kind == blocks[i].Kind) end++;
            yield return new(blocks[i].Kind, i, [.. blocks.Skip(i).Take(end - i).Select(b => b.Text)]);
            i = end;
        }
    }
}
