using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>The table as a picture: a panel for each measure, sizes from left to right on a logarithmic scale, values from nought.</summary>
internal static class GrowthPicture
{
    private const int Width = 300, Height = 200, Columns = 3, Left = 20, Right = 50, Top = 40, Bottom = 34;

    public static string Draw(IReadOnlyList<GrowthRow> rows)
    {
        var lines = (GrowthRow.Measures.Count + Columns - 1) / Columns;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width * Columns} {Height * lines}" font-family="sans-serif" font-size="12">""").Append('\n');
        svg.Append("<title>Growth of the archive</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        foreach (var (i, measure) in GrowthRow.Measures.Index()) Panel(svg, measure, rows, i % Columns * Width, i / Columns * Height);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, GrowthMeasure measure, IReadOnlyList<GrowthRow> rows, int x, int y)
    {
        var most = Math.Max(rows.Max(measure.Value), double.Epsilon);
        var points = rows.Select(r => (Row: r, X: x + Left + (Across(r, rows) * (Width - Left - Right)), Y: y + Height - Bottom - (measure.Value(r) / most * (Height - Top - Bottom)))).ToList();
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x + Left}" y="{y + 18}" font-weight="bold">{measure.Name}</text>""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{x + Left} {y + Height - Bottom}h{Width - Left - Right}" stroke="#999"/>""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<polyline points="{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")))}" fill="none" stroke="#8b1a1a" stroke-width="2"/>""").Append('\n');
        foreach (var (row, px, py) in points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{px:0.#}" cy="{py:0.#}" r="3" fill="#8b1a1a"/><text x="{px:0.#}" y="{py - 7:0.#}">{measure.Text(row)}</text>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{px:0.#}" y="{y + Height - Bottom + 16}" fill="#555">{row.Articles:#,0}</text>""").Append('\n');
        }
    }

    /// <summary>Where a size stands between the smallest and the largest, 0 to 1.</summary>
    private static double Across(GrowthRow row, IReadOnlyList<GrowthRow> rows)
    {
        var (least, most) = (Math.Log10(rows[0].Articles), Math.Log10(rows[^1].Articles));
        return most > least ? (Math.Log10(row.Articles) - least) / (most - least) : 0;
    }
}
