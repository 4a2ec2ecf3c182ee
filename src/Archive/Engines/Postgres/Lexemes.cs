using System.Text;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>What an article's tsvector holds, once each: its <see cref="ArticleTokens.Marks"/>; every token that it has anywhere (新质); those of
/// kicker, headline and deck once more with h before them, and with n before them where they are nowhere else.</summary>
/// <param name="All">No two alike.</param>
/// <param name="Cut">Whether some are missing or shortened, because a tsvector can't hold them: then only the words say what the article holds.</param>
internal sealed record Lexemes(string[] All, bool Cut)
{
    /// <summary>Bounds of a tsvector, bytes: a lexeme is below 2 KiB, all together below 1 MiB, of which some go to lengths and padding.</summary>
    private const int LongestLexeme = 2046, MostBytes = 900_000;

    public static Lexemes Of(ArticleTokens tokens)
    {
        var (text, head, marks) = (Set(tokens.Text), Set(tokens.Head), Set(tokens.Marks));
        var all = new HashSet<string>(marks, StringComparer.Ordinal);
        all.UnionWith(text);
        foreach (var token in head)
        {
            all.Add(token);
            all.Add(ArticleTokens.InHead(token));
            // Characters have a mark of their own, which knows of those that stand in pairs.
            if (!text.Contains(token) && !marks.Contains(token)) all.Add(OnlyInHead(token));
        }
        all.Remove(SearchTokens.Break);
        var (kept, bytes) = (new List<string>(all.Count), 0);
        foreach (var lexeme in all)
        {
            var length = Encoding.UTF8.GetByteCount(lexeme);
            if (length > LongestLexeme || bytes + length > MostBytes) continue;
            kept.Add(lexeme);
            bytes += length;
        }
        return new Lexemes([.. kept], kept.Count < all.Count);
    }

    /// <summary>The lexeme of a token that the blocks do not have.</summary>
    public static string OnlyInHead(string token) => "n" + token;

    private static HashSet<string> Set(string tokens) => tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
