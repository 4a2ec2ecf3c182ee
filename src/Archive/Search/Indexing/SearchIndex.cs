using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Keeps the search index in step with the articles. Every method works inside the transaction that the caller holds on
/// <paramref name="db"/>, so that articles and index change together or not at all. While a rebuild runs, articles that it has passed
/// are changed in both.</summary>
public sealed class SearchIndex(NewsDbContext db)
{
    private readonly IndexWriter _live = new(db, "");
    private readonly IndexWriter _next = new(db, SearchTables.Next);

    /// <summary>Characters of tokens that wait at most, a bound on memory.</summary>
    private const int MostWaiting = 4 << 20;

    private readonly List<(IndexWriter Writer, int Id, ArticleTokens Tokens)> _waiting = [];
    private int _size;
    private Guid? _transaction;

    /// <summary>Puts a document's articles in, after they are saved, and renews what is known of its issue's other articles.</summary>
    public async Task AddAsync(int documentId, int issueId, CancellationToken cancellation)
    {
        foreach (var article in await IndexedArticle.From(db.Articles.Where(a => a.SourceDocumentId == documentId), words: true).ToListAsync(cancellation))
        {
            var tokens = ArticleTokens.Of(article.Words);
            foreach (var writer in Writers(article.Id)) writer.AddWords(article.Id, tokens);
        }
        await RefreshAsync(db.Articles.Where(a => a.IssueId == issueId), cancellation);
        await StampFoldingAsync(cancellation);
    }

    /// <summary>The same of articles that are still at hand, which need not be asked for again.</summary>
    /// <param name="saved">With issue, publication, page, authors and tags.</param>
    /// <param name="alone">Whether nobody else has written since this was last called, and nothing was rolled back.</param>
    /// <remarks>Their words wait for <see cref="WriteWords"/>: FTS5 writes out what it has gathered whenever a statement between begins a savepoint, and
    /// an article at a time costs it half as much again as a hundred together.</remarks>
    internal async Task AddAsync(IReadOnlyList<(Article Article, ArticleTokens Tokens)> saved, bool alone, CancellationToken cancellation)
    {
        Forget(alone);
        var stamp = NextStamp();
        var built = Built();
        foreach (var (article, tokens) in saved)
            foreach (var writer in Writers(article.Id, built))
            {
                writer.SetFacts(article.Id, IndexedArticle.Of(article), stamp);
                _waiting.Add((writer, article.Id, tokens));
                _size += tokens.Text.Length;
            }
        if (!alone) await StampFoldingAsync(cancellation);
        if (_size > MostWaiting) WriteWords();
    }

    /// <summary>Writes the words that wait; to be called before the transaction is committed, and before words are taken out.</summary>
    internal void WriteWords()
    {
        foreach (var (writer, id, tokens) in _waiting) writer.AddWords(id, tokens);
        _waiting.Clear();
        _size = 0;
    }

    /// <summary>Takes articles out, before their rows are deleted or their words changed.</summary>
    public async Task RemoveAsync(IQueryable<Article> articles, CancellationToken cancellation)
    {
        var stamp = NextStamp();
        foreach (var article in await IndexedArticle.From(articles, words: true).ToListAsync(cancellation))
        {
            var tokens = ArticleTokens.Of(article.Words);
            foreach (var writer in Writers(article.Id))
            {
                writer.RemoveWords(article.Id, tokens);
                writer.SetFacts(article.Id, null, stamp);
            }
        }
    }

    /// <summary>Renews date, names and tags of articles whose words have not changed: after a corrected date, a renamed paper, new tags.</summary>
    public async Task RefreshAsync(IQueryable<Article> articles, CancellationToken cancellation)
    {
        var stamp = NextStamp();
        foreach (var article in await IndexedArticle.From(articles, words: false).ToListAsync(cancellation))
            foreach (var writer in Writers(article.Id)) writer.SetFacts(article.Id, article, stamp);
    }

    /// <summary>Whether the index was written by another folding, or not at all: then it must be rebuilt before anything is added or asked.</summary>
    public static async Task<bool> IsOutdatedAsync(NewsDbContext db, CancellationToken cancellation) =>
        await db.ArchiveStates.Select(s => s.FoldingVersion).SingleAsync(cancellation) != TextFolding.Version
        && await db.Articles.AnyAsync(cancellation);

    /// <summary>Names may be given otherwise where others write, or the last transaction was rolled back; in tables that are being rebuilt, with every
    /// transaction, as a rebuild may begin anew.</summary>
    private void Forget(bool alone)
    {
        if (!alone) _live.ForgetNames();
        if (_transaction == db.Database.CurrentTransaction?.TransactionId) return;
        _transaction = db.Database.CurrentTransaction?.TransactionId;
        _next.ForgetNames();
        // Words of a transaction that was rolled back.
        _waiting.Clear();
        _size = 0;
    }

    private List<IndexWriter> Writers(int articleId) => Writers(articleId, Built());

    private List<IndexWriter> Writers(int articleId, long? built) => built >= articleId ? [_live, _next] : [_live];

    /// <summary>The last article that a rebuild has passed; null: none runs.</summary>
    private long? Built() => _live.Number("SELECT Built FROM SearchState");

    private long NextStamp()
    {
        return _live.Number("UPDATE SearchState SET Stamp = Stamp + 1 RETURNING Stamp")!.Value;
    }

    private Task<int> StampFoldingAsync(CancellationToken cancellation) => db.ArchiveStates.Where(s => s.FoldingVersion != TextFolding.Version)
        .ExecuteUpdateAsync(s => s.SetProperty(a => a.FoldingVersion, TextFolding.Version), cancellation);
}
