using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary><c>search --articles N</c>: what a user waits for 20 results with snippets, the exact count and facets, against a LIKE scan, FTS5's own
/// trigram index and the bare count of rows of our index, all in one run.</summary>
internal static class SearchCommand
{
    /// <summary>Rows of a kind that the LIKE scan is asked; it is slow.</summary>
    private const int Scans = 2;

    /// <summary>Times that a query is asked.</summary>
    private const int Turns = 5;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        if (!int.TryParse(options.GetValueOrDefault("--articles"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1000)
        {
            await Console.Error.WriteLineAsync("usage: Benchmarks search --articles N [--keep FOLDER] [--trigram no]   (N from 1000; the archive made is kept in FOLDER and used again)");
            return 2;
        }
        var trigram = options.GetValueOrDefault("--trigram") != "no";
        using var archive = await NewsArchive.OfAsync(new GeneratedNews(seed: 4), count, options.GetValueOrDefault("--keep"), trigram);
        var news = new GeneratedNews(seed: 4);
        var queries = QuerySet.Of(news, [.. news.Articles(200)]);
        await SizeAsync(archive);
        await SearchAsync(archive, queries, trigram);
        await WriteTimes.RunAsync(archive, news, queries);
        return 0;
    }

    public static SearchRequest Request(TimedQuery query) => new(SearchQuery.Read(query.Text), SearchFilters.None);

    private static async Task SizeAsync(NewsArchive archive)
    {
        await using var db = await archive.Contexts.CreateDbContextAsync();
        var text = await SizeAsync(db, "SELECT sum(length(block)) AS Value FROM SearchText_data");
        var marks = await SizeAsync(db, "SELECT sum(length(block)) AS Value FROM SearchMarks_data");
        var facts = await SizeAsync(db, "SELECT (SELECT sum(length(Facts) + 12) FROM SearchFacts) + (SELECT sum(length(CAST(Name AS BLOB)) * 2 + 12) FROM SearchNames) AS Value");
        var total = (double)archive.TextBytes;
        Say($"{archive.Made}; index {(text + marks + facts) / total:0.00} of the text (positions {text / total:0.00}, marks {marks / total:0.00}, facts {facts / total:0.00})");
    }

    private static Task<long> SizeAsync(Archive.NewsDbContext db, string sql) => db.Database.SqlQueryRaw<long>(sql).SingleAsync();

    /// <summary>All queries a few times unmeasured, so that files and code are warm as on a site that runs; then each five times, of which the median counts. Each answer is worked
    /// out anew, nothing of it is kept.</summary>
    private static async Task SearchAsync(NewsArchive archive, List<TimedQuery> queries, bool trigram)
    {
        var engine = new SearchEngine(archive.Contexts);
        using var rivals = new Rivals(archive.RivalsPath, trigram);
        Say($"{"ms, p50 p95 max",-24}{"20 results + count + facets",30}{"bare rowid count",30}{"LIKE scan",30}{"trigram index",30}");
        var all = new Row();
        for (var turn = 0; turn < Turns; turn++)
            foreach (var query in queries) await engine.AskAsync(Request(query), CancellationToken.None);
        foreach (var kind in queries.GroupBy(q => q.Kind))
        {
            var row = new Row();
            foreach (var (i, query) in kind.Index())
            {
                var (ours, bare, total) = (new Timings(), new Timings(), 0);
                for (var turn = 0; turn < Turns; turn++)
                {
                    total = (await ours.TimeAsync(() => engine.AskAsync(Request(query), CancellationToken.None))).Total;
                    await FloorAsync(archive, query, bare);
                }
                row.Add(all, ours.Median, bare.Median);
                if (query.Terms.Count > 0) Rival(rivals, query, i < Scans, total, row, all);
            }
            Say(kind.Key, row);
        }
        Say("all", all);
        Say($"ours p95 / LIKE median 1:{all.Scan.Median / all.Ours.P95:0}; trigram p95 / ours p95 {all.Trigram.P95 / all.Ours.P95:0.0}; ours / bare count: at p95 {all.Ours.P95 / all.Bare.P95:0.0}, query by query p50 {Ratios(all).Median:0.0} p95 {Ratios(all).P95:0.0}");
    }

    private static Timings Ratios(Row all) => Timings.Of(all.Ours.All.Zip(all.Bare.All, (ours, bare) => ours / bare));

    /// <summary>Counts the rows that the index's own tables give for the query's terms, each expression as the engine asks it.</summary>
    private static async Task FloorAsync(NewsArchive archive, TimedQuery query, Timings bare)
    {
        var plans = SearchQuery.Read(query.Text).Wanted.Select(TermPlan.Of).ToList();
        var table = plans[0].Text is null ? "SearchMarks" : "SearchText";
        var expression = string.Join(query.Any ? " OR " : " AND ", plans.Select(p => p.Text ?? p.Marks));
        await using var db = await archive.Contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table} WHERE {table} MATCH $1";
        command.Parameters.AddWithValue("$1", expression);
        bare.Time(() => (long)command.ExecuteScalar()!);
    }

    private static void Rival(Rivals rivals, TimedQuery query, bool scan, int total, Row row, Row all)
    {
        if (scan)
        {
            var found = Timings.Time([row.Scan, all.Scan], () => rivals.Scan(query));
            if (found != total) Say($"  {query.Text}: LIKE finds {found}, we find {total}");
        }
        if (rivals.HasTrigram && query.Terms.All(t => t.Length >= 3)) Timings.Time([row.Trigram, all.Trigram], () => rivals.Trigram(query));
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

        /// <summary>A query's times, here and in the row of all.</summary>
        public void Add(Row all, double ours, double bare)
        {
            foreach (var row in new[] { this, all })
            {
                row.Ours.Add(ours);
                row.Bare.Add(bare);
            }
        }
    }
}
