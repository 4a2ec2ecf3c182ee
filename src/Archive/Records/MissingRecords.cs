using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Records;

/// <summary>Writes the records of articles that came before records were kept.</summary>
public static class MissingRecords
{
    /// <summary>Articles held in memory at once.</summary>
    private const int Together = 500;

    /// <summary>Articles count from their import, retired ones from their going.</summary>
    public static async Task WriteAsync(NewsDbContext db, CancellationToken cancellation)
    {
        while (await SomeAsync(db, cancellation) is { Count: > 0 } some)
        {
            foreach (var article in some) Add(db, article.PublicId, article.SourceDocument!.ImportedAt, article.Issue!.Publication?.Slug, RecordDigests.Fingerprint(article));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
        foreach (var retired in await db.RetiredArticles.Where(r => !db.ArticleRecords.Any(k => k.PublicId == r.PublicId)).ToListAsync(cancellation))
            Add(db, retired.PublicId, retired.RetiredAt, paper: null, fingerprint: "");
        await db.SaveChangesAsync(cancellation);
    }

    private static Task<List<Article>> SomeAsync(NewsDbContext db, CancellationToken cancellation) => Whole(db)
        .Where(a => !db.ArticleRecords.Any(r => r.PublicId == a.PublicId)).OrderBy(a => a.Id).Take(Together).ToListAsync(cancellation);

    /// <summary>Articles with everything that a fingerprint covers.</summary>
    internal static IQueryable<Article> Whole(NewsDbContext db) => db.Articles.AsNoTracking().AsSplitQuery()
        .Include(a => a.Issue).ThenInclude(i => i!.Publication).Include(a => a.SourceDocument).Include(a => a.Page).Include(a => a.Text)
        .Include(a => a.Tags).ThenInclude(t => t.Tag);

    private static void Add(NewsDbContext db, string id, DateTime at, string? paper, string fingerprint)
    {
        var record = new ArticleRecord
        {
            PublicId = id,
            ChangedAt = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc),
            Paper = paper,
            Gone = fingerprint.Length == 0,
            Fingerprint = fingerprint,
        };
        record.Digest = RecordDigests.Of(record);
        db.ArticleRecords.Add(record);
    }
}
