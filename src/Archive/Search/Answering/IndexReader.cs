using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Asks the index for words over one connection, in the transaction that it has open.</summary>
internal abstract class IndexReader
{
    /// <summary>Whether the index answers a node exactly in one question.</summary>
    public abstract bool Answers(QueryNode node);

    /// <summary>Articles that every one of some nodes finds and none of some others.</summary>
    /// <param name="all">One or more, each of which <see cref="Answers"/>.</param>
    /// <param name="without">Such nodes too.</param>
    public abstract IdSet Find(IReadOnlyList<QueryNode> all, IReadOnlyList<QueryNode> without);

    /// <summary>Whether the term can only be proved by reading the words of every article that may hold it: best done where few are left.</summary>
    public abstract bool MustRead(TermNode term);

    /// <summary>Articles that hold a term, however it has to be proved.</summary>
    /// <param name="within">Only of these, which the set may be made of; null: of all.</param>
    public abstract IdSet Term(TermNode term, IdSet? within);

    /// <summary>Articles that bear all of some marks; see <see cref="Indexing.ArticleTokens.Marks"/>.</summary>
    /// <param name="marks">One or more.</param>
    /// <param name="prefix">Whether the last one only begins so.</param>
    public abstract IdSet Marked(IReadOnlyList<string> marks, bool prefix);
}
