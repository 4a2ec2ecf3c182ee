using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>The table as a picture: a panel for each measure, sizes from left to right on a logarithmic scale, values from nought; a limit is a broken line.</summary>
internal sealed class GrowthPicture
{
    private const int Width = 300, Height = 210, Columns = 5, Left = 30, Right = 50, Top = 56, Bottom = 40, Head = 44;

    private readonly StringBuilder _svg = new();
    private readonly IReadOnlyList<GrowthRow> _rows;

    private GrowthPicture(IReadOnlyList<GrowthRow> rows) => _rows = rows;

    public static string Draw(IReadOnlyList<GrowthRow> rows)
    {
        var picture = new GrowthPicture(rows);
        var lines = (GrowthRow.Measures.Count + Columns - 1) / Columns;
        picture.Put($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width * Columns} {Head + (Height * lines)}" font-family="sans-serif" font-size="12">""");
        picture.Put($"""<title>Growth of the archive</title><rect width="100%" height="100%" fill="#fff"/>""");
        picture.Put($"""<text x="{Left}" y="28" font-size="16" font-weight="bold">As the archive grows: articles across (logarithmic), limits as broken lines</text>""");
        foreach (var (i, measure) in GrowthRow.Measures.Index()) picture.Panel(measure, i % Columns * Width, Head + (i / Columns * Height));
        picture.Put($"</svg>");
        return picture._svg.ToString();
    }

    /// <param name="x">Of its left edge.</param>
    /// <param name="y">Of its upper edge.</param>
    private void Panel(GrowthMeasure measure, int x, int y)
    {
        var (floor, limit) = (y + Height - Bottom, measure.AtMost ?? measure.AtLeast);
        var most = Math.Max(Math.Max(_rows.Max(measure.Value), limit ?? 0), double.Epsilon);
        double At(double value) => floor - (value / most * (Height - Top - Bottom));
        Put($"""<text x="{x + Left}" y="{y + 18}" font-weight="bold">{measure.Name}</text>""");
        Put($"""<path d="M{x + Left} {floor}h{Width - Left - Right}" stroke="#999"/>""");
        if (limit is { } bound) Limit(measure, x, At(bound));
        var points = _rows.Select(r => (Row: r, X: x + Left + (Across(r) * (Width - Left - Right)), Y: At(measure.Value(r)))).ToList();
        Put($"""<polyline points="{string.Join(' ', points.Select(p => Said($"{p.X:0.#},{p.Y:0.#}")))}" fill="none" stroke="#8b1a1a" stroke-width="2"/>""");
        foreach (var (row, px, py) in points)
        {
            Put($"""<circle cx="{px:0.#}" cy="{py:0.#}" r="3" fill="#8b1a1a"/><text x="{px:0.#}" y="{py - 7:0.#}" text-anchor="middle">{measure.Text(row)}</text>""");
            Put($"""<text x="{px:0.#}" y="{floor + 16}" fill="#555" text-anchor="middle">{row.Articles:#,0}</text>""");
        }
    }

    private void Limit(GrowthMeasure measure, int x, double y)
    {
        Put($"""<path d="M{x + Left} {y:0.#}h{Width - Left - Right}" stroke="#27548a" stroke-dasharray="5 4"/>""");
        Put($"""<text x="{x + Width - Right + 4}" y="{y + 4:0.#}" fill="#27548a" font-size="10">{measure.Limit.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}</text>""");
    }

    /// <summary>Where a size stands between the smallest and the largest, 0 to 1.</summary>
    private double Across(GrowthRow row)
    {
        var (least, most) = (Math.Log10(_rows[0].Articles), Math.Log10(_rows[^1].Articles));
        return most > least ? (Math.Log10(row.Articles) - least) / (most - least) : 0;
    }

    private void Put(FormattableString element) => _svg.Append(Said(element)).Append('\n');

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
