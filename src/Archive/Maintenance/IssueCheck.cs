using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Issues against their digests, and the jumps between their articles worked out once more.</summary>
internal static class IssueCheck
{
    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        var issues = db.Issues.Include(i => i.Pages).Include(i => i.Publication).OrderBy(i => i.Id).AsAsyncEnumerable();
        await foreach (var issue in issues.WithCancellation(cancellation))
            if (RowDigests.Of(issue) != issue.Digest)
                damages.Add(new Damage($"Issue {issue.PublicId} ({issue.Edtf ?? "undated"}) is not what was written", Remedies.ReadAgain));
        var tied = await db.Articles.Where(a => a.ContinuedFrom != null || a.ContinuesArticleId != null).Select(a => a.IssueId)
            .Distinct().ToListAsync(cancellation);
        foreach (var issue in tied)
        {
            var ends = await JumpLinks.EndsAsync(db, issue, cancellation);
            damages.AddRange(ends.Where(e => JumpLinks.Begins(e, ends) != e.Continues)
                .Select(e => new Damage($"Article {e.Headline} is tied to the wrong beginning", Remedies.ReadAgain)));
        }
    }
}
