using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Reading.Extent;

/// <summary>What the archive holds, in figures.</summary>
/// <param name="Characters">Of all texts, white space aside.</param>
/// <param name="First">First day with an issue; null: nothing is dated.</param>
public sealed record Holdings(int Papers, int Issues, int Articles, int Documents, long Characters, int Tags, DateOnly? First, DateOnly? Last)
{
    public static async Task<Holdings> CountAsync(NewsDbContext db, CancellationToken stop) => new(
        await db.Publications.CountAsync(stop), await db.Issues.CountAsync(stop), await db.Articles.CountAsync(stop),
        await db.SourceDocuments.CountAsync(stop), await db.Articles.SumAsync(a => (long)a.TextLength, stop),
        await db.Tags.CountAsync(stop), await db.Issues.MinAsync(i => i.Date, stop), await db.Issues.MaxAsync(i => i.Date, stop));
}

/// <summary>Why something in the archive is to be taken with care.</summary>
public enum Doubt { Incomplete, Unsure, Inferred, Undated, Unnamed }

/// <summary>What is doubtful, counted and listed by its reason.</summary>
public static class Doubts
{
    /// <summary>Articles of which the reader is less sure than this, 0 to 1, are listed.</summary>
    public const double SureFrom = 0.6;

    /// <summary>Whether the doubt is about articles, else it is about issues.</summary>
    public static bool OfArticles(Doubt doubt) => doubt is Doubt.Incomplete or Doubt.Unsure;

    public static IQueryable<Article> Articles(NewsDbContext db, Doubt doubt) =>
        doubt == Doubt.Incomplete ? db.Articles.Where(a => a.Incomplete) : db.Articles.Where(a => a.Confidence < SureFrom);

    public static IQueryable<Issue> Issues(NewsDbContext db, Doubt doubt) => doubt switch
    {
        Doubt.Inferred => db.Issues.Where(i => i.Precision == DatePrecision.Inferred),
        Doubt.Undated => db.Issues.Where(i => i.Date == null),
        _ => db.Issues.Where(i => i.PublicationId == null),
    };

    public static Task<int> CountAsync(NewsDbContext db, Doubt doubt, CancellationToken stop) =>
        OfArticles(doubt) ? Articles(db, doubt).CountAsync(stop) : Issues(db, doubt).CountAsync(stop);
}
