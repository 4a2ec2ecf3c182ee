using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary><c>engines --postgres CONNECTION</c>: the same imports into SQLite and PostgreSQL, a copy from one to the other, and the same searches of both.</summary>
internal static class EnginesCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        if (!options.TryGetValue("--postgres", out var empty) || !options.TryGetValue("--postgres-copy", out var copy))
        {
            await Console.Error.WriteLineAsync("usage: Benchmarks engines --postgres CONNECTION --postgres-copy CONNECTION [--articles 20000] [--imported 3000]   (of two empty databases)");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("engines").FullName;
        var imported = Number(options, "--imported", 3000);
        GeneratedBulletins.Write(Path.Combine(folder, "in"), imported, seed: 9);
        foreach (var archive in new[] { Path.Combine(folder, "a.db"), empty }) await ImportAsync(archive, Path.Combine(folder, "in"));
        await SearchesAsync(Number(options, "--articles", 20_000), copy);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var said) ? int.Parse(said, CultureInfo.InvariantCulture) : otherwise;

    private static async Task ImportAsync(string archive, string folder)
    {
        if (await ArchiveFile.PrepareAsync(archive) is { } refusal) throw new IOException(refusal);
        var contexts = ArchiveServices.Contexts(archive);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var summary = await new BulletinImporter(contexts, TimeProvider.System).ImportAsync(SourceFiles.Find([folder]).Files, new ImportOptions(), null, CancellationToken.None);
        if (!summary.Whole) throw new IOException(summary.Stopped);
        await using var db = await contexts.CreateDbContextAsync();
        Say($"{Engine(archive),-12}import {await db.Articles.CountAsync() / clock.Elapsed.TotalSeconds:0} articles a second");
    }

    private static async Task SearchesAsync(int count, string copy)
    {
        var news = new GeneratedNews(seed: 4);
        using var archive = await NewsArchive.OfAsync(news, count, null, trigram: false);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (articles, refusal) = await new ArchiveCopy(archive.Path, copy, null).RunAsync(CancellationToken.None);
        if (refusal is not null) throw new IOException(refusal);
        Say($"{articles} articles copied, verified and indexed: {articles / clock.Elapsed.TotalSeconds:0} a second");
        var queries = QuerySet.Of(news, [.. new GeneratedNews(seed: 4).Articles(200)]);
        var engines = new[] { archive.Path, copy }.Select(a => (Name: Engine(a), Engine: new SearchEngine(ArchiveServices.Contexts(a)), Timings: new Timings())).ToList();
        for (var turn = 0; turn < 4; turn++)
            foreach (var query in queries)
            {
                var totals = new HashSet<int>();
                foreach (var (_, engine, timings) in engines)
                    totals.Add((await (turn == 0 ? new Timings() : timings).TimeAsync(() => engine.AskAsync(SearchCommand.Request(query), CancellationToken.None))).Total);
                if (totals.Count > 1) Say($"  {query.Text}: {string.Join(" and ", totals)} found");
            }
        foreach (var (name, _, timings) in engines) Say($"{name,-12}search, 20 results, count and facets: p50 {timings.Median:0.0} p95 {timings.P95:0.0} max {timings.Max:0.0} ms, {queries.Count} queries");
    }

    private static string Engine(string archive) => Archive.Engines.ArchiveEngine.Of(archive).IsFile ? "SQLite" : "PostgreSQL";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
