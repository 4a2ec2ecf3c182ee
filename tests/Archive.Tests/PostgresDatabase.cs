using Npgsql;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>A database of its own on the server that tests/run.sh starts, gone when the test ends.</summary>
public sealed class PostgresDatabase : IDisposable
{
    /// <summary>Connection string of a server on which databases may be made; set by tests/run.sh.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("NEWS_PORTAL_POSTGRES") is { Length: > 0 } said ? said : null;

    /// <summary>Whether every test that can is to run on PostgreSQL; else on SQLite.</summary>
    public static bool IsChosen { get; } = Server is not null && Environment.GetEnvironmentVariable("NEWS_PORTAL_TEST_ENGINE") == "postgres";

    public const string Absent = "PostgreSQL is absent (NEWS_PORTAL_POSTGRES names no server)";

    private readonly string _name = "t" + Guid.NewGuid().ToString("N");

    public PostgresDatabase()
    {
        Run($"CREATE DATABASE {_name} ENCODING 'UTF8' TEMPLATE template0");
        Connection = new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ToString();
    }

    public string Connection { get; }

    public void Dispose()
    {
        using (var mine = new NpgsqlConnection(Connection)) NpgsqlConnection.ClearPool(mine);
        Run($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

/// <summary>A test of what only PostgreSQL does.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresDatabase.Server is null ? PostgresDatabase.Absent : null;
}
