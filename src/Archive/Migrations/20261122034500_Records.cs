using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProvincialNewsPortal.Archive.Migrations;

/// <summary>When each article last changed, and earlier wordings. Rows for articles that are there already are written by the upgrade.</summary>
[DbContext(typeof(NewsDbContext))]
[Migration("20261122034500_Records")]
internal sealed class Records : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("ArticleRecords", table => new
        {
            PublicId = table.Column<string>(type: "TEXT", nullable: false),
            ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
            Paper = table.Column<string>(type: "TEXT", nullable: true),
            Gone = table.Column<bool>(type: "INTEGER", nullable: false),
            Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
            Digest = table.Column<string>(type: "TEXT", nullable: false),
        }, constraints: table => table.PrimaryKey("PK_ArticleRecords", r => r.PublicId));
        migrationBuilder.CreateIndex("IX_ArticleRecords_ChangedAt_PublicId", "ArticleRecords", ["ChangedAt", "PublicId"]);
        migrationBuilder.CreateTable("EarlierWordings", table => new
        {
            PublicId = table.Column<string>(type: "TEXT", nullable: false),
            Revision = table.Column<string>(type: "TEXT", nullable: false),
            Text = table.Column<string>(type: "TEXT", nullable: false),
            Until = table.Column<DateTime>(type: "TEXT", nullable: false),
            Digest = table.Column<string>(type: "TEXT", nullable: false),
        }, constraints: table => table.PrimaryKey("PK_EarlierWordings", w => new { w.PublicId, w.Revision }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("ArticleRecords");
        migrationBuilder.DropTable("EarlierWordings");
    }
}
