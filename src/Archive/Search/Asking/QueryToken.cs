namespace ProvincialNewsPortal.Archive.Search.Asking;

/// <summary>What a piece of a query is: a sign that ties others together, or something to find.</summary>
internal enum QueryTokenKind { Open, Close, Or, Minus, Field, Date, Word, Phrase }

/// <summary>A piece of a query.</summary>
/// <param name="Text">As typed: of a phrase what stands between the quotes, of a date its value.</param>
/// <param name="Start">0-based first character in the query.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Start, SearchField Field = SearchField.Anywhere);
