using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>How an archive in one SQLite file is connected to.</summary>
internal static class SqliteArchive
{
    /// <summary>"PNPA", kept in the file's header, so that other people's databases are never migrated by mistake.</summary>
    public const int ApplicationId = 0x504E5041;

    /// <summary>How long a connection waits for another program's write, seconds.</summary>
    public const int WaitSeconds = 30;

    public static string ConnectionString(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite, bool pooling = true) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = WaitSeconds,
            Pooling = pooling,
        }.ToString();

    /// <summary>Settings of a context over the file; the file is never created by connecting.</summary>
    public static void Configure(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(ConnectionString(path))
        .AddInterceptors(ConnectionPragmas.Instance);

    /// <summary>A context of its own, outside any pool; the caller disposes it.</summary>
    public static NewsDbContext Context(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>()
            .UseSqlite(ConnectionString(path, mode, pooling: false))
            .AddInterceptors(ConnectionPragmas.Instance);
        return new NewsDbContext(options.Options);
    }
}
