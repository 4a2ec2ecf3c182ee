using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProvincialNewsPortal.Archive.Engines.Postgres;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive;

/// <summary>The archive's tables. Also its repository: whoever reads, queries this, untracked and projected.</summary>
public class NewsDbContext : DbContext
{
    public NewsDbContext(DbContextOptions<NewsDbContext> options) : base(options)
    {
    }

    /// <summary>For a context that is derived to have migrations of its own.</summary>
    protected NewsDbContext(DbContextOptions options) : base(options)
    {
    }

    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<Issue> Issues => Set<Issue>();
    public DbSet<Page> Pages => Set<Page>();
    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();
    public DbSet<SourceContent> SourceContents => Set<SourceContent>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleText> ArticleTexts => Set<ArticleText>();
    public DbSet<ArticleAuthor> ArticleAuthors => Set<ArticleAuthor>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<ArticleTag> ArticleTags => Set<ArticleTag>();
    public DbSet<RetiredArticle> RetiredArticles => Set<RetiredArticle>();
    public DbSet<RemovedDocument> RemovedDocuments => Set<RemovedDocument>();
    public DbSet<ArticleRecord> ArticleRecords => Set<ArticleRecord>();
    public DbSet<EarlierWording> EarlierWordings => Set<EarlierWording>();
    public DbSet<TagList> TagLists => Set<TagList>();
    public DbSet<ArchiveState> ArchiveStates => Set<ArchiveState>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Issued(modelBuilder);
        Sources(modelBuilder);
        Written(modelBuilder);
        Tagged(modelBuilder);
        Remembered(modelBuilder);
        if (Database.IsNpgsql()) PostgresModel.Adjust(modelBuilder);
    }

    /// <summary>Papers and their issues.</summary>
    private static void Issued(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Publication>(e =>
        {
            e.HasIndex(p => p.Name).IsUnique();
            e.HasIndex(p => p.Slug).IsUnique();
        });
        modelBuilder.Entity<Issue>(e =>
        {
            e.HasIndex(i => i.PublicId).IsUnique();
            e.HasIndex(i => new { i.PublicationId, i.Date, i.Edition }).IsUnique();
            e.HasIndex(i => i.Date);
            AsJson(e.Property(i => i.Evidence));
        });
    }

    /// <summary>Documents as they came.</summary>
    private static void Sources(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SourceDocument>(e =>
        {
            e.HasIndex(d => d.Sha256).IsUnique();
            e.HasOne(d => d.Content).WithOne().HasForeignKey<SourceContent>(c => c.SourceDocumentId);
            AsJson(e.Property(d => d.Other));
        });
        modelBuilder.Entity<SourceContent>().HasKey(c => c.SourceDocumentId);
    }

    /// <summary>Articles, their text and who wrote them.</summary>
    private void Written(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Article>(e =>
        {
            e.HasIndex(a => a.PublicId).IsUnique();
            e.HasIndex(a => a.Headline);
            e.HasOne(a => a.Text).WithOne().HasForeignKey<ArticleText>(t => t.ArticleId);
            e.HasOne<Article>().WithMany().HasForeignKey(a => a.ContinuesArticleId).OnDelete(DeleteBehavior.SetNull);
            AsJson(e.Property(a => a.PageLines));
            AsJson(e.Property(a => a.Bylines));
            AsJson(e.Property(a => a.Credits));
            AsJson(e.Property(a => a.Lines));
        });
        modelBuilder.Entity<ArticleText>(e =>
        {
            e.HasKey(t => t.ArticleId);
            if (Database.IsNpgsql()) AsJson(e.Property(t => t.Blocks));
            else e.Property(t => t.Blocks).HasConversion(PackedText.Converter, ByItems<Block>());
        });
        modelBuilder.Entity<ArticleAuthor>(e =>
        {
            e.HasKey(a => new { a.ArticleId, a.Ordinal });
            e.HasIndex(a => a.Name);
        });
    }

    /// <summary>Tags and what bears them.</summary>
    private static void Tagged(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Tag>().HasIndex(t => new { t.Kind, t.Name }).IsUnique();
        modelBuilder.Entity<ArticleTag>(e =>
        {
            e.HasKey(t => new { t.ArticleId, t.TagId });
            e.HasIndex(t => t.TagId);
            AsJson(e.Property(t => t.Lines));
        });
    }

    /// <summary>What was withdrawn, removed or worded otherwise, and the state of the archive itself.</summary>
    private static void Remembered(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RetiredArticle>(e =>
        {
            e.HasKey(r => r.PublicId);
            e.HasIndex(r => r.Sha256);
            AsJson(e.Property(r => r.Lines));
        });
        modelBuilder.Entity<RemovedDocument>().HasKey(r => r.Sha256);
        modelBuilder.Entity<ArticleRecord>(e =>
        {
            e.HasKey(r => r.PublicId);
            e.HasIndex(r => new { r.ChangedAt, r.PublicId });
        });
        modelBuilder.Entity<EarlierWording>().HasKey(w => new { w.PublicId, w.Revision });
        modelBuilder.Entity<TagList>().HasKey(l => l.Name);
        modelBuilder.Entity<ArchiveState>(e =>
        {
            e.Property(s => s.Id).ValueGeneratedNever();
            e.HasData(new ArchiveState());
        });
    }

    /// <summary>Keeps a small list of records as JSON in one column, written like the report.</summary>
    private static void AsJson<T>(PropertyBuilder<List<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, ReportJson.Compact),
        text => JsonSerializer.Deserialize<List<T>>(text, ReportJson.Compact) ?? new List<T>(),
        ByItems<T>());

    private static ValueComparer<List<T>> ByItems<T>() => new(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list.ToList());
}
