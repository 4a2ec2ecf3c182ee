using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>The same words, in a file of their own, as the plain table and the trigram index that ours is measured against.</summary>
internal sealed class Rivals : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <param name="trigram">Whether the trigram index is built too, which takes three times as long as all the rest.</param>
    public Rivals(string path, bool trigram)
    {
        HasTrigram = trigram;
        _connection = new SqliteConnection($"Data Source={path};Pooling=false");
        _connection.Open();
        Run("""
            PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
            CREATE TABLE IF NOT EXISTS plain (id INTEGER PRIMARY KEY, words TEXT);
            CREATE VIRTUAL TABLE IF NOT EXISTS tri USING fts5(words, content='', tokenize='trigram');
            INSERT INTO tri(tri, rank) VALUES ('hashsize', 67108864);
            """);
    }

    public bool HasTrigram { get; }

    public void Add(GeneratedArticle[] articles)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.CommandText = "INSERT INTO plain(words) VALUES ($words);" + (HasTrigram ? "INSERT INTO tri(rowid, words) VALUES (last_insert_rowid(), $words)" : "");
        var words = command.Parameters.Add("$words", SqliteType.Text);
        foreach (var article in articles)
        {
            words.Value = article.Headline + "\n" + article.Deck + "\n" + string.Join('\n', article.Blocks);
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>As ours after a rebuild: one segment.</summary>
    public void Optimize() => Run("INSERT INTO tri(tri) VALUES ('optimize')");

    /// <summary>Articles that a LIKE scan finds.</summary>
    public long Scan(TimedQuery query) =>
        Count("SELECT count(*) FROM plain WHERE " + string.Join(Join(query), query.Terms.Select((_, i) => $"words LIKE ${i + 1}")), [.. query.Terms.Select(t => $"%{t}%")]);

    /// <summary>Articles that the trigram index finds; it knows no words of one or two characters.</summary>
    public long Trigram(TimedQuery query) =>
        Count("SELECT count(*) FROM tri WHERE tri MATCH $1", string.Join(Join(query), query.Terms.Select(t => $"\"{t}\"")));

    private static string Join(TimedQuery query) => query.Any ? " OR " : " AND ";

    private long Count(string sql, params string[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (i, value) in values.Index()) command.Parameters.AddWithValue($"${i + 1}", value);
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();
}
