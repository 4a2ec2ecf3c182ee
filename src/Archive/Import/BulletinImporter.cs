using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Tagging;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Bulletins into the archive: each document wholly or not at all; documents are read on other cores while the writer writes.</summary>
public sealed class BulletinImporter(IDbContextFactory<NewsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Documents read ahead of the writer, a bound on memory.</summary>
    private static readonly int Ahead = 2 * Environment.ProcessorCount;

    /// <summary>Imports files in their order; a refused one does not hold up the rest.</summary>
    /// <param name="progress">Told of each document that is committed; null: nobody asks.</param>
    public async Task<ImportSummary> ImportAsync(
        IReadOnlyList<string> files, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var given = await FollowingListsAsync(db, options, cancellation);
        return await RunAsync(files.Count, files.Select(file => Task.Run(() => Prepare(file, given), cancellation)), progress, cancellation);
    }

    /// <summary>Reads every document of the archive with the present reader, from the bytes it keeps.</summary>
    /// <param name="options">What the user said at the first import holds where this says nothing.</param>
    public async Task<ImportSummary> ReadAgainAsync(ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var documents = await db.SourceDocuments.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancellation);
        var again = await FollowingListsAsync(db, options with { Again = true }, cancellation);
        return await RunAsync(
            documents.Count, documents.Select(id => Task.Run(() => Stored(id, again), cancellation)), progress, cancellation);
    }

    /// <summary>Imports one document from memory.</summary>
    /// <param name="name">File name; folders are dropped.</param>
    public async Task<ImportResult> ImportAsync(string name, byte[] bytes, ImportOptions options, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        return await new DocumentWriter(db, clock).WriteAsync(PreparedDocument.Of(name, bytes, await FollowingListsAsync(db, options, cancellation)), cancellation);
    }

    private static async Task<ImportOptions> FollowingListsAsync(NewsDbContext db, ImportOptions options, CancellationToken cancellation) =>
        options with
        {
            Vocabulary = await TagLists.ReadAsync(db, cancellation),
            Papers = await PapersFile.TableAsync(db, cancellation),
            Packs = ArchiveEngine.Of(db).IsFile,
        };

    private static PreparedDocument Prepare(string file, ImportOptions options)
    {
        var read = SourceFiles.Read(file);
        return read.Bytes is { } bytes
            ? PreparedDocument.Of(file, bytes, options)
            : PreparedDocument.Refused(Path.GetFileName(file), read.Refusal!, options);
    }

    private PreparedDocument Stored(int id, ImportOptions options)
    {
        using var db = contexts.CreateDbContext();
        return PreparedDocument.Stored(db.SourceDocuments.AsNoTracking().Include(d => d.Content).Single(d => d.Id == id), options);
    }

    private async Task<ImportSummary> RunAsync(
        int total, IEnumerable<Task<PreparedDocument>> documents, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = Channel.CreateBounded<Task<PreparedDocument>>(Ahead);
        var feeding = FeedAsync(documents, queue.Writer, stop.Token);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var results = new List<ImportResult>(total);
        string? stopped = null;
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await using var group = new DocumentGroup(db, clock, result =>
            {
                results.Add(result);
                progress?.Report(new ImportProgress(results.Count, total, result.Name));
            });
            await foreach (var prepared in queue.Reader.ReadAllAsync(cancellation))
                await group.AddAsync(await prepared, queue.Reader.TryPeek(out var next) ? next : null, cancellation);
        }
        catch (Exception e) when (Sentence(e, db) is { } sentence)
        {
            stopped = sentence;
        }
        await stop.CancelAsync();
        await feeding;
        return new ImportSummary(results, stopped);
    }

    /// <summary>Starts a document's reading only when the queue has room for it.</summary>
    private static async Task FeedAsync(
        IEnumerable<Task<PreparedDocument>> documents, ChannelWriter<Task<PreparedDocument>> queue, CancellationToken cancellation)
    {
        try
        {
            using var next = documents.GetEnumerator();
            while (await queue.WaitToWriteAsync(cancellation) && next.MoveNext()) await queue.WriteAsync(next.Current, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The writer ended first and has said why.
        }
        finally
        {
            queue.TryComplete();
        }
    }

    private static string? Sentence(Exception error, NewsDbContext db)
    {
        var engine = ArchiveEngine.Of(db);
        return engine.Sentence(error, engine.Name(db));
    }
}
