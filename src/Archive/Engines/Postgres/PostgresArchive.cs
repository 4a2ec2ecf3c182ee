using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>How an archive in a PostgreSQL database is connected to.</summary>
internal static class PostgresArchive
{
    /// <summary>Statements that a connection keeps prepared: an import repeats some thirty.</summary>
    private const int Prepared = 64;

    /// <summary>How long a statement may take, seconds: a rebuild's index takes minutes. Readers have their own, shorter patience.</summary>
    private const int StatementSeconds = 3600;

    /// <summary>Whether a string is a connection string rather than a file's path.</summary>
    public static bool IsConnection(string archive) =>
        archive.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
            || part.TrimStart().StartsWith("Server=", StringComparison.OrdinalIgnoreCase));

    /// <summary>The user's connection string with what the user left to the program.</summary>
    /// <exception cref="ArgumentException">It can't be understood.</exception>
    public static NpgsqlConnectionStringBuilder Connection(string archive)
    {
        var given = new NpgsqlConnectionStringBuilder(archive);
        var said = new DbConnectionStringBuilder { ConnectionString = archive };
        if (!said.ContainsKey("Max Auto Prepare")) given.MaxAutoPrepare = Prepared;
        if (!said.ContainsKey("Command Timeout")) given.CommandTimeout = StatementSeconds;
        // Of several hosts, one that was down is asked again after so many seconds.
        if (!said.ContainsKey("Host Recheck Seconds")) given.HostRecheckSeconds = 1;
        if (!said.ContainsKey("Application Name")) given.ApplicationName = "news-portal";
        return given;
    }

    /// <summary>Settings of a context over the database, which connecting never creates.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connection) => options
        .EnableThreadSafetyChecks(false)
        .UseNpgsql(connection, npgsql => NullsFirst(npgsql, true))
        .AddInterceptors(PatientOpening.Instance, OneWriter.Instance, NoNulCharacters.Instance);

    /// <summary>Nulls come first in ascending order, as in SQLite. The provider has this for its own tests alone; EngineOrderTests would tell if it went.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ReverseNullOrdering")]
    private static extern NpgsqlDbContextOptionsBuilder NullsFirst(NpgsqlDbContextOptionsBuilder options, bool reverse);
}
