using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines.Sqlite;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary>The limit: finished rows of an archive, inserted into an empty one by prepared statements and nothing else.
/// Rows are read in chunks between the timed stretches.</summary>
internal static class BareLoop
{
    private const int Chunk = 1000;

    /// <summary>Tables in the order that references allow, with the condition that picks a document's rows.</summary>
    private static readonly (string Table, string Of)[] Tables =
    [
        ("Publications", "Id = (SELECT i.PublicationId FROM SourceDocuments d JOIN Issues i ON i.Id = d.IssueId WHERE d.Id = $id)"),
        ("Issues", "Id = (SELECT IssueId FROM SourceDocuments WHERE Id = $id)"),
        ("Pages", "Id IN (SELECT PageId FROM Articles WHERE SourceDocumentId = $id)"),
        ("SourceDocuments", "Id = $id"),
        ("SourceContents", "SourceDocumentId = $id"),
        ("Articles", "SourceDocumentId = $id"),
        ("ArticleTexts", "ArticleId IN (SELECT Id FROM Articles WHERE SourceDocumentId = $id)"),
        ("ArticleAuthors", "ArticleId IN (SELECT Id FROM Articles WHERE SourceDocumentId = $id)"),
        ("Tags", "Id IN (SELECT TagId FROM ArticleTags WHERE ArticleId IN (SELECT Id FROM Articles WHERE SourceDocumentId = $id))"),
        ("ArticleTags", "ArticleId IN (SELECT Id FROM Articles WHERE SourceDocumentId = $id)"),
        ("ArticleRecords", "PublicId IN (SELECT PublicId FROM Articles WHERE SourceDocumentId = $id)"),
        ("SearchFacts", "Id IN (SELECT Id FROM Articles WHERE SourceDocumentId = $id)"),
    ];

    /// <summary>Tables whose rows documents share; a row goes in with the first that has it.</summary>
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal) { "Publications", "Issues", "Pages", "Tags", "SearchNames" };

    /// <returns>Time spent inserting and committing: on the clock, and of processors.</returns>
    public static async Task<(TimeSpan Clock, TimeSpan Processors)> RunAsync(string archive, string copy, int documentsTogether)
    {
        if (await ArchiveFile.PrepareAsync(copy) is { } refusal) throw new IOException(refusal);
        using var source = Open(archive);
        using var target = Open(copy);
        var (inserts, given) = (new Inserts(target), new HashSet<(string, object)>());
        var (clock, processors) = (new Stopwatch(), TimeSpan.Zero);
        var documents = Rows(source, "SELECT Id FROM SourceDocuments ORDER BY Id", 0).Select(r => (long)r[0]).ToList();
        foreach (var chunk in documents.Chunk(Chunk))
        {
            var finished = chunk.Select(id => Finished(source, id).FindAll(r => !Shared.Contains(r.Table) || given.Add((r.Table, r.Row[0])))).ToList();
            var before = Environment.CpuUsage.TotalTime;
            clock.Start();
            foreach (var together in finished.Chunk(documentsTogether))
            {
                using var transaction = target.BeginTransaction();
                foreach (var document in together) document.ForEach(r => inserts.Add(r.Table, r.Row, transaction));
                transaction.Commit();
            }
            clock.Stop();
            processors += Environment.CpuUsage.TotalTime - before;
        }
        return (clock.Elapsed, processors);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(SqliteArchive.ConnectionString(path, pooling: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = ConnectionPragmas.Pragmas;
        command.ExecuteNonQuery();
        return connection;
    }

    private static List<(string Table, object[] Row)> Finished(SqliteConnection source, long id)
    {
        var rows = Tables.SelectMany(t => Rows(source, $"SELECT * FROM {t.Table} WHERE {t.Of}", id), (t, row) => (t.Table, row)).ToList();
        rows.AddRange(IndexRows.Names(source, id));
        rows.AddRange(IndexRows.Of(source, id));
        return rows;
    }

    internal static List<object[]> Rows(SqliteConnection source, string sql, long id)
    {
        using var command = source.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            rows.Add(new object[reader.FieldCount]);
            reader.GetValues(rows[^1]);
        }
        return rows;
    }

    /// <summary>One prepared statement a table.</summary>
    private sealed class Inserts(SqliteConnection target)
    {
        private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

        public void Add(string table, object[] row, SqliteTransaction transaction)
        {
            if (!_commands.TryGetValue(table, out var command)) _commands[table] = command = Prepare(table, row.Length);
            command.Transaction = transaction;
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }

        private SqliteCommand Prepare(string table, int columns)
        {
            var command = target.CreateCommand();
            var names = Enumerable.Range(0, columns).Select(i => "$" + i).ToList();
            var into = IndexRows.Columns.GetValueOrDefault(table, "");
            command.CommandText = $"INSERT INTO {table}{into} VALUES ({string.Join(',', names)})";
            foreach (var name in names) command.Parameters.AddWithValue(name, DBNull.Value);
            return command;
        }
    }
}
