using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>The archive in a PostgreSQL database, 15 or later, which any number of machines share.</summary>
internal sealed class PostgresEngine : ArchiveEngine
{
    public static PostgresEngine Instance { get; } = new();

    public override bool IsFile => false;

    internal override SearchTables Tables => PostgresSearchTables.Instance;

    public override string Name(string archive)
    {
        var connection = new NpgsqlConnectionStringBuilder(archive);
        return $"{connection.Database ?? connection.Username} on {connection.Host}";
    }

    internal override string Name(NewsDbContext db) => Name(db.Database.GetConnectionString()!);

    /// <summary>Whether it is there is for the server to say.</summary>
    public override bool Exists(string archive) => true;

    internal override void Configure(DbContextOptionsBuilder options, string archive) =>
        PostgresArchive.Configure(options, PostgresArchive.Connection(archive).ToString());

    internal override NewsDbContext Context(string archive)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>();
        Configure(options, archive);
        return new NewsDbContext(options.Options);
    }

    internal override Task<string?> MigrateAsync(string archive, CancellationToken cancellation) => PostgresOpening.MigrateAsync(archive, Name(archive), cancellation);

    internal override Task<bool> IsMigratedAsync(string archive, CancellationToken cancellation) => PostgresOpening.IsMigratedAsync(archive, cancellation);

    internal override async Task<IAsyncDisposable> ReadAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        // A rebuild that swaps its tables waits for whoever reads them, and who waits for the swap sees what is after it: the first
        // statement that is more than a lock fixes the moment.
        await db.Database.ExecuteSqlRawAsync("LOCK TABLE SearchText, SearchFacts, SearchNames IN ACCESS SHARE MODE", cancellation);
        return moment;
    }

    internal override string? Sentence(Exception error, string name) => Cause(error) is { } cause ? PostgresRefusals.Sentence(cause, name) : null;

    internal override bool IsBusy(Exception error) => Cause(error) is { } cause && PostgresRefusals.IsBusy(cause);

    internal override bool IsInterrupted(Exception error) => error is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    internal override GenerationWatch Watch(string archive) => new PolledGenerationWatch(archive);

    internal override Task DeferReferencesAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("SET CONSTRAINTS ALL DEFERRED", cancellation);

    internal override async Task KeepIdsAsync(NewsDbContext db, CancellationToken cancellation)
    {
        foreach (var table in new[] { "Publications", "Issues", "Pages", "SourceDocuments", "Articles", "Tags" })
#pragma warning disable EF1002 // Names of tables, from the line above.
            await db.Database.ExecuteSqlRawAsync(
                $"SELECT setval(pg_get_serial_sequence('\"{table}\"', 'Id'), greatest((SELECT max(\"Id\") FROM \"{table}\"), nextval(pg_get_serial_sequence('\"{table}\"', 'Id'))))",
                cancellation);
#pragma warning restore EF1002
    }

    /// <summary>Rows that refer to nothing are refused by the end of the transaction at the latest.</summary>
    internal override async Task<string?> OrphanAsync(NewsDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("SET CONSTRAINTS ALL IMMEDIATE", cancellation);
            return null;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return e.TableName;
        }
    }

    internal override Task<bool> HasTableAsync(NewsDbContext db, string table, CancellationToken cancellation) =>
        db.Database.SqlQuery<bool>($"SELECT to_regclass({table}) IS NOT NULL AS \"Value\"").SingleAsync(cancellation);

    /// <summary>PostgreSQL's own vacuum does it.</summary>
    internal override Task GiveRoomBackAsync(NewsDbContext db, CancellationToken cancellation) => Task.CompletedTask;

    internal override Task CheckAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation) => PostgresCheck.RunAsync(db, damages, cancellation);

    internal override IndexReader Reader(NewsDbContext db, FactTable facts) => new PostgresIndexReader((NpgsqlConnection)db.Database.GetDbConnection(), facts);

    private static NpgsqlException? Cause(Exception error) => error as NpgsqlException ?? error.InnerException as NpgsqlException;
}
