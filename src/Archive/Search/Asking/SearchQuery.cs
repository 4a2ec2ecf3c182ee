using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>A query read: nothing that can be typed is an error. Terms side by side are all required; OR binds closer than standing side by side
/// (宜宾 OR 泸州 白酒 asks for 白酒 with one of the two); brackets group; a field counts for the term or bracket after it.</summary>
public sealed class SearchQuery
{
    /// <summary>Characters that are read; what follows is left out, and the sentence says so.</summary>
    public const int Longest = 1000;

    /// <summary>Words, phrases and days that are read; the same holds.</summary>
    public const int MostTerms = 50;

    private readonly List<QueryToken> _tokens;
    private int _at;

    private SearchQuery(string text)
    {
        Text = text;
        IsCut = text.Length > Longest;
        _tokens = QueryLexer.Read(IsCut ? text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] : text);
        HasTooMany = DropBeyond(_tokens);
        Root = All(SearchField.Anywhere);
    }

    /// <summary>As typed.</summary>
    public string Text { get; }

    /// <summary>What it asks for; null: nothing at all.</summary>
    public QueryNode? Root { get; }

    /// <summary>Whether the text is longer than is read.</summary>
    public bool IsCut { get; }

    /// <summary>Whether it asks for more terms than are read.</summary>
    public bool HasTooMany { get; }

    public static SearchQuery Read(string? text) => new(text ?? "");

    /// <summary>The terms that an article found must or may hold, in order; those after a minus aside.</summary>
    public IEnumerable<TermNode> Wanted => Root is null ? [] : WantedOf(Root);

    private static IEnumerable<TermNode> WantedOf(QueryNode node) => node switch
    {
        TermNode term => [term],
        AllNode all => all.Of.SelectMany(WantedOf),
        AnyNode any => any.Of.SelectMany(WantedOf),
        _ => [],
    };

    /// <summary>Leaves the first terms, and no operator behind them that would have nothing to work on.</summary>
    private static bool DropBeyond(List<QueryToken> tokens)
    {
        var terms = 0;
        var end = tokens.FindIndex(t => t.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Date && ++terms > MostTerms);
        if (end < 0) return false;
        while (end > 0 && tokens[end - 1].Kind is QueryTokenKind.Minus or QueryTokenKind.Or or QueryTokenKind.Field or QueryTokenKind.Open) end--;
        tokens.RemoveRange(end, tokens.Count - end);
        return true;
    }

    private QueryNode? All(SearchField field)
    {
        var parts = new List<QueryNode>();
        while (_at < _tokens.Count && _tokens[_at].Kind != QueryTokenKind.Close)
            if (Any(field) is { } part) parts.Add(part);
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new AllNode(parts) };
    }

    private QueryNode? Any(SearchField field)
    {
        var parts = new List<QueryNode>();
        if (One(field) is { } first) parts.Add(first);
        while (Kind(0) == QueryTokenKind.Or && Kind(1) is not (null or QueryTokenKind.Close))
        {
            _at++;
            if (One(field) is { } next) parts.Add(next);
        }
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new AnyNode(parts) };
    }

    private QueryNode? One(SearchField field)
    {
        var token = _tokens[_at++];
        switch (token.Kind)
        {
            case QueryTokenKind.Minus:
                return One(field) is { } of ? new NotNode(of) : null;
            case QueryTokenKind.Field:
                return One(token.Field);
            case QueryTokenKind.Open:
                var inside = All(field);
                _at++;
                return inside;
            case QueryTokenKind.Date:
                return new DateNode(DayRange.Read(token.Text)!);
            default:
                return Term(field, token);
        }
    }

    private QueryTokenKind? Kind(int ahead) => _at + ahead < _tokens.Count ? _tokens[_at + ahead].Kind : null;

    /// <summary>A word or phrase; a star after a word's last letter asks for all words that begin so.</summary>
    private static QueryNode? Term(SearchField field, QueryToken token)
    {
        var atoms = AtomReader.Read(token.Text);
        if (atoms.Count == 0) return null;
        var prefix = false;
        var shown = token.Text;
        if (token.Kind == QueryTokenKind.Word && atoms.Count > 1 && atoms[^1].Text == "*" && atoms[^2].Kind != AtomKind.Sign)
        {
            atoms.RemoveAt(atoms.Count - 1);
            prefix = atoms[^1].Kind == AtomKind.Word;
            shown = token.Text[..atoms[^1].End];
        }
        return field is SearchField.Anywhere or SearchField.Headline or SearchField.Text
            ? new TermNode(field, atoms, prefix, shown)
            : new NameNode(field, atoms, prefix, shown);
    }
}
