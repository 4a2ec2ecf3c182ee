using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Asks GIN for lexemes, and where they do not prove a term the words of what they find, within the server; the few articles of which
/// neither is sure are read.</summary>
internal sealed class PostgresIndexReader(NpgsqlConnection connection, FactTable facts) : IndexReader
{
    /// <summary>Unsure articles by the facts they were looked up with: both change together.</summary>
    private static readonly ConditionalWeakTable<FactTable, UnsureArticles> Unsure = [];

    public override bool Answers(QueryNode node) => WordCondition.Of(node) is not null;

    public override IdSet Find(IReadOnlyList<QueryNode> all, IReadOnlyList<QueryNode> without)
    {
        var found = Ask(WordCondition.Of(all.Count == 1 ? all[0] : new AllNode(all))!);
        foreach (var node in without) found.Except(Find([node], []));
        foreach (var article in UnsureOnes().All)
        {
            if (all.All(n => article.Meets(n)) && !without.Any(n => article.Meets(n))) found.Add(article.Id);
            else found.Remove(article.Id);
        }
        return facts.Only(found);
    }

    public override bool MustRead(TermNode term) => false;

    public override IdSet Term(TermNode term, IdSet? within) => within is null ? Find([term], []) : Find([term], []).And(within);

    public override IdSet Marked(IReadOnlyList<string> marks, bool prefix) =>
        facts.Only(Ask(new WordCondition(string.Join(" & ", marks.Select((m, i) => WordCondition.Quote(m, prefix && i == marks.Count - 1))), [])));

    private IdSet Ask(WordCondition condition)
    {
        using var command = connection.CreateCommand();
        var sql = new StringBuilder("SELECT array_agg(Id) FROM SearchText WHERE Lexemes @@ @lexemes::tsquery");
        command.Add("@lexemes", condition.Query);
        foreach (var (at, (field, text)) in condition.Texts.Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"@text{at}");
            command.Add(name, text);
            sql.Append(field switch
            {
                SearchField.Headline => $" AND strpos(Head, {name}) > 0",
                SearchField.Text => $" AND strpos(Body, {name}) > 0",
                _ => $" AND (strpos(Body, {name}) > 0 OR strpos(Head, {name}) > 0)",
            });
        }
        command.CommandText = sql.ToString();
        using var ending = QueryPatience.Until.Register(command.Cancel);
        var found = new IdSet(facts.Largest);
        if (command.ExecuteScalar() is int[] ids)
            foreach (var id in ids)
                if (id <= facts.Largest) found.Add(id);
        return found;
    }

    private UnsureArticles UnsureOnes()
    {
        if (Unsure.TryGetValue(facts, out var known)) return known;
        var read = UnsureArticles.Read(connection);
        Unsure.AddOrUpdate(facts, read);
        return read;
    }
}
