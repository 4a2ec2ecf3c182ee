using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Builds the index anew beside the live one and swaps. Searches go on with the live one; imports go on between the batches, into both.</summary>
/// <param name="contexts">A context of its own for each batch.</param>
public sealed class SearchRebuild(IDbContextFactory<NewsDbContext> contexts)
{
    /// <summary>Articles in one transaction, that is about two seconds in which nobody else can write.</summary>
    private const int Batch = 2000;

    /// <summary>Bytes of new tokens that FTS5 gathers before it writes; its own choice is a mebibyte.</summary>
    private const int BuildMemory = 64 << 20, UsualMemory = 1 << 20;

    /// <summary>Pages merged in one transaction.</summary>
    private const int MergeStep = 2000;

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
        foreach (var table in SearchSchema.Tables.Take(2)) await MergeAsync(table + SearchSchema.Next, cancellation);
        return done + await BatchAsync(swap: true, cancellation);
    }

    private void Begin(IndexWriter writer)
    {
        writer.Run(SearchSchema.Drop(SearchSchema.Next) + SearchSchema.Create(SearchSchema.Next));
        Memory(writer, BuildMemory);
        writer.Run("UPDATE SearchState SET Built = 0, Builder = $me", ("$me", _builder));
    }

    /// <summary>Indexes the articles after those that are in; the last batch takes whatever is left and swaps in the same transaction.</summary>
    private async Task<int?> BatchAsync(bool swap, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var writer = new IndexWriter(db, SearchSchema.Next, _names);
        if (writer.Number("SELECT Built FROM SearchState WHERE Builder = $me", ("$me", _builder)) is not { } built) return null;
        var articles = IndexedArticle.From(db.Articles.Where(a => a.Id > built), words: true);
        var rows = await (swap ? articles : articles.Take(Batch)).ToListAsync(cancellation);
        var tokens = rows.AsParallel().AsOrdered().Select(a => ArticleTokens.Of(a.Words)).ToList();
        foreach (var (article, words) in rows.Zip(tokens))
        {
            writer.AddWords(article.Id, words);
            writer.SetFacts(article.Id, article, 1);
        }
        if (rows.Count > 0) writer.Run("UPDATE SearchState SET Built = $id", ("$id", rows[^1].Id));
        if (swap) await SwapAsync(db, writer, cancellation);
        await transaction.CommitAsync(cancellation);
        _names = writer;
        return rows.Count;
    }

    private static async Task SwapAsync(NewsDbContext db, IndexWriter writer, CancellationToken cancellation)
    {
        Memory(writer, UsualMemory);
        writer.Run(SearchSchema.Swap());
        writer.Run("UPDATE SearchState SET Stamp = Stamp + 1, Epoch = Epoch + 1, Built = NULL, Builder = NULL");
        await db.ArchiveStates.ExecuteUpdateAsync(
            s => s.SetProperty(a => a.FoldingVersion, TextFolding.Version).SetProperty(a => a.Generation, a => a.Generation + 1), cancellation);
    }

    /// <summary>Merges all segments into one, some pages at a time, so that others can write in between.</summary>
    private async Task MergeAsync(string table, CancellationToken cancellation)
    {
        var changes = 2L;
        for (var pages = -MergeStep; changes > 1; pages = MergeStep)
            await WriteAsync(writer =>
            {
                var before = writer.Number("SELECT total_changes()");
                writer.Run($"INSERT INTO {table}({table}, rank) VALUES ('merge', $pages)", ("$pages", pages));
                changes = (writer.Number("SELECT total_changes()") - before)!.Value;
            }, cancellation);
    }

    private async Task WriteAsync(Action<IndexWriter> write, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        write(new IndexWriter(db, SearchSchema.Next));
        await transaction.CommitAsync(cancellation);
    }

    private static void Memory(IndexWriter writer, int bytes)
    {
        foreach (var table in SearchSchema.Tables.Take(2).Select(t => t + SearchSchema.Next))
            writer.Run($"INSERT INTO {table}({table}, rank) VALUES ('hashsize', $bytes)", ("$bytes", bytes));
    }
}
