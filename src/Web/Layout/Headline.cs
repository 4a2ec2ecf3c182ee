using System.Buffers;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How a headline is set.</summary>
public static class Headline
{
    /// <summary>Longest clause that still fits one line of a narrow column, in characters.</summary>
    private const int LongestClause = 14;

    private static readonly SearchValues<char> _marks = SearchValues.Create("，、；：。？！—… 　,;:?!");

    /// <summary>"by-clause" for a line of two or more short clauses: it then breaks at its marks, as papers set it; null for others.</summary>
    public static string? Setting(string text)
    {
        var clauses = 0;
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var length = rest.IndexOfAny(_marks);
            var clause = length < 0 ? rest : rest[..length];
            if (clause.Length > LongestClause) return null;
            if (clause.Length > 0) clauses++;
            rest = length < 0 ? [] : rest[(length + 1)..];
        }
        return clauses >= 2 ? "by-clause" : null;
    }
}
