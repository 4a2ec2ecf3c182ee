using System.Globalization;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary>What an archive of one size does; each number the median of several repeats.</summary>
/// <param name="Imported">Articles a second that come by <c>import</c> when this many are there, from the program's start to its end.</param>
/// <param name="ImportMemory">Most that <c>import</c> was resident with, 2^20 bytes.</param>
/// <param name="Search">95th percentile of searches, milliseconds.</param>
/// <param name="Kept">The article sent from kept pages.</param>
/// <param name="Made">The article made anew each time.</param>
/// <param name="Start">Seconds from the process to the first article's last byte.</param>
/// <param name="Memory">Most that <c>serve</c> was resident with under pages and searches, 2^20 bytes.</param>
/// <param name="File">Size of the whole file, documents and all, in sizes of the articles' text.</param>
internal sealed record GrowthRow(
    int Articles, double Imported, double ImportMemory, double Search, PageRate Kept, PageRate Made, double Start, double Memory, double File)
{
    public static readonly IReadOnlyList<GrowthMeasure> Measures =
    [
        new("import, articles/s", "0", r => r.Imported, Growing.Flat),
        new("import, MB", "0", r => r.ImportMemory, Growing.Flat, AtMost: 400),
        new("search p95, ms", "0.0", r => r.Search, Growing.WithTheArchive),
        new("kept page, /s", "0", r => r.Kept.PerSecond, Growing.Flat),
        new("of nginx", "0.000", r => r.Kept.OfDebian, Growing.Flat, AtLeast: 1),
        new("of tuned", "0.000", r => r.Kept.OfTuned, Growing.Flat),
        new("made page, /s", "0", r => r.Made.PerSecond, Growing.Flat),
        new("of nginx ", "0.000", r => r.Made.OfDebian, Growing.Flat, AtLeast: 0.15),
        new("of tuned ", "0.000", r => r.Made.OfTuned, Growing.Flat),
        new("start, s", "0.00", r => r.Start, Growing.WithTheArchive, AtMost: 0.9),
        new("memory, MB", "0", r => r.Memory, Growing.WithTheArchive, AtMost: 350),
        new("file / text", "0.00", r => r.File, Growing.Flat, AtMost: 3.5),
    ];
}

/// <summary>What 32 connections were sent.</summary>
/// <param name="OfDebian">Share of what nginx, set up as Debian does, sent of the same bytes, in turn with it.</param>
/// <param name="OfTuned">The same of nginx as quick as it can be set up.</param>
internal sealed record PageRate(double PerSecond, double OfDebian, double OfTuned);

/// <summary>How a measure may change with the number of articles.</summary>
internal enum Growing
{
    /// <summary>Not at all, within 1.3, the noise of a machine that others use too.</summary>
    Flat,

    /// <summary>At most as fast as the archive, within the same.</summary>
    WithTheArchive,
}

/// <summary>A column of the table and a panel of the picture.</summary>
/// <param name="Form">How its numbers are written.</param>
/// <param name="AtMost">What every size has to keep to; null: nothing is asked.</param>
/// <param name="AtLeast">The same from below.</param>
internal sealed record GrowthMeasure(string Name, string Form, Func<GrowthRow, double> Value, Growing Growing, double? AtMost = null, double? AtLeast = null)
{
    public string Text(GrowthRow row) => Text(Value(row));

    public string Text(double value) => value.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The limit as the table shows it.</summary>
    public string Limit => AtMost is { } most ? "<= " + Text(most) : AtLeast is { } least ? ">= " + Text(least) : "";
}
