using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary><c>search --articles N</c>: what a user waits for 20 results with snippets, the exact count and facets, against a LIKE scan, FTS5's own
/// trigram index and the bare count of rows of our index, all in one run.</summary>
internal static class SearchCommand
{
    /// <summary>Articles added one by one, with and without searches beside.</summary>
    private const int Added = 200;

    /// <summary>Rows of a kind that the LIKE scan is asked; it is slow.</summary>
    private const int Scans = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["--articles", var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1000)
        {
            await Console.Error.WriteLineAsync("usage: Benchmarks search --articles N   (N from 1000)");
            return 2;
        }
        var news = new GeneratedNews(seed: 4);
        using var archive = new NewsArchive();
        await archive.FillAsync(news, count);
        await BuildAsync(archive, count);
        var queries = QuerySet.Of(news, [.. news.Articles(200)]);
        var engine = new SearchEngine(archive.Contexts);
        await SearchAsync(engine, archive, queries);
        await WriteAsync(engine, archive, news, queries);
        return 0;
    }

    private static async Task BuildAsync(NewsArchive archive, int count)
    {
        var clock = Stopwatch.StartNew();
        await new SearchRebuild(archive.Contexts).RunAsync(null, CancellationToken.None);
        await using var db = await archive.Contexts.CreateDbContextAsync();
        var pages = await db.Database.SqlQueryRaw<long>("SELECT sum(length(block)) AS Value FROM (SELECT block FROM SearchText_data UNION ALL SELECT block FROM SearchMarks_data)").SingleAsync();
        var facts = await db.Database.SqlQueryRaw<long>("SELECT (SELECT sum(length(Facts) + 12) FROM SearchFacts) + (SELECT sum(length(CAST(Name AS BLOB)) * 2 + 12) FROM SearchNames) AS Value").SingleAsync();
        Say($"{count} articles, text {archive.TextBytes / 1e6:0} MB; reindex {clock.Elapsed.TotalSeconds:0} s; index {(pages + facts) / 1e6:0} MB = {(pages + facts) / (double)archive.TextBytes:0.00} of the text");
    }

    private static async Task SearchAsync(SearchEngine engine, NewsArchive archive, List<TimedQuery> queries)
    {
        Say($"{"ms, p50 p95 max",-24}{"20 results + count + facets",30}{"bare rowid count",30}{"LIKE scan",30}{"trigram index",30}");
        var all = new Row();
        foreach (var query in queries) await engine.AskAsync(Request(query), CancellationToken.None);
        foreach (var kind in queries.GroupBy(q => q.Kind))
        {
            var row = new Row();
            foreach (var (i, query) in kind.Index())
            {
                var total = (await Both(row.Ours, all.Ours, () => engine.AskAsync(Request(query), CancellationToken.None))).Total;
                await FloorAsync(archive, query, row, all);
                await RivalAsync(archive, query, i < Scans, total, row, all);
            }
            Say(kind.Key, row);
        }
        Say("all", all);
        Say($"ours p95 / LIKE median 1:{all.Scan.Median / all.Ours.P95:0}; trigram p95 / ours p95 {all.Trigram.P95 / all.Ours.P95:0.0}; ours / bare count at p95 {all.Ours.P95 / all.Bare.P95:0.0}");
    }

    private static SearchRequest Request(TimedQuery query) => new(SearchQuery.Read(query.Text), SearchFilters.None);

    private static async Task<T> Both<T>(Timings one, Timings all, Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        one.Add(time);
        all.Add(time);
        return result;
    }

    /// <summary>Counts the rows that the index's own tables give for the query's terms, each expression as the engine asks it.</summary>
    private static async Task FloorAsync(NewsArchive archive, TimedQuery query, Row row, Row all)
    {
        var plans = SearchQuery.Read(query.Text).Wanted.Select(TermPlan.Of).ToList();
        var table = plans[0].Text is null ? "SearchMarks" : "SearchText";
        var expression = string.Join(query.Any ? " OR " : " AND ", plans.Select(p => p.Text ?? p.Marks));
        await using var db = await archive.Contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        await Both(row.Bare, all.Bare, () => Task.FromResult(Count((SqliteConnection)db.Database.GetDbConnection(), $"SELECT count(*) FROM {table} WHERE {table} MATCH $1", expression)));
    }

    private static async Task RivalAsync(NewsArchive archive, TimedQuery query, bool scan, int total, Row row, Row all)
    {
        if (query.Terms.Count == 0) return;
        using var rivals = archive.Rivals();
        if (scan)
        {
            var where = string.Join(query.Any ? " OR " : " AND ", query.Terms.Select((_, i) => $"words LIKE ${i + 1}"));
            var found = await Both(row.Scan, all.Scan, () => Task.FromResult(Count(rivals, "SELECT count(*) FROM plain WHERE " + where, [.. query.Terms.Select(t => $"%{t}%")])));
            if (found != total) Say($"  {query.Text}: LIKE finds {found}, we find {total}");
        }
        if (query.Terms.Any(t => t.Length < 3)) return;
        var match = string.Join(query.Any ? " OR " : " AND ", query.Terms.Select(t => $"\"{t}\""));
        await Both(row.Trigram, all.Trigram, () => Task.FromResult(Count(rivals, "SELECT count(*) FROM tri WHERE tri MATCH $1", match)));
    }

    private static long Count(SqliteConnection connection, string sql, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (i, value) in values.Index()) command.Parameters.AddWithValue($"${i + 1}", value);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Adding articles to the large archive, then searches while others are added.</summary>
    private static async Task WriteAsync(SearchEngine engine, NewsArchive archive, GeneratedNews news, List<TimedQuery> queries)
    {
        var more = news.Articles(2 * Added).ToList();
        var writes = new Timings();
        foreach (var article in more.Take(Added)) await writes.TimeAsync(async () => { await archive.AddOneAsync(article); return 0; });
        Say($"adding one article: p50 {writes.Median:0.0} p99 {writes.P99:0.0} max {writes.Max:0.0} ms");
        var (quiet, beside) = (new Timings(), new Timings());
        foreach (var query in queries) await quiet.TimeAsync(() => engine.AskAsync(Request(query), CancellationToken.None));
        var writing = Task.Run(async () => { foreach (var article in more.Skip(Added)) await archive.AddOneAsync(article); });
        foreach (var query in queries) await beside.TimeAsync(() => engine.AskAsync(Request(query), CancellationToken.None));
        await writing;
        Say($"searches: p95 {quiet.P95:0.0} ms alone, {beside.P95:0.0} ms while articles are added ({beside.P95 / quiet.P95:0.0} times)");
    }

    private static void Say(string kind, Row row) => Console.WriteLine($"{kind,-24}{row.Ours}{row.Bare}{row.Scan}{row.Trigram}");

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>One line of the table.</summary>
    private sealed class Row
    {
        public Timings Ours { get; } = new();
        public Timings Bare { get; } = new();
        public Timings Scan { get; } = new();
        public Timings Trigram { get; } = new();
    }
}
