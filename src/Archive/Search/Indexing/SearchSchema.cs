namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>The tables of the search index, in SQL, because FTS5 has no other way. A row number is an article's id.
/// <list type="bullet">
/// <item><c>SearchText</c>: <see cref="SearchTokens"/> of blocks (column text) and of kicker, headline, deck (column head), with positions.</item>
/// <item><c>SearchMarks</c>: which things an article holds at all, without positions; see <see cref="ArticleTokens"/>.</item>
/// <item><c>SearchFacts</c>: date, length and names of an article, packed by <see cref="ArticleFacts"/>; null where the article is gone.</item>
/// <item><c>SearchNames</c>: the names that facts refer to.</item>
/// <item><c>SearchState</c>: one row; Stamp grows with every change, Epoch with every rebuild, Built is how far a rebuild has come, Builder which; null where none runs.</item>
/// </list></summary>
internal static class SearchSchema
{
    /// <summary>Added to a table's name while it is rebuilt.</summary>
    public const string Next = "Next";

    public static readonly string[] Tables = ["SearchText", "SearchMarks", "SearchFacts", "SearchNames"];

    /// <summary>Creates the four tables, empty.</summary>
    /// <param name="suffix">"" or <see cref="Next"/>.</param>
    public static string Create(string suffix) => $"""
        CREATE VIRTUAL TABLE SearchText{suffix} USING fts5(text, head, content='', columnsize=0, tokenize='ascii');
        CREATE VIRTUAL TABLE SearchMarks{suffix} USING fts5(marks, content='', columnsize=0, detail=none, tokenize='ascii');
        CREATE TABLE SearchFacts{suffix} (Id INTEGER PRIMARY KEY, Stamp INTEGER NOT NULL, Facts BLOB);
        CREATE TABLE SearchNames{suffix} (Id INTEGER PRIMARY KEY, Field INTEGER NOT NULL, Name TEXT NOT NULL, UNIQUE (Field, Name));
        {Settings(suffix)}
        """;

    /// <summary>The row that says where the index stands.</summary>
    public const string CreateState = """
        CREATE TABLE SearchState (Id INTEGER PRIMARY KEY CHECK (Id = 1), Stamp INTEGER NOT NULL, Epoch INTEGER NOT NULL, Built INTEGER, Builder TEXT);
        INSERT INTO SearchState VALUES (1, 1, 1, NULL, NULL);
        """;

    /// <summary>Writing waits for no merging (crisismerge bounds the segments), so that adding an article to a large archive stays quick.</summary>
    private static string Settings(string suffix) => string.Concat(Tables.Take(2).Select(t => $"""
        INSERT INTO {t}{suffix}({t}{suffix}, rank) VALUES ('automerge', 0);
        INSERT INTO {t}{suffix}({t}{suffix}, rank) VALUES ('crisismerge', 64);
        """));

    public static string Drop(string suffix) => string.Concat(Tables.Select(t => $"DROP TABLE IF EXISTS {t}{suffix};"));

    /// <summary>Puts the rebuilt tables in the place of the live ones.</summary>
    public static string Swap() => Drop("") + string.Concat(Tables.Select(t => $"ALTER TABLE {t}{Next} RENAME TO {t};"))
        + "CREATE INDEX SearchFacts_Stamp ON SearchFacts (Stamp);";
}
