using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Writes rows of the index's tables, in the transaction that the context has open.</summary>
/// <param name="suffix">"" for the live tables, <see cref="SearchTables.Next"/> for those being rebuilt.</param>
/// <param name="before">A writer of the same tables whose transaction was committed, for the names it knows; null: none.</param>
internal sealed class IndexWriter(NewsDbContext db, string suffix, IndexWriter? before = null)
{
    /// <summary>Names that are remembered; more are not worth their memory.</summary>
    private const int MostNames = 50_000;

    private readonly Dictionary<(NameField, string), int> _names = before?._names ?? [];

    private readonly SearchTables _tables = ArchiveEngine.Of(db).Tables;
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>To be called where another transaction begins: the last may not have been committed, or the names rebuilt by another process.</summary>
    public void ForgetNames() => _names.Clear();

    /// <summary>Added to the names of its tables.</summary>
    public string Suffix => suffix;

    /// <summary>Puts an article's words in. They must not be in already.</summary>
    public void AddWords(int id, ArticleTokens tokens) => _tables.Add(this, id, tokens);

    /// <summary>Takes an article's words out, exactly those that went in.</summary>
    public void RemoveWords(int id, ArticleTokens tokens) => _tables.Remove(this, id, tokens);

    /// <summary>Sets an article's facts.</summary>
    /// <param name="article">Null: the article is gone, which readers who hold its facts must learn.</param>
    public void SetFacts(int id, IndexedArticle? article, long stamp)
    {
        var facts = article is null ? null : new ArticleFacts(article.Days, article.Length, [.. article.Names.Select(NameId).Distinct().Order()]).Pack();
        Run($"INSERT INTO SearchFacts{suffix}(Id, Stamp, Facts) VALUES (@id, @stamp, @facts) "
            + "ON CONFLICT (Id) DO UPDATE SET Stamp = excluded.Stamp, Facts = excluded.Facts",
            ("@id", id), ("@stamp", stamp), ("@facts", (object?)facts ?? DBNull.Value));
    }

    public void Run(string sql, params (string Name, object Value)[] parameters)
    {
        var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>One number; null: no row, or no value.</summary>
    public long? Number(string sql, params (string Name, object Value)[] parameters)
    {
        var command = Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;
    }

    private int NameId((NameField Field, string Name) name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        if (_names.Count >= MostNames) _names.Clear();
        (string, object)[] parameters = [("@field", (int)name.Field), ("@name", name.Name)];
        var find = $"SELECT Id FROM SearchNames{suffix} WHERE Field = @field AND Name = @name";
        var id = Number(find, parameters);
        id ??= Number($"INSERT INTO SearchNames{suffix}(Field, Name) VALUES (@field, @name) RETURNING Id", parameters);
        return _names[name] = (int)id!.Value;
    }

    private DbCommand Command(string sql, (string Name, object Value)[] parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters) command.Add(name, value);
        }
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value;
        return command;
    }
}
