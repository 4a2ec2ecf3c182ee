using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProvincialNewsPortal.Archive.Engines.Postgres.Migrations;

/// <summary>Finds the same headline elsewhere without reading every article.</summary>
[DbContext(typeof(PostgresDbContext))]
[Migration("20261122093000_Headlines")]
internal sealed class Headlines : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_Articles_Headline", "Articles", "Headline").Annotation("Npgsql:IndexMethod", "hash");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex("IX_Articles_Headline", "Articles");
}
