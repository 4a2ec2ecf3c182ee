using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines.Sqlite.CompiledModel;

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
    public static void Configure(DbContextOptionsBuilder options, string path) => Configure(options, path, SqliteOpenMode.ReadWrite, pooling: true);

    /// <summary>A context of its own, outside any pool; the caller disposes it.</summary>
    public static NewsDbContext Context(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>();
        Configure(options, path, mode, pooling: false);
        return new NewsDbContext(options.Options);
    }

    /// <summary>The model comes ready made (CompiledModel): to build it anew is a quarter of the program's start.</summary>
    private static void Configure(DbContextOptionsBuilder options, string path, SqliteOpenMode mode, bool pooling) => options
        .EnableThreadSafetyChecks(false)
        .UseSqlite(ConnectionString(path, mode, pooling))
        .UseModel(NewsDbContextModel.Instance)
        .AddInterceptors(ConnectionPragmas.Instance);
}
