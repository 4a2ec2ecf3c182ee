using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>How a database file stands to this program.</summary>
/// <param name="Applied">Migrations the file has had; 0: new or empty.</param>
/// <param name="Pending">Migrations it still needs.</param>
/// <param name="Refusal">Why this program must leave it alone; null: it need not.</param>
internal sealed record ArchiveVersion(int Applied, int Pending, string? Refusal)
{
    /// <summary>Tables that a start killed before its first migration ended leaves behind.</summary>
    private const string Begun = "'__EFMigrationsHistory', '__EFMigrationsLock', 'sqlite_sequence'";

    /// <summary>Reads without changing anything; a missing or empty file needs every migration.</summary>
    /// <exception cref="SqliteException">The file can't be read; see <see cref="SqliteRefusals"/>.</exception>
    public static ArchiveVersion Of(string path)
    {
        var known = KnownMigrations();
        if (!File.Exists(path) || new FileInfo(path).Length == 0) return new(0, known.Count, null);
        using var connection = new SqliteConnection(SqliteArchive.ConnectionString(path, pooling: false));
        connection.Open();
        Run(connection, ConnectionPragmas.Pragmas);
        var others = Number(connection, $"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT IN ({Begun})");
        if (others > 0 && Number(connection, "PRAGMA application_id") != SqliteArchive.ApplicationId)
            return new(0, 0, SqliteRefusals.NotAnArchive(path));
        var applied = others == 0 ? [] : History(connection);
        return applied.Except(known, StringComparer.Ordinal).Any()
            ? new(applied.Count, 0, $"{path} was made by a newer version of this program: start that version, or choose another archive with --archive FILE.")
            : new(applied.Count, known.Except(applied, StringComparer.Ordinal).Count(), null);
    }

    private static List<string> KnownMigrations()
    {
        using var db = SqliteArchive.Context(":memory:");
        return [.. db.Database.GetMigrations()];
    }

    private static List<string> History(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        using var reader = command.ExecuteReader();
        var applied = new List<string>();
        while (reader.Read()) applied.Add(reader.GetString(0));
        return applied;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
