using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Engines.Postgres;

/// <summary>Carries the migrations of PostgreSQL; nothing else uses it. EF Core tells migrations of two engines apart by the context's type.</summary>
/// <remarks>Made by <c>dotnet ef migrations add NAME --context PostgresDbContext --output-dir Engines/Postgres/Migrations</c>.</remarks>
internal sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options) : NewsDbContext(options)
{
    /// <summary>Outside any pool; the caller disposes it.</summary>
    public static PostgresDbContext Over(string connection)
    {
        var options = new DbContextOptionsBuilder<PostgresDbContext>();
        PostgresArchive.Configure(options, connection);
        return new PostgresDbContext(options.Options);
    }
}
