using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Migrations;

/// <summary>The search index's tables; the model knows nothing of them. Articles that are there already are indexed by <c>reindex</c>,
/// which the next start runs, because FoldingVersion is 0.</summary>
[DbContext(typeof(NewsDbContext))]
[Migration("20261122031500_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SqliteSearchTables.Instance.Create(""));
        migrationBuilder.Sql("CREATE INDEX SearchFacts_Stamp ON SearchFacts (Stamp);");
        migrationBuilder.Sql(SqliteSearchTables.CreateState);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(SqliteSearchTables.Instance.Drop("") + SqliteSearchTables.Instance.Drop(SearchTables.Next) + "DROP TABLE SearchState;");
}
