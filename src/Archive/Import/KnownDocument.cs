using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>A document that is in the archive, as another reading of it needs it.</summary>
internal static class KnownDocument
{
    /// <summary>With its content, issue and pages.</summary>
    public static IQueryable<SourceDocument> Whole(NewsDbContext db) =>
        db.SourceDocuments.AsNoTracking().Include(d => d.Content).Include(d => d.Issue).ThenInclude(i => i!.Pages);
}
