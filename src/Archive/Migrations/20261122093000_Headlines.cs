using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProvincialNewsPortal.Archive.Migrations;

/// <summary>Finds the same headline elsewhere without reading every article.</summary>
[DbContext(typeof(NewsDbContext))]
[Migration("20261122093000_Headlines")]
internal sealed class Headlines : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex("IX_Articles_Headline", "Articles", "Headline");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex("IX_Articles_Headline", "Articles");
}
