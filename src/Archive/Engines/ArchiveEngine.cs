using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines.Postgres;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Engines;

/// <summary>What differs between the databases that an archive can lie in. An archive is named by one string: the path of an SQLite file, or a
/// connection string of PostgreSQL (Host=…).</summary>
public abstract class ArchiveEngine
{
    internal static ArchiveEngine[] All => [SqliteEngine.Instance, PostgresEngine.Instance];

    /// <summary>The engine of the archive that a string names.</summary>
    public static ArchiveEngine Of(string archive) => PostgresArchive.IsConnection(archive) ? PostgresEngine.Instance : SqliteEngine.Instance;

    /// <summary>The engine that a context is connected to.</summary>
    internal static ArchiveEngine Of(NewsDbContext db) => db.Database.IsNpgsql() ? PostgresEngine.Instance : SqliteEngine.Instance;

    /// <summary>Whether the archive lies in one file of this machine.</summary>
    public abstract bool IsFile { get; }

    /// <summary>The archive as sentences call it; never with a password.</summary>
    public abstract string Name(string archive);

    /// <summary>The archive that a context is connected to, as sentences call it.</summary>
    internal abstract string Name(NewsDbContext db);

    /// <summary>Whether there is anything to open.</summary>
    public abstract bool Exists(string archive);

    /// <summary>Sets a context up for the archive, which connecting never creates: each in the same way, as EF Core puts all its services together anew
    /// for another. Nothing looks whether a context is asked two things at once, as each belongs to one request or one step of a command.</summary>
    internal abstract void Configure(DbContextOptionsBuilder options, string archive);

    /// <summary>A context of its own, outside any pool; the caller disposes it.</summary>
    internal abstract NewsDbContext Context(string archive);

    /// <summary>Creates the archive or brings it to this version.</summary>
    /// <returns>Null: done; else one sentence naming the reason and the remedy.</returns>
    internal abstract Task<string?> MigrateAsync(string archive, CancellationToken cancellation);

    /// <summary>Whether the archive has this program's schema, without changing anything.</summary>
    internal abstract Task<bool> IsMigratedAsync(string archive, CancellationToken cancellation);

    /// <summary>A transaction that sees one moment of the archive and holds up no writer. Every other transaction writes, one at a time.</summary>
    /// <returns>Ends it.</returns>
    internal abstract Task<IAsyncDisposable> ReadAsync(NewsDbContext db, CancellationToken cancellation);

    /// <summary>What the user can do about an error of the database; null: it is no user's affair.</summary>
    /// <param name="name">The archive as sentences call it.</param>
    internal abstract string? Sentence(Exception error, string name);

    /// <summary>Whether the same may succeed a little later.</summary>
    internal abstract bool IsBusy(Exception error);

    /// <summary>Whether a query ended because it was told to.</summary>
    internal abstract bool IsInterrupted(Exception error);

    /// <summary>Tells which generation an archive has.</summary>
    internal abstract GenerationWatch Watch(string archive);

    /// <summary>Lets the transaction that is open refer to rows that come later in it.</summary>
    internal abstract Task DeferReferencesAsync(NewsDbContext db, CancellationToken cancellation);

    /// <summary>Tells the database that rows were written with ids of their own, so that it never gives these again.</summary>
    internal abstract Task KeepIdsAsync(NewsDbContext db, CancellationToken cancellation);

    /// <summary>A row that refers to one that is not there; null: none.</summary>
    internal abstract Task<string?> OrphanAsync(NewsDbContext db, CancellationToken cancellation);

    /// <summary>Whether the archive has a table.</summary>
    /// <param name="table">In small letters.</param>
    internal abstract Task<bool> HasTableAsync(NewsDbContext db, string table, CancellationToken cancellation);

    /// <summary>Gives room that nothing is in any more back to the disk, a little at a time.</summary>
    internal abstract Task GiveRoomBackAsync(NewsDbContext db, CancellationToken cancellation);

    /// <summary>What the database itself can say of its tables.</summary>
    internal abstract Task CheckAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation);

    /// <summary>The search index's tables.</summary>
    internal abstract SearchTables Tables { get; }

    /// <summary>Asks the search index in the transaction that the context has open.</summary>
    internal abstract IndexReader Reader(NewsDbContext db, FactTable facts);
}
