using System.Globalization;
using ProvincialNewsPortal.Benchmarks.Pages;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary><c>growth</c>: import rate, search, pages, start, memory and file of archives of growing size, as one table and one picture.</summary>
internal static class GrowthCommand
{
    private const string Usage = "usage: Benchmarks growth [--sizes 10000,100000] [--keep FOLDER] [--svg FILE] [--seconds 3]   (archives made are kept in FOLDER and used again; 500000 takes half an hour to make)";

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        if (args.Length % 2 > 0 || Sizes(options.GetValueOrDefault("--sizes", "10000,100000")) is not { } sizes) return await FailAsync(Usage);
        if (PagesCommand.Missing() is { } missing) return await FailAsync(missing);
        var seconds = int.Parse(options.GetValueOrDefault("--seconds", "3"), CultureInfo.InvariantCulture);
        using var folder = new WorkFolder();
        var program = await PublishedSite.PublishAsync(folder.Path);
        var rows = new List<GrowthRow>();
        Console.WriteLine(Line("articles", [.. GrowthRow.Measures.Select(m => m.Name)]));
        foreach (var size in sizes)
        {
            var row = await GrowthMeasuring.OfAsync(size, program, options.GetValueOrDefault("--keep"), folder.Path, seconds);
            rows.Add(row);
            Console.WriteLine(Line(size.ToString("#,0", CultureInfo.InvariantCulture), [.. GrowthRow.Measures.Select(m => m.Text(row))]));
        }
        if (options.GetValueOrDefault("--svg") is { } picture) await File.WriteAllTextAsync(picture, GrowthPicture.Draw(rows));
        Console.WriteLine("times with warm files; pages by wrk -t2 -c32; file without the bytes of documents; start: from the process to the first article's last byte");
        return 0;
    }

    /// <returns>Null: not understood.</returns>
    private static List<int>? Sizes(string text)
    {
        var sizes = text.Split(',').Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).Order().ToList();
        return sizes[0] < 1000 ? null : sizes;
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 2;
    }

    private static string Line(string first, IReadOnlyList<string> cells) => first.PadRight(10) + string.Concat(cells.Select(c => c.PadLeft(20)));
}
