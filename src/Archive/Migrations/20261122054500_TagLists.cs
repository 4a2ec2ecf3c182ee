using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProvincialNewsPortal.Archive.Migrations;

/// <summary>Lists that tags follow: new terms, the user's rules and topics.</summary>
[DbContext(typeof(NewsDbContext))]
[Migration("20261122054500_TagLists")]
internal sealed class TagLists : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("TagLists", table => new
    {
        Name = table.Column<string>(type: "TEXT", nullable: false),
        Text = table.Column<string>(type: "TEXT", nullable: false),
        Articles = table.Column<int>(type: "INTEGER", nullable: false),
        MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
        Digest = table.Column<string>(type: "TEXT", nullable: false),
    }, constraints: table => table.PrimaryKey("PK_TagLists", l => l.Name));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("TagLists");
}
