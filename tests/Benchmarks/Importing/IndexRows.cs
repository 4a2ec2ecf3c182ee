using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary>The finished tokens of a document's articles, as the index is given them.</summary>
internal static class IndexRows
{
    /// <summary>A contentless table names its columns, and its row number among them.</summary>
    public static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["SearchText"] = "(rowid, text, head)",
        ["SearchMarks"] = "(rowid, marks)",
    };

    /// <summary>The names that a document's articles are found by.</summary>
    public static IEnumerable<(string Table, object[] Row)> Names(SqliteConnection source, long document)
    {
        const string sql = "SELECT f.Facts FROM SearchFacts f JOIN Articles a ON a.Id = f.Id WHERE a.SourceDocumentId = $id";
        foreach (var id in BareLoop.Rows(source, sql, document).SelectMany(row => Ids((byte[])row[0])).Distinct().Order())
            yield return ("SearchNames", BareLoop.Rows(source, "SELECT * FROM SearchNames WHERE Id = $id", id)[0]);
    }

    /// <summary>As <see cref="ArticleFacts.Pack"/> wrote them.</summary>
    private static List<int> Ids(ReadOnlySpan<byte> facts)
    {
        if (ArticleFacts.Take(ref facts) != 0) ArticleFacts.Take(ref facts);
        ArticleFacts.Take(ref facts);
        var ids = new List<int>();
        while (facts.Length > 0) ids.Add((ids.Count > 0 ? ids[^1] : 0) + ArticleFacts.Take(ref facts));
        return ids;
    }

    /// <summary>The words of a document's articles.</summary>
    public static IEnumerable<(string Table, object[] Row)> Of(SqliteConnection source, long document)
    {
        const string sql = "SELECT a.Id, a.Kicker, a.Headline, a.Deck, t.Blocks FROM Articles a JOIN ArticleTexts t ON t.ArticleId = a.Id WHERE a.SourceDocumentId = $id";
        foreach (var row in BareLoop.Rows(source, sql, document))
        {
            var blocks = PackedText.Blocks((byte[])row[4]);
            var tokens = ArticleTokens.Of(new ArticleWords(row[1] as string, (string)row[2], row[3] as string, [.. blocks.Select(b => b.Text)]));
            yield return ("SearchText", [row[0], tokens.Text, tokens.Head]);
            yield return ("SearchMarks", [row[0], tokens.Marks]);
        }
    }
}
