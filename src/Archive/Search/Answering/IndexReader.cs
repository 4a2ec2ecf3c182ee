using System.Text.Json;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Reads the index over one connection, in the transaction that it has open.</summary>
internal sealed class IndexReader(SqliteConnection connection, FactTable facts)
{
    /// <summary>Articles that an expression finds.</summary>
    /// <param name="table">SearchText or SearchMarks.</param>
    public IdSet Find(string table, string expression)
    {
        var found = new IdSet(facts.Largest);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT gather(rowid) FROM {table} WHERE {table} MATCH $expression";
        command.Parameters.AddWithValue("$expression", expression);
        RowGathering.Into(found, command);
        return facts.Only(found);
    }

    /// <summary>Whether an article's own words hold the term, where the index alone can't say.</summary>
    public bool Holds(int id, TermNode term)
    {
        QueryPatience.ThrowIfOver();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.Kicker, a.Headline, a.Deck, t.Blocks FROM Articles a LEFT JOIN ArticleTexts t ON t.ArticleId = a.Id WHERE a.Id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        return reader.Read() && Words(reader, term.Field).Any(text => AtomMatch.Holds(AtomReader.Read(text), term.Atoms, term.Prefix));
    }

    private static IEnumerable<string> Words(SqliteDataReader row, SearchField field)
    {
        for (var column = 0; column < 3 && field != SearchField.Text; column++)
            if (!row.IsDBNull(column)) yield return row.GetString(column);
        if (field == SearchField.Headline || row.IsDBNull(3)) yield break;
        foreach (var block in JsonSerializer.Deserialize<List<Block>>(row.GetString(3), ReportJson.Compact) ?? []) yield return block.Text;
    }
}
