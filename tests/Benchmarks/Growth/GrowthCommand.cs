using System.Globalization;
using ProvincialNewsPortal.Benchmarks.Pages;

namespace ProvincialNewsPortal.Benchmarks.Growth;

/// <summary><c>growth</c>: import rate, search, pages, start, memory and file of archives of growing size, as one table and one picture.</summary>
internal static class GrowthCommand
{
    private const string Usage = "usage: Benchmarks growth [--sizes 10000,100000] [--keep FOLDER] [--svg FILE] [--seconds 3] [--fill only]   (archives imported are kept in FOLDER and used again; 500000 takes a quarter of an hour)";

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        if (args.Length % 2 > 0 || Sizes(options.GetValueOrDefault("--sizes", "10000,100000")) is not { } sizes) return await FailAsync(Usage);
        if (PagesCommand.Missing() is { } missing) return await FailAsync(missing);
        using var folder = new WorkFolder();
        var keep = options.GetValueOrDefault("--keep", folder.Path);
        if (options.GetValueOrDefault("--fill") == "only") return await FillAsync(sizes, keep);
        var program = await PublishedSite.PublishAsync(folder.Path);
        var rows = new List<GrowthRow>();
        Say("articles", m => m.Name);
        foreach (var size in sizes)
        {
            var row = await GrowthMeasuring.OfAsync(size, program, keep, folder.Path, int.Parse(options.GetValueOrDefault("--seconds", "3"), CultureInfo.InvariantCulture));
            rows.Add(row);
            Say(size.ToString("#,0", CultureInfo.InvariantCulture), m => m.Text(row));
        }
        Say("limit", m => m.Limit);
        Say("last/first", m => GrowthVerdict.Times(m, rows));
        if (options.GetValueOrDefault("--svg") is { } picture) await File.WriteAllTextAsync(picture, GrowthPicture.Draw(rows));
        Console.WriteLine("medians: 3 imports of 5,000 articles into a copy, from the program's start to its end, tidying too; 3 turns of 72 queries, 3 turns of 'wrk -t2 -c32 -H Accept-Encoding:gzip' on an article that the program keeps, on 2,000 that it makes anew, and on the kept one's bytes from");
        Console.WriteLine("nginx with gzip_static (of nginx: as Debian sets it up, requests logged; of tuned: no log, files kept open, connections without end), 5 starts with warm files up to the article's last byte; memory: most while 4 at once searched and 32 read; file: documents and all");
        var defects = GrowthVerdict.Of(rows).ToList();
        foreach (var defect in defects) Console.WriteLine("defect: " + defect);
        return defects.Count > 0 ? 1 : 0;
    }

    private static async Task<int> FillAsync(List<int> sizes, string keep)
    {
        foreach (var size in sizes)
        {
            var archive = await GrownArchive.OfAsync(size, keep);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Path}: {size} articles imported in {archive.Took.TotalSeconds:0} s"));
        }
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

    private static void Say(string first, Func<GrowthMeasure, string> cell) =>
        Console.WriteLine(first.PadRight(12) + string.Concat(GrowthRow.Measures.Select(m => cell(m).PadLeft(Math.Max(10, m.Name.Length + 2)))));
}
