using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>Rows of plain text as a table, where their gaps agree; else one column of lines.</summary>
/// <param name="Columns">1: the rows are lines.</param>
/// <param name="Heading">Column heads; null: none told apart.</param>
public sealed partial record PrintedTable(int Columns, IReadOnlyList<string>? Heading, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static PrintedTable Of(IReadOnlyList<string> rows)
    {
        var cells = rows.Select(r => (IReadOnlyList<string>)[.. Gap().Split(r.Trim()).Where(c => c.Length > 0)]).ToList();
        var columns = cells[0].Count;
        if (columns < 2 || cells.Exists(r => r.Count != columns)) return new(1, null, [.. rows.Select(r => (IReadOnlyList<string>)[r])]);
        var headed = cells.Count > 1 && !cells[0].Skip(1).Any(IsFigure) && cells[1].Skip(1).Any(IsFigure);
        return new(columns, headed ? cells[0] : null, headed ? cells[1..] : cells);
    }

    /// <summary>Whether most cells after each row's first are figures, to be set flush right.</summary>
    public static bool HoldsFigures(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.SelectMany(r => r.Skip(1)).Count(IsFigure) * 2 > rows.Sum(r => r.Count - 1);

    private static bool IsFigure(string cell) => cell.Any(char.IsAsciiDigit) && cell.All(c => char.IsAsciiDigit(c) || ".,%+-—‰".Contains(c, StringComparison.Ordinal));

    // 柳坝　612　431, 柳坝|612|431, and columns parted by tabs or two blanks
    [GeneratedRegex(@"\t+|\s*[|｜]\s*|\u3000+|  +", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
