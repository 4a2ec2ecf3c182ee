using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Asks FTS5: as much as positions prove in one expression, the rest by marks and by reading.</summary>
internal sealed class SqliteIndexReader(SqliteConnection connection, FactTable facts) : IndexReader
{
    /// <summary>FTS5 refuses expressions nested deeper than 256; longer ones than this are put together from sets instead.</summary>
    private const int LongestExpression = 4000, DeepestExpression = 20;

    public override bool Answers(QueryNode node) => Expression(node) is not null;

    public override IdSet Find(IReadOnlyList<QueryNode> all, IReadOnlyList<QueryNode> without) => all.Count == 1 && without.Count == 0
        ? Find("SearchText", Expression(all[0])!)
        : Find("SearchText", string.Join(" AND ", all.Select(n => $"({Expression(n)})")) + string.Concat(without.Select(n => $" NOT ({Expression(n)})")));

    public override bool MustRead(TermNode term) => !TermPlan.Of(term).Exact;

    public override IdSet Term(TermNode term, IdSet? within)
    {
        var plan = TermPlan.Of(term);
        var found = within;
        if (plan.Text is not null) found = And(found, Find("SearchText", plan.Text));
        if (plan.Marks is not null) found = And(found, Find("SearchMarks", plan.Marks));
        return plan.Exact ? found! : found!.Where(id => Holds(id, term));
    }

    public override IdSet Marked(IReadOnlyList<string> marks, bool prefix) =>
        Find("SearchMarks", string.Join(" AND ", marks.Select(TermPlan.Quote)) + (prefix ? "*" : ""));

    /// <summary>Articles that an expression finds.</summary>
    /// <param name="table">SearchText or SearchMarks.</param>
    private IdSet Find(string table, string expression)
    {
        var found = new IdSet(facts.Largest);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT gather(rowid) FROM {table} WHERE {table} MATCH $expression";
        command.Parameters.AddWithValue("$expression", expression);
        RowGathering.Into(found, command);
        return facts.Only(found);
    }

    /// <summary>Whether an article's own words hold the term, where the index alone can't say.</summary>
    private bool Holds(int id, TermNode term)
    {
        QueryPatience.ThrowIfOver();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.Kicker, a.Headline, a.Deck, t.Blocks FROM Articles a LEFT JOIN ArticleTexts t ON t.ArticleId = a.Id WHERE a.Id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        return reader.Read() && Words(reader, term.Field).Any(text => AtomMatch.Holds(AtomReader.Read(text), term.Atoms, term.Prefix));
    }

    private static IdSet And(IdSet? set, IdSet other) => set is null ? other : other.And(set);

    /// <summary>The node as one expression over positions; null: it can't be one.</summary>
    private static string? Expression(QueryNode node, int depth = 0)
    {
        if (depth > DeepestExpression) return null;
        var expression = node switch
        {
            TermNode term when TermPlan.Of(term) is { Exact: true, Marks: null } plan => plan.Text,
            AllNode all => Joined(" AND ", all.Of, depth),
            AnyNode any => Joined(" OR ", any.Of, depth),
            _ => null,
        };
        return expression?.Length > LongestExpression ? null : expression;
    }

    private static string? Joined(string by, IReadOnlyList<QueryNode> nodes, int depth)
    {
        var parts = nodes.Select(n => Expression(n, depth + 1)).ToList();
        return parts.Contains(null) ? null : string.Join(by, parts.Select(p => $"({p})"));
    }

    private static IEnumerable<string> Words(SqliteDataReader row, SearchField field)
    {
        for (var column = 0; column < 3 && field != SearchField.Text; column++)
            if (!row.IsDBNull(column)) yield return row.GetString(column);
        if (field == SearchField.Headline || row.IsDBNull(3)) yield break;
        foreach (var block in PackedText.Blocks(row.GetFieldValue<byte[]>(3))) yield return block.Text;
    }
}
