using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>The archive in one file.</summary>
internal sealed class SqliteEngine : ArchiveEngine
{
    /// <summary>Code of a statement that was told to end (sqlite.org/rescode.html#interrupt).</summary>
    private const int Interrupted = 9;

    public static SqliteEngine Instance { get; } = new();

    public override bool IsFile => true;

    internal override SearchTables Tables => SqliteSearchTables.Instance;

    public override string Name(string archive) => archive;

    internal override string Name(NewsDbContext db) => new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;

    public override bool Exists(string archive) => File.Exists(archive);

    internal override void Configure(DbContextOptionsBuilder options, string archive) => SqliteArchive.Configure(options, archive);

    internal override NewsDbContext Context(string archive) => SqliteArchive.Context(archive);

    internal override async Task<string?> MigrateAsync(string archive, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(archive))!);
            return ArchiveVersion.Of(archive) switch
            {
                { Refusal: { } reason } => reason,
                { Pending: 0 } => null,
                _ => await MigrateInTurnAsync(archive, cancellation),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The archive {archive} can't be opened or made ({e.Message.TrimEnd('.')}): "
                + "give yourself the right to write its folder, or choose another file with --archive FILE.";
        }
    }

    internal override Task<bool> IsMigratedAsync(string archive, CancellationToken cancellation) =>
        Task.FromResult(ArchiveVersion.Of(archive) is { Refusal: null, Pending: 0 });

    internal override async Task<IAsyncDisposable> ReadAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        return new Moment(db, transaction);
    }

    internal override string? Sentence(Exception error, string name) => Cause(error) is { } cause ? SqliteRefusals.Sentence(cause, name) : null;

    internal override bool IsBusy(Exception error) => Cause(error) is { } cause && SqliteRefusals.IsBusy(cause);

    internal override bool IsInterrupted(Exception error) => error is SqliteException { SqliteErrorCode: Interrupted };

    internal override GenerationWatch Watch(string archive) => new FileGenerationWatch(archive);

    internal override Task DeferReferencesAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys=ON", cancellation);

    /// <summary>SQLite sees to it by itself.</summary>
    internal override Task KeepIdsAsync(NewsDbContext db, CancellationToken cancellation) => Task.CompletedTask;

    internal override async Task<string?> OrphanAsync(NewsDbContext db, CancellationToken cancellation) => (await db.Database
        .SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check LIMIT 1").ToListAsync(cancellation)).FirstOrDefault();

    internal override async Task<bool> HasTableAsync(NewsDbContext db, string table, CancellationToken cancellation) =>
        await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = {table}").SingleAsync(cancellation) > 0;

    internal override Task GiveRoomBackAsync(NewsDbContext db, CancellationToken cancellation) => FileRoom.GiveBackAsync(db, cancellation);

    internal override Task CheckAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation) => SqliteCheck.RunAsync(db, damages, cancellation);

    internal override IndexReader Reader(NewsDbContext db, FactTable facts) => new SqliteIndexReader((SqliteConnection)db.Database.GetDbConnection(), facts);

    private static SqliteException? Cause(Exception error) => error as SqliteException ?? error.InnerException as SqliteException;

    /// <summary>One process migrates, the others wait for it; whoever holds the turn knows that EF's own lock is a dead process's.</summary>
    private static async Task<string?> MigrateInTurnAsync(string path, CancellationToken cancellation)
    {
        await using var turn = await OpeningTurn.TakeAsync(path, cancellation);
        if (turn is null) return $"{path} is being opened by another program: wait until it is done, or end it, and start again.";
        var version = ArchiveVersion.Of(path);
        if (version is { Refusal: null, Pending: 0 }) return null;
        await using var db = SqliteArchive.Context(path, SqliteOpenMode.ReadWriteCreate);
        await ForgetAbandonedLockAsync(db, cancellation);
        if (version.Applied == 0) await FileRoom.BeginAsync(db, cancellation);
        if (version.Applied > 0) await ArchiveUpgrade.RunAsync(path, cancellation);
        else await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
        return null;
    }

    /// <summary>A start killed while EF migrates leaves a row that the next <c>Migrate</c> would wait for without end.</summary>
    private static async Task ForgetAbandonedLockAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var tables = await db.Database
            .SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (tables > 0) await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation);
    }

    /// <summary>EF Core leaves a transaction that it did not begin to whoever did.</summary>
    private sealed class Moment(NewsDbContext db, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
        }
    }
}
