using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Takes away what nothing stands on any more.</summary>
internal static class EmptyPlaces
{
    /// <summary>Deletes the issue's pages without articles, and the issue itself where no document is left.</summary>
    public static async Task ClearAsync(NewsDbContext db, int issueId, CancellationToken cancellation)
    {
        await db.Pages.Where(p => p.IssueId == issueId && !db.Articles.Any(a => a.PageId == p.Id)).ExecuteDeleteAsync(cancellation);
        await db.Issues.Where(i => i.Id == issueId && !db.SourceDocuments.Any(d => d.IssueId == i.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Clears the issue a document has left, with its paper where that was the last of it.</summary>
    public static async Task LeaveAsync(NewsDbContext db, int issueId, string sha256, CancellationToken cancellation)
    {
        await ClearAsync(db, issueId, cancellation);
        await db.Publications.Where(p => !db.Issues.Any(i => i.PublicationId == p.Id)).ExecuteDeleteAsync(cancellation);
        var issue = await db.Issues.AsTracking().FirstOrDefaultAsync(i => i.Id == issueId, cancellation);
        if (issue is null || issue.Documents.Exists(d => d.Sha256 == sha256)) return;
        issue.Evidence = [.. issue.Evidence.Where(e => e.Sha256 != sha256)];
        await db.SaveChangesAsync(cancellation);
    }
}
