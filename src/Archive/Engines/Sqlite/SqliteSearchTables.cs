using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>The search index in FTS5:
/// <list type="bullet">
/// <item><c>SearchText</c>: <see cref="Search.SearchTokens"/> of blocks (column text) and of kicker, headline, deck (column head), with positions.</item>
/// <item><c>SearchMarks</c>: which things an article holds at all, without positions; see <see cref="ArticleTokens"/>.</item>
/// </list></summary>
internal sealed class SqliteSearchTables : SearchTables
{
    /// <summary>Bytes of new tokens that FTS5 gathers before it writes; its own choice is a mebibyte.</summary>
    private const int BuildMemory = 64 << 20, UsualMemory = 1 << 20;

    /// <summary>Pages merged in one transaction.</summary>
    private const int MergeStep = 2000;

    private static readonly string[] Words = ["SearchText", "SearchMarks"];
    private static readonly string[] All = [.. Words, "SearchFacts", "SearchNames"];

    public static SqliteSearchTables Instance { get; } = new();

    public override string Create(string suffix) => $"""
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

    public override string Drop(string suffix) => string.Concat(All.Select(t => $"DROP TABLE IF EXISTS {t}{suffix};"));

    public override string Swap() => Drop("") + string.Concat(All.Select(t => $"ALTER TABLE {t}{Next} RENAME TO {t};"))
        + "CREATE INDEX SearchFacts_Stamp ON SearchFacts (Stamp);";

    public override void Add(IndexWriter writer, int id, ArticleTokens tokens)
    {
        writer.Run($"INSERT INTO SearchText{writer.Suffix}(rowid, text, head) VALUES (@id, @text, @head)", ("@id", id), ("@text", tokens.Text), ("@head", tokens.Head));
        writer.Run($"INSERT INTO SearchMarks{writer.Suffix}(rowid, marks) VALUES (@id, @marks)", ("@id", id), ("@marks", tokens.Marks));
    }

    /// <summary>A contentless table needs to be told exactly those tokens that went in.</summary>
    public override void Remove(IndexWriter writer, int id, ArticleTokens tokens)
    {
        var (text, marks) = ($"SearchText{writer.Suffix}", $"SearchMarks{writer.Suffix}");
        writer.Run($"INSERT INTO {text}({text}, rowid, text, head) VALUES ('delete', @id, @text, @head)", ("@id", id), ("@text", tokens.Text), ("@head", tokens.Head));
        writer.Run($"INSERT INTO {marks}({marks}, rowid, marks) VALUES ('delete', @id, @marks)", ("@id", id), ("@marks", tokens.Marks));
    }

    public override void BeginBuild(IndexWriter writer) => Memory(writer, BuildMemory);

    public override void EndBuild(IndexWriter writer) => Memory(writer, UsualMemory);

    /// <summary>Merges all segments of each table into one, some pages at a time, so that others can write in between.</summary>
    public override IEnumerable<Func<IndexWriter, bool>> Settling() => Words.Select(t => Merging(t, all: true));

    /// <summary>Merges segments where four or more are about as large, so that each article is merged a few times in its life, however large the archive.</summary>
    public override IEnumerable<Func<IndexWriter, bool>> Tidying() => Words.Select(t => Merging(t, all: false));

    /// <param name="all">Into one segment.</param>
    private static Func<IndexWriter, bool> Merging(string table, bool all)
    {
        var pages = all ? -MergeStep : MergeStep;
        return writer =>
        {
            var before = writer.Number("SELECT total_changes()");
            writer.Run($"INSERT INTO {table}{writer.Suffix}({table}{writer.Suffix}, rank) VALUES ('merge', @pages)", ("@pages", pages));
            pages = MergeStep;
            return writer.Number("SELECT total_changes()") - before > 1;
        };
    }

    public override WordCheck Check(NewsDbContext db) => new TokenSums(db, Words);

    /// <summary>Writing waits for no merging (crisismerge bounds the segments), so that adding an article to a large archive stays quick.</summary>
    private static string Settings(string suffix) => string.Concat(Words.Select(t => $"""
        INSERT INTO {t}{suffix}({t}{suffix}, rank) VALUES ('automerge', 0);
        INSERT INTO {t}{suffix}({t}{suffix}, rank) VALUES ('crisismerge', 64);
        """));

    private static void Memory(IndexWriter writer, int bytes)
    {
        foreach (var table in Words.Select(t => t + writer.Suffix))
            writer.Run($"INSERT INTO {table}({table}, rank) VALUES ('hashsize', @bytes)", ("@bytes", bytes));
    }
}
