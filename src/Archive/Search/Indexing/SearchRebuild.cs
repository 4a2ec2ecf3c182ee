using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Builds the index anew beside the live one and swaps. Searches go on with the live one; imports go on between the batches, into both.</summary>
/// <param name="contexts">A context of its own for each batch.</param>
public sealed class SearchRebuild(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>Articles in one transaction, that is about two seconds in which nobody else can write.</summary>
    private const int Batch = 2000;

    private readonly SearchTables _tables = TablesOf(contexts);
    private readonly string _builder = Guid.NewGuid().ToString("N");
    private IndexWriter? _names;

    /// <summary>Rebuilds.</summary>
    /// <param name="progress">Told how many articles are in; null: nobody asks.</param>
    /// <returns>Articles indexed; null: another rebuild began meanwhile and goes on alone.</returns>
    public async Task<int?> RunAsync(IProgress<int>? progress, CancellationToken cancellation)
    {
        await WriteAsync(Begin, cancellation);
        var done = 0;
        while (true)
        {
            if (await BatchAsync(swap: false, cancellation) is not { } added) return null;
            if (added == 0) break;
            done += added;
            progress?.Report(done);
        }
        foreach (var step in _tables.Settling())
            while (await WriteAsync(step, cancellation)) { }
        if (await BatchAsync(swap: true, cancellation) is not { } last) return null;
        await GiveRoomBackAsync(cancellation);
        return done + last;
    }

    private bool Begin(IndexWriter writer)
    {
        writer.Run(_tables.Drop(SearchTables.Next) + _tables.Create(SearchTables.Next));
        _tables.BeginBuild(writer);
        writer.Run("UPDATE SearchState SET Built = 0, Builder = @me", ("@me", _builder));
        return true;
    }

    /// <summary>Indexes the articles after those that are in; the last batch takes whatever is left and swaps in the same transaction.</summary>
    private async Task<int?> BatchAsync(bool swap, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var writer = new IndexWriter(db, SearchTables.Next, _names);
        if (writer.Number("SELECT Built FROM SearchState WHERE Builder = @me", ("@me", _builder)) is not { } built) return null;
        var articles = IndexedArticle.From(db.Articles.Where(a => a.Id > built), words: true);
        var rows = await (swap ? articles : articles.Take(Batch)).ToListAsync(cancellation);
        var tokens = rows.AsParallel().AsOrdered().Select(a => ArticleTokens.Of(a.Words)).ToList();
        foreach (var (article, words) in rows.Zip(tokens))
        {
            writer.AddWords(article.Id, words);
            writer.SetFacts(article.Id, article, 1);
        }
        if (rows.Count > 0) writer.Run("UPDATE SearchState SET Built = @id", ("@id", rows[^1].Id));
        if (swap) await SwapAsync(db, writer, cancellation);
        await transaction.CommitAsync(cancellation);
        _names = writer;
        return rows.Count;
    }

    private async Task SwapAsync(NewsDbContext db, IndexWriter writer, CancellationToken cancellation)
    {
        _tables.EndBuild(writer);
        writer.Run(_tables.Swap());
        writer.Run("UPDATE SearchState SET Stamp = Stamp + 1, Epoch = Epoch + 1, Built = NULL, Builder = NULL");
        await db.ArchiveStates.ExecuteUpdateAsync(
            s => s.SetProperty(a => a.FoldingVersion, TextFolding.Version).SetProperty(a => a.Generation, a => a.Generation + 1), cancellation);
    }

    private async Task<bool> WriteAsync(Func<IndexWriter, bool> write, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var more = write(new IndexWriter(db, SearchTables.Next));
        await transaction.CommitAsync(cancellation);
        return more;
    }

    /// <summary>The index that was is as large as the one that is.</summary>
    private async Task GiveRoomBackAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await ArchiveEngine.Of(db).GiveRoomBackAsync(db, cancellation);
    }

    private static SearchTables TablesOf(IDbContextFactory<NewsDbContext> contexts)
    {
        using var db = contexts.CreateDbContext();
        return ArchiveEngine.Of(db).Tables;
    }
}
