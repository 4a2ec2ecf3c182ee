using System.Globalization;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>What an archive of one size does.</summary>
/// <param name="Imported">Articles a second that come by <c>import</c> when this many are there.</param>
/// <param name="Search">95th percentile of searches, milliseconds.</param>
/// <param name="Kept">Articles sent a second from kept pages.</param>
/// <param name="Made">Articles sent a second, each made anew.</param>
/// <param name="Start">Seconds from the process to the first article.</param>
/// <param name="Memory">Resident after both loads, 2^20 bytes.</param>
/// <param name="File">Size of the file, in sizes of its text.</param>
internal sealed record GrowthRow(int Articles, double Imported, double Search, double Kept, double Made, double Start, double Memory, double File)
{
    public static readonly IReadOnlyList<GrowthMeasure> Measures =
    [
        new("import, articles/s", "0", r => r.Imported),
        new("search p95, ms", "0.0", r => r.Search),
        new("kept page, /s", "0", r => r.Kept),
        new("made page, /s", "0", r => r.Made),
        new("start, s", "0.00", r => r.Start),
        new("memory, MB", "0", r => r.Memory),
        new("file / text", "0.00", r => r.File),
    ];
}

/// <summary>A column of the table and a panel of the picture.</summary>
/// <param name="Form">How its numbers are written.</param>
internal sealed record GrowthMeasure(string Name, string Form, Func<GrowthRow, double> Value)
{
    public string Text(GrowthRow row) => Value(row).ToString(Form, CultureInfo.InvariantCulture);
}
