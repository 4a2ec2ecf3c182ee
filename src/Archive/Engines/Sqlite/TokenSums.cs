using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>One number an article that is zero when the tokens indexed are those expected: each token at its place adds its hash where it is
/// indexed and takes it away where it is expected. Order does not matter, so half a million articles need eight bytes each.</summary>
internal sealed class TokenSums : WordCheck
{
    private readonly Dictionary<int, ulong> _sums = [];

    /// <param name="tables">Tables of words.</param>
    public TokenSums(NewsDbContext db, IEnumerable<string> tables)
    {
        foreach (var table in tables) AddIndexed((SqliteConnection)db.Database.GetDbConnection(), table);
    }

    /// <summary>Adds everything that a table of the index holds.</summary>
    private void AddIndexed(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}Tokens USING fts5vocab(main, {table}, instance)";
        command.ExecuteNonQuery();
        command.CommandText = $"SELECT term, doc, col, offset FROM temp.{table}Tokens";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            Add(reader.GetInt32(1), Hash(reader.GetString(0), reader.IsDBNull(2) ? "marks" : reader.GetString(2), reader.IsDBNull(3) ? 0 : reader.GetInt32(3)));
    }

    /// <summary>Takes away what an article's words should have put in.</summary>
    public override void Expect(int id, ArticleTokens tokens)
    {
        Take(id, tokens.Text, "text", placed: true);
        Take(id, tokens.Head, "head", placed: true);
        Take(id, tokens.Marks, "marks", placed: false);
    }

    /// <summary>Articles whose tokens differ.</summary>
    public override IEnumerable<int> Wrong() => _sums.Where(s => s.Value != 0).Select(s => s.Key);

    private void Take(int id, string tokens, string column, bool placed)
    {
        var pieces = tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < pieces.Length; i++) Add(id, 0 - Hash(pieces[i], column, placed ? i : 0));
    }

    private void Add(int id, ulong hash) => _sums[id] = _sums.GetValueOrDefault(id) + hash;

    private static ulong Hash(string term, string column, int offset)
    {
        var hash = (ulong)(uint)string.GetHashCode(term, StringComparison.Ordinal) << 32 | (uint)HashCode.Combine(term.Length, column, offset);
        hash = (hash ^ (hash >> 31)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
