using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>Adding articles to a large archive one by one, and searches while that goes on.</summary>
internal static class WriteTimes
{
    /// <summary>Bulletins of one article, each imported by itself: alone, then beside searches.</summary>
    private const int Added = 300;

    public static async Task RunAsync(NewsArchive archive, GeneratedNews news, List<TimedQuery> queries)
    {
        using var copy = archive.Copy();
        var importer = new BulletinImporter(copy.Contexts, TimeProvider.System);
        var engine = new SearchEngine(copy.Contexts);
        var bulletins = news.Articles(2 * Added).Select((a, i) => Encoding.UTF8.GetBytes(GeneratedBulletins.Page([a], i))).ToList();
        var writes = new Timings();
        foreach (var bulletin in bulletins.Take(Added)) await writes.TimeAsync(() => AddAsync(importer, bulletin));
        Say($"importing a bulletin of one article: p50 {writes.Median:0.0} p99 {writes.P99:0.0} max {writes.Max:0.0} ms");
        foreach (var query in queries) await engine.AskAsync(SearchCommand.Request(query), CancellationToken.None);
        var quiet = await SearchesAsync(engine, queries, () => false);
        var writing = Task.Run(async () => { foreach (var bulletin in bulletins.Skip(Added)) await AddAsync(importer, bulletin); });
        var beside = await SearchesAsync(engine, queries, () => !writing.IsCompleted);
        await writing;
        Say($"searches: p95 {quiet.P95:0.0} ms alone, {beside.P95:0.0} ms while articles are added ({beside.P95 / quiet.P95:0.0} times)");
    }

    private static async Task<ImportResult> AddAsync(BulletinImporter importer, byte[] bulletin)
    {
        var result = await importer.ImportAsync("generated.txt", bulletin, new ImportOptions(), CancellationToken.None);
        return result.Outcome == ImportOutcome.Imported ? result : throw new InvalidOperationException(result.Sentence);
    }

    /// <summary>All queries once, and again as long as wanted.</summary>
    public static async Task<Timings> SearchesAsync(SearchEngine engine, List<TimedQuery> queries, Func<bool> again)
    {
        var times = new Timings();
        do
        {
            foreach (var query in queries) await times.TimeAsync(() => engine.AskAsync(SearchCommand.Request(query), CancellationToken.None));
        }
        while (again());
        return times;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
