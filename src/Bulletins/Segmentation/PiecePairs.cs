using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>The pairs of characters of each piece of a page, as numbers in the order of the text; read once, as pieces are compared again and again.</summary>
internal sealed class PiecePairs : IDisposable
{
    /// <summary>Characters of a page; of longer texts so many pairs are the same that room for them is made as they come.</summary>
    private const int UsualChars = 1 << 16;

    private readonly int[] said;

    /// <summary>Index of each line's first pair, lines of all pieces in a row; one entry more than lines.</summary>
    private readonly int[] starts;

    /// <summary>Index of each piece's first line among <c>starts</c>; one entry more than pieces.</summary>
    private readonly int[] lines;

    /// <param name="pieces">All of the page, in their order.</param>
    public PiecePairs(IReadOnlyList<Piece> pieces)
    {
        var chars = pieces.Sum(p => p.Chars);
        using var numbers = new PairNumbers(Math.Min(chars, UsualChars) * 3 / 4);
        (said, starts, lines) = (ArrayPool<int>.Shared.Rent(chars), new int[pieces.Sum(p => p.Lines.Count) + 1], new int[pieces.Count + 1]);
        var line = 0;
        foreach (var piece in pieces)
        {
            foreach (var draft in piece.Lines) starts[++line] = starts[line - 1] + numbers.Read(draft.Line.Text, said.AsSpan(starts[line - 1]));
            lines[piece.Order + 1] = line;
        }
        Count = numbers.Count;
    }

    /// <summary>How many unlike pairs there are.</summary>
    public int Count { get; }

    /// <summary>Pairs of a piece, each as often as it stands there.</summary>
    /// <param name="piece">Its place among the pieces of the page, from 0.</param>
    public ReadOnlySpan<int> Of(int piece) => Between(lines[piece], lines[piece + 1]);

    /// <summary>Pairs of a piece's first lines.</summary>
    public ReadOnlySpan<int> OfFirst(int piece, int count) => Between(lines[piece], lines[piece] + count);

    /// <summary>Pairs of a piece below its first lines.</summary>
    public ReadOnlySpan<int> Below(int piece, int count) => Between(lines[piece] + count, lines[piece + 1]);

    public void Dispose() => ArrayPool<int>.Shared.Return(said);

    private ReadOnlySpan<int> Between(int from, int to) => said.AsSpan(starts[from]..starts[to]);
}
