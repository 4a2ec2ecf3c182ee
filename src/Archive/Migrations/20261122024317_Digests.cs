using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProvincialNewsPortal.Archive.Migrations
{
    /// <inheritdoc />
    public partial class Digests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Digest",
                table: "RetiredArticles",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Digest",
                table: "RemovedDocuments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Digest",
                table: "RetiredArticles");

            migrationBuilder.DropColumn(
                name: "Digest",
                table: "RemovedDocuments");
        }
    }
}
