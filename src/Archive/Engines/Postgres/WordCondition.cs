using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>What an article must meet to be found by a node of words.</summary>
/// <param name="Query">For the lexemes, in the language of tsquery.</param>
/// <param name="Texts">What must stand in the words besides, and where.</param>
internal sealed record WordCondition(string Query, IReadOnlyList<(SearchField Field, string Text)> Texts)
{
    /// <summary>Longest query for the server to read, characters, and how deep it may be nested.</summary>
    private const int Longest = 20_000, Deepest = 20;

    /// <summary>Null: the node can't be one condition.</summary>
    public static WordCondition? Of(QueryNode node, int depth = 0)
    {
        if (depth > Deepest) return null;
        var condition = node switch
        {
            TermNode term => Term(term),
            AllNode all => Joined(" & ", all.Of, depth),
            // A text that only one of several must hold is asked for by itself: the lexemes alone then find all that may.
            AnyNode any => Joined(" | ", any.Of, depth) is { Texts.Count: 0 } lexemes ? lexemes : null,
            _ => null,
        };
        return condition?.Query.Length > Longest ? null : condition;
    }

    /// <summary>A lexeme as tsquery wants it.</summary>
    public static string Quote(string lexeme, bool prefix = false) =>
        "'" + lexeme.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + (prefix ? "':*" : "'");

    private static WordCondition? Joined(string by, IReadOnlyList<QueryNode> nodes, int depth)
    {
        var parts = nodes.Select(n => Of(n, depth + 1)).ToList();
        return parts.Contains(null) ? null : new(string.Join(by, parts.Select(p => $"({p!.Query})")), [.. parts.SelectMany(p => p!.Texts)]);
    }

    private static WordCondition Term(TermNode term)
    {
        var atoms = term.Atoms;
        if (atoms is [{ Kind: AtomKind.Character } lone]) return new(Lexeme(SearchTokens.Spell(lone), term.Field, prefix: false), []);
        var (tokens, exact) = SearchTokens.Phrase(atoms);
        var lexemes = tokens.Select((t, i) => Lexeme(t, term.Field, term.Prefix && i == tokens.Count - 1)).Distinct(StringComparer.Ordinal);
        if (exact && tokens.Count == 1 && !(term.Prefix && term.Field == SearchField.Text)) return new(lexemes.Single(), []);
        return new(string.Join(" & ", lexemes), [(term.Field, AtomText.Term(atoms, term.Prefix))]);
    }

    private static string Lexeme(string token, SearchField field, bool prefix) => field switch
    {
        SearchField.Headline => Quote(ArticleTokens.InHead(token), prefix),
        // With a prefix one word may be in the head alone and another in the text: then the words decide.
        SearchField.Text => prefix ? Quote(token, prefix) : $"{Quote(token)} & !{Quote(Lexemes.OnlyInHead(token))}",
        _ => Quote(token, prefix),
    };
}
