using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>When what the archive shows last changed.</summary>
internal static class LastChange
{
    /// <summary>UTC; null: the archive is and was empty.</summary>
    public static async Task<DateTime?> OfAllAsync(NewsDbContext db, CancellationToken stop) =>
        Utc(await db.ArticleRecords.MaxAsync(r => (DateTime?)r.ChangedAt, stop));

    /// <summary>Of an issue by its articles, UTC; null: it has none.</summary>
    public static async Task<DateTime?> OfIssueAsync(NewsDbContext db, int issue, CancellationToken stop) =>
        Utc(await db.ArticleRecords.Where(r => db.Articles.Any(a => a.IssueId == issue && a.PublicId == r.PublicId)).MaxAsync(r => (DateTime?)r.ChangedAt, stop));

    /// <summary>Of what the program says by itself: when it began to, UTC.</summary>
    public static DateTime OfProgram { get; } = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime();

    /// <summary>Times are stored in UTC and read without saying so.</summary>
    public static DateTime? Utc(DateTime? stored) => stored is { } time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : null;
}
