namespace ProvincialNewsPortal.Web.Reading;

/// <summary>Pages in the order they lie in the paper: A2 before A10 before B1, unnumbered ones last.</summary>
internal sealed class PageOrder : IComparer<string?>
{
    public static readonly PageOrder Instance = new();

    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => Key(x).CompareTo(Key(y)),
    };

    /// <summary>The letters before the figures, the figures as a number, then all of it, so that equal means the same.</summary>
    private static (string Letters, int Figures, string Whole) Key(string number)
    {
        var start = number.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return (number, 0, number);
        var length = number.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        var figures = length < 0 ? number.AsSpan(start) : number.AsSpan(start, length);
        return (number[..start], int.TryParse(figures, out var value) ? value : int.MaxValue, number);
    }
}
