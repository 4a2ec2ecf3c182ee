using System.Text.Json;
using Npgsql;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>The articles that the index's tables are not sure of: larger than a tsvector can be, or with combining marks on characters.</summary>
internal sealed record UnsureArticles(IReadOnlyList<UnsureArticle> All)
{
    private const string Rows = """
        SELECT a."Id", a."Kicker", a."Headline", a."Deck", t."Blocks" FROM SearchText s
        JOIN "Articles" a ON a."Id" = s.Id LEFT JOIN "ArticleTexts" t ON t."ArticleId" = a."Id" WHERE s.Unsure
        """;

    public static UnsureArticles Read(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        using var reader = command.ExecuteReader();
        var all = new List<UnsureArticle>();
        while (reader.Read())
        {
            var heads = Enumerable.Range(1, 3).Where(c => !reader.IsDBNull(c)).Select(reader.GetString);
            var blocks = reader.IsDBNull(4) ? [] : JsonSerializer.Deserialize<List<Block>>(reader.GetString(4), ReportJson.Compact) ?? [];
            all.Add(new UnsureArticle(reader.GetInt32(0), [.. heads.Select(AtomReader.Read)], [.. blocks.Select(b => AtomReader.Read(b.Text))]));
        }
        return new UnsureArticles(all);
    }
}

/// <summary>One of them, in atoms.</summary>
internal sealed record UnsureArticle(int Id, IReadOnlyList<List<Atom>> Heads, IReadOnlyList<List<Atom>> Blocks)
{
    /// <summary>Whether a node of words finds it.</summary>
    public bool Meets(QueryNode node) => node switch
    {
        TermNode term => Texts(term.Field).Any(t => AtomMatch.Holds(t, term.Atoms, term.Prefix)),
        AllNode all => all.Of.All(Meets),
        AnyNode any => any.Of.Any(Meets),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private IEnumerable<List<Atom>> Texts(SearchField field) => field switch
    {
        SearchField.Headline => Heads,
        SearchField.Text => Blocks,
        _ => Heads.Concat(Blocks),
    };
}
