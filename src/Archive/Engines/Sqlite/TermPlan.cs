using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>How the index answers a term.</summary>
/// <param name="Text">Expression for SearchText; null: positions say nothing.</param>
/// <param name="Marks">Expression for SearchMarks; null: not needed.</param>
/// <param name="Exact">Whether both together prove the term; else the words themselves must be read.</param>
internal sealed record TermPlan(string? Text, string? Marks, bool Exact)
{
    public static TermPlan Of(TermNode term)
    {
        var atoms = term.Atoms;
        if (atoms is [{ Kind: AtomKind.Character }]) return new TermPlan(null, Character(atoms[0], term.Field), true);
        var phrase = SearchTokens.Phrase(atoms);
        if (term.Field == SearchField.Headline && phrase is { Exact: true, Tokens: [var one] } && ArticleTokens.IsPiece(one))
            return new TermPlan(null, Quote(ArticleTokens.InHead(one)) + (term.Prefix ? "*" : ""), true);
        var text = Column(term.Field) + Quote(string.Join(' ', phrase.Tokens)) + (term.Prefix ? "*" : "");
        if (phrase.Exact) return new TermPlan(text, null, true);
        var edges = new List<string>();
        if (atoms[0].Kind == AtomKind.Character && atoms[1].Kind == AtomKind.Sign) edges.Add(ArticleTokens.Beside(atoms[0], atoms[1]));
        if (atoms[^1].Kind == AtomKind.Character && atoms[^2].Kind == AtomKind.Sign) edges.Add(ArticleTokens.Beside(atoms[^2], atoms[^1]));
        var pairIsAll = atoms.Count == 2 && term.Field == SearchField.Anywhere;
        return new TermPlan(pairIsAll ? null : text, string.Join(" AND ", edges.Select(Quote)), pairIsAll);
    }

    public static string Quote(string tokens) => "\"" + tokens + "\"";

    private static string Column(SearchField field) => field switch
    {
        SearchField.Headline => "head : ",
        SearchField.Text => "text : ",
        _ => "",
    };

    private static string Character(Atom atom, SearchField field) => field switch
    {
        SearchField.Headline => Quote(ArticleTokens.InHead(SearchTokens.Spell(atom))),
        SearchField.Text => $"{Quote(ArticleTokens.Anywhere(atom))} NOT {Quote(ArticleTokens.OnlyInHead(atom))}",
        _ => Quote(ArticleTokens.Anywhere(atom)),
    };
}
