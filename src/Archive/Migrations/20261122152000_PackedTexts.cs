using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProvincialNewsPortal.Archive.Migrations;

/// <summary>Texts of articles are compressed; the upgrade packs those that are there already. SQLite keeps bytes in a column that was declared as TEXT,
/// so the table stays, and an earlier version must not open the archive.</summary>
[DbContext(typeof(NewsDbContext))]
[Migration("20261122152000_PackedTexts")]
internal sealed class PackedTexts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
