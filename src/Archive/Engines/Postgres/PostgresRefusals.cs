using Npgsql;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>What the user can do about an error of PostgreSQL (codes: postgresql.org/docs/15/errcodes-appendix.html).</summary>
internal static class PostgresRefusals
{
    /// <summary>One sentence naming the remedy; null: the error is no user's affair.</summary>
    public static string? Sentence(NpgsqlException error, string name) => error is PostgresException said ? Sentence(said, name)
        : $"The PostgreSQL server of {name} does not answer ({error.Message.TrimEnd('.')}): start it, or set Archive__Connection to where it is.";

    /// <summary>Whether the same may succeed a little later: a server that starts, stops or is out of connections, a lost connection, a deadlock.
    /// What is no answer of the server is trouble on the way to it.</summary>
    public static bool IsBusy(NpgsqlException error) => error is not PostgresException said || said.IsTransient || said.SqlState is "57P01" or "57P02" or "57P03";

    private static string? Sentence(PostgresException error, string name) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL does not let this user into {name} ({error.MessageText}): set Username and Password in Archive__Connection.",
        PostgresErrorCodes.InvalidCatalogName => $"There is no database {name}: make it with createdb --encoding=UTF8 --template=template0, and start again.",
        PostgresErrorCodes.InsufficientPrivilege => $"This user may not write {name} ({error.MessageText}): make it the owner of the database.",
        PostgresErrorCodes.ReadOnlySqlTransaction => $"{name} is a replica, which can only be read: name the primary in Archive__Connection, the replica in Archive__ReadConnection.",
        PostgresErrorCodes.DiskFull => $"The disk that holds {name} is full: make room and start again; nothing half-written was kept.",
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown =>
            $"The PostgreSQL server of {name} is not ready ({error.MessageText}): start again in a while.",
        _ => null,
    };
}
