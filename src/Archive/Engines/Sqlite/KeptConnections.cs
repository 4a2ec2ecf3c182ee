using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>The readers' connections of a site: some stay open while nobody reads, until the site ends.</summary>
internal sealed class KeptConnections(DbContextOptions<NewsDbContext> options) : IDisposable
{
    /// <summary>Connections that stay open; those beyond, of a crowd, are closed as usual. Each holds at most two mebibytes of the file.</summary>
    internal const int Most = 8;

    /// <summary>Contexts of their own, as a context that somebody else opened can't be given another connection.</summary>
    private readonly PooledDbContextFactory<NewsDbContext> _contexts = new(options);

    private readonly Lock _turn = new();
    private readonly HashSet<KeptConnection> _open = [];
    private bool _ended;

    /// <summary>A context on an open connection; whoever disposes it leaves it to the next reader.</summary>
    public NewsDbContext Context()
    {
        var db = _contexts.CreateDbContext();
        var connection = db.Database.GetDbConnection();
        if (connection is not KeptConnection) db.Database.SetDbConnection(new KeptConnection(connection.ConnectionString, this), contextOwnsConnection: true);
        if (connection.State != ConnectionState.Open) db.Database.OpenConnection();
        return db;
    }

    /// <summary>EF Core's pool leaves the connections of its contexts open.</summary>
    public void Dispose()
    {
        KeptConnection[] open;
        lock (_turn) (open, _ended) = ([.. _open], true);
        foreach (var connection in open) connection.Dispose();
    }

    internal void Opened(KeptConnection connection)
    {
        lock (_turn) _open.Add(connection);
    }

    internal bool MayStay()
    {
        lock (_turn) return !_ended && _open.Count <= Most;
    }

    internal void Closed(KeptConnection connection)
    {
        lock (_turn) _open.Remove(connection);
    }
}
