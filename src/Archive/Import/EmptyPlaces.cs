using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;

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

    /// <summary>Clears up after an earlier reading: pages, issue and paper that nothing stands on now, and digests of issues that lost something.</summary>
    /// <param name="left">Row of the issue the earlier reading was in.</param>
    /// <param name="now">The issue the document is in now; null: the document is gone.</param>
    public static async Task LeaveAsync(NewsDbContext db, int left, Issue? now, string sha256, CancellationToken cancellation)
    {
        await ClearAsync(db, left, cancellation);
        if (now is not null && now.Id != left) await ClearAsync(db, now.Id, cancellation);
        await db.Publications.Where(p => !db.Issues.Any(i => i.PublicationId == p.Id)).ExecuteDeleteAsync(cancellation);
        db.ChangeTracker.Clear();
        var changed = await db.Issues.Include(i => i.Pages).Include(i => i.Publication)
            .Where(i => i.Id == left || (now != null && i.Id == now.Id)).ToListAsync(cancellation);
        foreach (var issue in changed)
        {
            if (issue.Id != now?.Id) issue.Evidence = [.. issue.Evidence.Where(e => e.Sha256 != sha256)];
            issue.Digest = RowDigests.Of(issue);
        }
        await db.SaveChangesAsync(cancellation);
    }
}
