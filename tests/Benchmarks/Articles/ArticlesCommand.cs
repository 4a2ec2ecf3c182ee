using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Benchmarks.Articles;

/// <summary><c>articles</c>: a large archive of invented papers, written straight through the entities, to try pages on.</summary>
internal static class ArticlesCommand
{
    /// <summary>Issues written in one transaction.</summary>
    private const int Batch = 250;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var count = int.Parse(options.GetValueOrDefault("--count", "20000"), CultureInfo.InvariantCulture);
        var years = int.Parse(options.GetValueOrDefault("--years", "15"), CultureInfo.InvariantCulture);
        if (!options.TryGetValue("--archive", out var path) || File.Exists(path))
        {
            await Console.Error.WriteLineAsync("--archive FILE names a file that is not there yet.");
            return 2;
        }

        if (await ArchiveFile.PrepareAsync(Path.GetFullPath(path)) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        var clock = Stopwatch.StartNew();
        await FillAsync(ArchiveServices.Contexts(Path.GetFullPath(path)), count, years);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles over {years} years in {clock.Elapsed.TotalSeconds:0.0} s: {path}"));
        return 0;
    }

    private static async Task FillAsync(IDbContextFactory<NewsDbContext> contexts, int count, int years)
    {
        var writer = new InventedIssues(seed: 20_24);
        foreach (var batch in Rhythm.Issues(count, years, new DateOnly(2026, 6, 30)).Chunk(Batch))
        {
            await using var db = contexts.CreateDbContext();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            await writer.AttachAsync(db);
            db.Issues.AddRange(batch.Select(writer.Write));
            await db.SaveChangesAsync();
        }
    }
}
