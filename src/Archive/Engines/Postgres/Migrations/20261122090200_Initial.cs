using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProvincialNewsPortal.Archive.Engines.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArchiveStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Generation = table.Column<long>(type: "bigint", nullable: false),
                    FoldingVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveStates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArticleRecords",
                columns: table => new
                {
                    PublicId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ChangedAt = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    Paper = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Gone = table.Column<bool>(type: "boolean", nullable: false),
                    Fingerprint = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleRecords", x => x.PublicId);
                });

            migrationBuilder.CreateTable(
                name: "EarlierWordings",
                columns: table => new
                {
                    PublicId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Until = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierWordings", x => new { x.PublicId, x.Revision });
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Province = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Site = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemovedDocuments",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RemovedAt = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovedDocuments", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "RetiredArticles",
                columns: table => new
                {
                    PublicId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Cause = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RetiredAt = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Headline = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Lines = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetiredArticles", x => x.PublicId);
                });

            migrationBuilder.CreateTable(
                name: "TagLists",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Articles = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TagLists", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Tags",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Issues",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PublicId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PublicationId = table.Column<int>(type: "integer", nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    EditionName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Precision = table.Column<int>(type: "integer", nullable: false),
                    Edtf = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Evidence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Issues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Issues_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IssueId = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pages_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Encoding = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LineCount = table.Column<int>(type: "integer", nullable: false),
                    ReaderVersion = table.Column<int>(type: "integer", nullable: false),
                    ImportedAt = table.Column<string>(type: "character varying(48)", nullable: false, collation: "C"),
                    IssueId = table.Column<int>(type: "integer", nullable: false),
                    GivenPublication = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GivenDate = table.Column<DateOnly>(type: "date", nullable: true),
                    GivenPage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Other = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Digest = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceDocuments_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PublicId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IssueId = table.Column<int>(type: "integer", nullable: false),
                    PageId = table.Column<int>(type: "integer", nullable: true),
                    PageLines = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SourceDocumentId = table.Column<int>(type: "integer", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Form = table.Column<int>(type: "integer", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Kicker = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Headline = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Deck = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Dateline = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Bylines = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Credits = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ContinuedFrom = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ContinuedTo = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ContinuesArticleId = table.Column<int>(type: "integer", nullable: true),
                    Incomplete = table.Column<bool>(type: "boolean", nullable: false),
                    Confidence = table.Column<double>(type: "double precision", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TextLength = table.Column<int>(type: "integer", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Articles_ContinuesArticleId",
                        column: x => x.ContinuesArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Articles_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Articles_Pages_PageId",
                        column: x => x.PageId,
                        principalTable: "Pages",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Articles_SourceDocuments_SourceDocumentId",
                        column: x => x.SourceDocumentId,
                        principalTable: "SourceDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceContents",
                columns: table => new
                {
                    SourceDocumentId = table.Column<int>(type: "integer", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Compressed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceContents", x => x.SourceDocumentId);
                    table.ForeignKey(
                        name: "FK_SourceContents_SourceDocuments_SourceDocumentId",
                        column: x => x.SourceDocumentId,
                        principalTable: "SourceDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleAuthors",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleAuthors", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ArticleAuthors_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleTags",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    TagId = table.Column<int>(type: "integer", nullable: false),
                    Origin = table.Column<int>(type: "integer", nullable: false),
                    Weight = table.Column<double>(type: "double precision", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleTags", x => new { x.ArticleId, x.TagId });
                    table.ForeignKey(
                        name: "FK_ArticleTags_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ArticleTags_Tags_TagId",
                        column: x => x.TagId,
                        principalTable: "Tags",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleTexts",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "integer", nullable: false),
                    Blocks = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleTexts", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_ArticleTexts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "ArchiveStates",
                columns: new[] { "Id", "FoldingVersion", "Generation" },
                values: new object[] { 1, 0, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleAuthors_Name",
                table: "ArticleAuthors",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRecords_ChangedAt_PublicId",
                table: "ArticleRecords",
                columns: new[] { "ChangedAt", "PublicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ContinuesArticleId",
                table: "Articles",
                column: "ContinuesArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_IssueId",
                table: "Articles",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PageId",
                table: "Articles",
                column: "PageId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublicId",
                table: "Articles",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_SourceDocumentId",
                table: "Articles",
                column: "SourceDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleTags_TagId",
                table: "ArticleTags",
                column: "TagId");

            migrationBuilder.CreateIndex(
                name: "IX_Issues_Date",
                table: "Issues",
                column: "Date")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Issues_PublicationId_Date_Edition",
                table: "Issues",
                columns: new[] { "PublicationId", "Date", "Edition" },
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Issues_PublicId",
                table: "Issues",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pages_IssueId",
                table: "Pages",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Name",
                table: "Publications",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Slug",
                table: "Publications",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RetiredArticles_Sha256",
                table: "RetiredArticles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_SourceDocuments_IssueId",
                table: "SourceDocuments",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceDocuments_Sha256",
                table: "SourceDocuments",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tags_Kind_Name",
                table: "Tags",
                columns: new[] { "Kind", "Name" },
                unique: true);

            // Articles refer to articles that an import of a whole archive writes later.
            migrationBuilder.Sql("ALTER TABLE \"Articles\" ALTER CONSTRAINT \"FK_Articles_Articles_ContinuesArticleId\" DEFERRABLE;");
            // The search index; the model knows nothing of it.
            migrationBuilder.Sql(PostgresSearchTables.Instance.Create("") + PostgresSearchTables.Index("") + PostgresSearchTables.CreateState);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(PostgresSearchTables.Instance.Drop("") + PostgresSearchTables.Instance.Drop("Next") + "DROP TABLE SearchState;");

            migrationBuilder.DropTable(
                name: "ArchiveStates");

            migrationBuilder.DropTable(
                name: "ArticleAuthors");

            migrationBuilder.DropTable(
                name: "ArticleRecords");

            migrationBuilder.DropTable(
                name: "ArticleTags");

            migrationBuilder.DropTable(
                name: "ArticleTexts");

            migrationBuilder.DropTable(
                name: "EarlierWordings");

            migrationBuilder.DropTable(
                name: "RemovedDocuments");

            migrationBuilder.DropTable(
                name: "RetiredArticles");

            migrationBuilder.DropTable(
                name: "SourceContents");

            migrationBuilder.DropTable(
                name: "TagLists");

            migrationBuilder.DropTable(
                name: "Tags");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "SourceDocuments");

            migrationBuilder.DropTable(
                name: "Issues");

            migrationBuilder.DropTable(
                name: "Publications");
        }
    }
}
