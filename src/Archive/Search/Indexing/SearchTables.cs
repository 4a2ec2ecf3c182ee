namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>The tables of the search index, in SQL, because EF Core has no other way. A row number is an article's id.
/// <list type="bullet">
/// <item>tables of the words, which each engine has in its own form;</item>
/// <item><c>SearchFacts</c>: date, length and names of an article, packed by <see cref="ArticleFacts"/>; null where the article is gone.</item>
/// <item><c>SearchNames</c>: the names that facts refer to.</item>
/// <item><c>SearchState</c>: one row; Stamp grows with every change, Epoch with every rebuild, Built is how far a rebuild has come, Builder which; null where none runs.</item>
/// </list></summary>
internal abstract class SearchTables
{
    /// <summary>Added to a table's name while it is rebuilt.</summary>
    public const string Next = "Next";

    /// <summary>Creates all tables but the state, empty.</summary>
    /// <param name="suffix">"" or <see cref="Next"/>.</param>
    public abstract string Create(string suffix);

    public abstract string Drop(string suffix);

    /// <summary>Puts the rebuilt tables in the place of the live ones.</summary>
    public abstract string Swap();

    /// <summary>Puts an article's words in. They must not be in already.</summary>
    public abstract void Add(IndexWriter writer, int id, ArticleTokens tokens);

    /// <summary>Takes an article's words out.</summary>
    /// <param name="tokens">Exactly those that went in.</param>
    public abstract void Remove(IndexWriter writer, int id, ArticleTokens tokens);

    /// <summary>Makes ready for a rebuild, in its first transaction.</summary>
    public abstract void BeginBuild(IndexWriter writer);

    /// <summary>What makes the rebuilt tables quick to ask: steps, each done in a transaction of its own until it says that nothing is left.</summary>
    public abstract IEnumerable<Func<IndexWriter, bool>> Settling();

    /// <summary>The same of the live tables after many articles came, as far as it pays; nobody need wait for it.</summary>
    public abstract IEnumerable<Func<IndexWriter, bool>> Tidying();

    /// <summary>In the transaction of the swap, before it.</summary>
    public abstract void EndBuild(IndexWriter writer);

    /// <summary>Holds what the tables of words have against what they should have.</summary>
    public abstract WordCheck Check(NewsDbContext db);
}

/// <summary>Finds articles whose words the index holds otherwise than it should.</summary>
internal abstract class WordCheck
{
    /// <summary>To be told of every article there is.</summary>
    public abstract void Expect(int id, ArticleTokens tokens);

    /// <summary>Ids where index and articles differ, also ids that only the index knows.</summary>
    public abstract IEnumerable<int> Wrong();
}
