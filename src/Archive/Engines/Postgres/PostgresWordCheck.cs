using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Compares each row of words with what it should be, within the server.</summary>
internal sealed class PostgresWordCheck(NewsDbContext db) : WordCheck
{
    private const string Same = """
        SELECT EXISTS (SELECT 1 FROM SearchText WHERE Id = @id AND Unsure = @unsure AND Lexemes = array_to_tsvector(@lexemes) AND Head = @head AND Body = @body)
        """;

    private readonly HashSet<int> _seen = [];
    private readonly List<int> _wrong = [];

    public override void Expect(int id, ArticleTokens tokens)
    {
        _seen.Add(id);
        using var command = Connection.CreateCommand();
        command.CommandText = Same;
        foreach (var (name, value) in PostgresSearchTables.Row(id, tokens)) command.Add(name, value);
        if (command.ExecuteScalar() is not true) _wrong.Add(id);
    }

    public override IEnumerable<int> Wrong()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT Id FROM SearchText";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            if (!_seen.Contains(reader.GetInt32(0))) _wrong.Add(reader.GetInt32(0));
        return _wrong;
    }

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();
}
