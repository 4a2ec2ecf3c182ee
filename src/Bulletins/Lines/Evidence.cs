namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>One answer of a line.</summary>
/// <param name="Answer">A small number, or characters packed into one; what it means is the kind's.</param>
internal readonly record struct Evidence(EvidenceKind Kind, int Answer)
{
    /// <summary>Rows of weights that answers are spread over.</summary>
    public const int Rows = PlainRows + LexicalRows;

    internal const int PlainRows = 28 * 1024;
    private const int LexicalRows = 12 * 1024;

    /// <summary>The row of weights of this answer; a few unlike answers may share one.</summary>
    public int Row
    {
        get
        {
            var hash = ((ulong)(uint)Answer * 0x9E3779B97F4A7C15UL) ^ ((ulong)Kind * 0xC2B2AE3D27D4EB4FUL);
            hash ^= hash >> 29;
            hash *= 0xBF58476D1CE4E5B9UL;
            hash >>= 32;
            return Kind < EvidenceKind.FirstLexical
                ? (int)(hash * PlainRows >> 32)
                : PlainRows + (int)(hash * LexicalRows >> 32);
        }
    }
}
