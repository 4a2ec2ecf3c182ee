using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>Cuts a query into operators and words. Operators count where a term begins; | and a closing bracket count anywhere outside quotes.
/// What cannot be an operator (a bracket without its partner, a lone minus) is part of a word.</summary>
internal sealed class QueryLexer
{
    private const string Opens = "(（", Closes = ")）", Bars = "|｜", Minuses = "-－−‐", Quotes = "\"＂“”„‟";

    private readonly string _query;
    private readonly HashSet<int> _plain;
    private readonly List<QueryToken> _tokens = [];
    private readonly Stack<int> _open = new();
    private int _at;

    private QueryLexer(string query, HashSet<int> plain) => (_query, _plain) = (query, plain);

    /// <summary>Reads the whole query; brackets that found no partner or enclose nothing are read again as plain characters.</summary>
    public static List<QueryToken> Read(string query)
    {
        var plain = new HashSet<int>();
        while (true)
        {
            var lexer = new QueryLexer(query, plain);
            lexer.Run();
            var before = plain.Count;
            plain.UnionWith(lexer._open);
            plain.UnionWith(lexer._tokens.Zip(lexer._tokens.Skip(1))
                .Where(p => p is { First.Kind: QueryTokenKind.Open, Second.Kind: QueryTokenKind.Close }).Select(p => p.First.Start));
            if (plain.Count == before) return lexer._tokens;
        }
    }

    private void Run()
    {
        while (_at < _query.Length)
        {
            if (IsSpace(_at)) _at++;
            else if (Is(Bars, _at)) Add(QueryTokenKind.Or, 1);
            else if (IsClosing(_at)) Close();
            else if (!Operator()) Word();
        }
    }

    private bool Operator()
    {
        if (Is(Opens, _at) && !_plain.Contains(_at))
        {
            _open.Push(_at);
            Add(QueryTokenKind.Open, 1);
            return true;
        }
        return Minus() || Or() || Phrase() || Field();
    }

    private bool Minus()
    {
        if (!Is(Minuses, _at) || !TermBegins(_at + 1) || Is(Minuses, _at + 1)) return false;
        Add(QueryTokenKind.Minus, 1);
        return true;
    }

    private bool Or()
    {
        if (_at + 1 >= _query.Length || TextFolding.Fold(_query.Substring(_at, 2)).Text != "or" || _query[_at] is 'o' or 'ｏ' || _query[_at + 1] is 'r' or 'ｒ')
            return false;
        if (_at + 2 < _query.Length && !IsSpace(_at + 2) && !Is(Opens, _at + 2)) return false;
        Add(QueryTokenKind.Or, 2);
        return true;
    }

    private bool Phrase()
    {
        var closers = Is(Quotes, _at) ? Quotes : _query[_at] switch { '「' => "」", '『' => "』", _ => "" };
        if (closers.Length == 0) return false;
        var end = _query.AsSpan(_at + 1).IndexOfAny(closers);
        if (end < 1) return false;
        var text = _query.Substring(_at + 1, end);
        if (AtomReader.Read(text).Count == 0) return false;
        _tokens.Add(new QueryToken(QueryTokenKind.Phrase, text, _at));
        _at += end + 2;
        return true;
    }

    private bool Field()
    {
        if (SearchFields.At(_query, _at) is not { } found || !TermBegins(found.End)) return false;
        if (found.Field == SearchField.Date) return Date(found.End);
        _tokens.Add(new QueryToken(QueryTokenKind.Field, _query[_at..found.End], _at, found.Field));
        _at = found.End;
        return true;
    }

    private bool Date(int start)
    {
        var end = WordEnd(start);
        var value = _query[start..end];
        if (DayRange.Read(value) is null) return false;
        _tokens.Add(new QueryToken(QueryTokenKind.Date, value, _at));
        _at = end;
        return true;
    }

    private void Word()
    {
        var end = WordEnd(_at);
        _tokens.Add(new QueryToken(QueryTokenKind.Word, _query[_at..end], _at));
        _at = end;
    }

    /// <summary>A bracket inside a word belongs to it, with its partner: 四川（成都）.</summary>
    private int WordEnd(int start)
    {
        var inside = 0;
        var end = start;
        for (; end < _query.Length && !IsSpace(end) && !Is(Bars, end); end++)
        {
            if (Is(Opens, end)) inside++;
            else if (Is(Closes, end) && inside > 0) inside--;
            else if (IsClosing(end)) break;
        }
        return end;
    }

    private void Close()
    {
        _open.Pop();
        Add(QueryTokenKind.Close, 1);
    }

    private void Add(QueryTokenKind kind, int length)
    {
        _tokens.Add(new QueryToken(kind, _query.Substring(_at, length), _at));
        _at += length;
    }

    private bool TermBegins(int at) => at < _query.Length && !IsSpace(at) && !Is(Bars, at) && !Is(Closes, at);
    private bool IsClosing(int at) => _open.Count > 0 && Is(Closes, at);
    private bool IsSpace(int at) => char.IsWhiteSpace(_query[at]) || char.IsControl(_query[at]);
    private bool Is(string characters, int at) => at < _query.Length && characters.Contains(_query[at], StringComparison.Ordinal);
}
